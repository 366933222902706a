import { checkIds } from '../../checks/check-ids';
import { checkRichText } from '../../checks/check-rich-text';
import { nestProblems, type Problem } from '../../checks/problem';
import type { AskedBase, ItemBase, Remark } from '../item-base';
import type { ItemKind } from '../item-kind';
import { checkChosen, checkCount, checkKeys, listIds, pickRemarks } from '../options';
import {
  checkPassage,
  mapPassage,
  type Passage,
  listPlaces,
  renamePlaces,
  wordsOfPlaces,
  writePassage,
} from '../passage';
import { rightMinusWrong } from '../right-minus-wrong';

/** A passage with 2 to 30 places that can be marked; those of the key are to be. */
export interface MarkInText extends ItemBase {
  readonly kind: 'mark-in-text';
  readonly passage: Passage;
  readonly marks: readonly Remark[];
  readonly key: readonly string[];
}

/** The marked places. */
export interface MarkInTextResponse {
  readonly kind: 'mark-in-text';
  readonly marks: readonly string[];
}

/** A passage with places to mark, as a learner sees it. */
export interface AskedMarkInText extends AskedBase<'mark-in-text'> {
  readonly passage: Passage;
}

/**
 * Places to mark in a text, scored by hits minus false alarms, never below zero: (hits − false alarms) / right places.
 *
 * @example
 * // three places are right; two of them and one other are marked
 * markInText.grade(item, { kind: 'mark-in-text', marks: ['a', 'b', 'x'] }); // (2 − 1) / 3
 */
export const markInText: ItemKind<MarkInText, MarkInTextResponse, AskedMarkInText> = {
  check: checkMarks,
  parts: ({ marks }) => listIds(marks),
  order: ({ marks, passage }) => inReadingOrder(listIds(marks), passage),
  ask: ({ id, kind, prompt, passage }, { nameOf }) => ({
    id,
    kind,
    prompt,
    passage: renamePlaces(passage, nameOf),
  }),
  checkResponse: (item, { marks }) => checkChosen(listIds(item.marks), marks),
  isAnswered: ({ marks }) => marks.length > 0,
  grade: ({ key }, { marks }) => rightMinusWrong(key, marks),
  key: ({ kind, key }) => ({ kind, marks: key }),
  remarks: ({ marks }) => pickRemarks(marks),
  summarise: ({ passage }, { marks }) =>
    marks.flatMap((id) => wordsOfPlaces(passage).get(id) ?? []),
  rename: ({ kind, marks }, nameOf) => ({ kind, marks: marks.map(nameOf) }),
  mapTexts: (item, { line, body }) => ({
    ...item,
    passage: mapPassage(item.passage, line),
    marks: item.marks.map(({ id, feedback }) => ({ id, feedback: body(feedback) })),
  }),
  words: ({ passage }) => [writePassage(passage, ({ text }) => text)],
};

/** As they are read, so that the names they are shown under say nothing. */
function inReadingOrder(ids: readonly string[], passage: Passage): readonly string[] {
  const places = listPlaces(passage).filter((id) => ids.includes(id));
  return [...places, ...ids.filter((id) => !places.includes(id))];
}

function checkMarks({ passage, marks, key }: MarkInText): Problem[] {
  return [
    ...checkIds(marks.map(({ id }) => ({ id, where: { option: id } }))),
    ...checkCount(marks.length, { least: 2, most: 30 }),
    ...marks.flatMap(({ id, feedback }) =>
      nestProblems({ option: id }, checkRichText('feedback', feedback, 'feedback-missing')),
    ),
    ...checkKeys(key, listIds(marks)),
    ...checkPassage(passage, listIds(marks)),
  ];
}
