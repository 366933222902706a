import { checkMark } from '../../rubric/check-mark';
import { countWords } from '../../rubric/count-words';
import { type AskedCriterion, listCriteria, mapRubric } from '../../rubric/rubric';
import { checkNumber } from '../../checks/check-fields';
import type { Problem } from '../../checks/problem';
import type { AskedBase, ItemBase } from '../item-base';
import type { PeopleMark } from '../../rubric/people-mark';
import type { ItemKind } from '../item-kind';

/** Words written freely, which people judge by a rubric. Its sample is shown to the learner, too, once it is marked. */
export interface OpenAnswer extends ItemBase, PeopleMark {
  readonly kind: 'open-answer';
  /** How long the answer should be, in words; `least` 0 for no matter how short. A longer answer is kept all the same. */
  readonly words: WordRange;
}

/** From `least` to `most` words. */
export interface WordRange {
  readonly least: number;
  readonly most: number;
}

/** What was written, up to {@link openAnswerLimit} UTF-16 units. */
export interface OpenAnswerResponse {
  readonly kind: 'open-answer';
  readonly text: string;
}

/** What the learner sees before writing: the criteria and their points; the levels would say the answer. */
export interface AskedOpenAnswer extends AskedBase<'open-answer'> {
  readonly words: WordRange;
  readonly criteria: readonly AskedCriterion[];
}

/**
 * How long a written answer may be, in UTF-16 units, so that none is lost for a few words too many.
 *
 * @example
 * openAnswerLimit; // 20_000
 */
export const openAnswerLimit = 20_000;

/**
 * A text that people mark. By itself it earns nothing (see `scoreAttempt`). An empty text takes an earlier answer back.
 *
 * @example
 * openAnswer.isAnswered({ kind: 'open-answer', text: ' ' }); // false
 */
export const openAnswer: ItemKind<OpenAnswer, OpenAnswerResponse, AskedOpenAnswer> = {
  check: checkOpenAnswer,
  parts: () => [],
  order: () => [],
  ask: ({ id, kind, prompt, words, rubric }) => ({
    id,
    kind,
    prompt,
    words,
    criteria: listCriteria(rubric),
  }),
  checkResponse: (_, { text }) => (text.length > openAnswerLimit ? 'too-long' : undefined),
  isAnswered: ({ text }) => countWords(text) > 0,
  grade: () => 0,
  markedBy: (item) => item,
  key: ({ kind, sample }) => ({ kind, text: sample }),
  remarks: () => [],
  summarise: (_, { text }) => [text],
  rename: (response) => response,
  mapTexts: (item, { line }) => ({
    ...item,
    sample: line(item.sample),
    rubric: mapRubric(item.rubric, line),
  }),
  words: ({ rubric }) => rubric.map(({ title }) => title),
};

function checkOpenAnswer(item: OpenAnswer): Problem[] {
  return [
    ...checkNumber('words/most', item.words.most, 1, 1_500),
    ...checkNumber('words/least', item.words.least, 0, Math.max(0, item.words.most)),
    ...checkMark(item),
  ];
}
