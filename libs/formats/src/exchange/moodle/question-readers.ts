import { optionText } from '@svetionik/domain/items/options';
import { createOption, partName } from '../item-draft';
import type { MarkupElement } from '../markup/element';
import { parseNumber } from '../number-text';
import { oneLine } from '../text/words';
import { trueOrFalse } from '../true-or-false';
import { createMultipleChoice, createSingleChoice } from '../weighted-answers';
import { lineOfHtml, type MoodleItem, type MoodleQuestion } from './moodle-question';
import { readGaps } from './read-gaps';
import { readEssay } from './read-essay';
import { readNumerical, readShortAnswer } from './read-typed';

const readers: Readonly<Record<string, (question: MoodleQuestion) => MoodleItem>> = {
  multichoice: readChoice,
  multichoiceset: readChoice,
  truefalse: readTrueFalse,
  shortanswer: readShortAnswer,
  numerical: readNumerical,
  matching: readMatching,
  ordering: readOrdering,
  essay: readEssay,
  ddwtos: readGaps,
  gapselect: readGaps,
};

/**
 * What reads a type of question; undefined for a type that has no place here.
 *
 * @example
 * findReader('calculated'); // undefined
 */
export function findReader(type: string): ((question: MoodleQuestion) => MoodleItem) | undefined {
  return Object.hasOwn(readers, type) ? readers[type] : undefined;
}

function readChoice(question: MoodleQuestion): MoodleItem {
  const answers = question.parts('answer').map((answer) => ({
    ...question.shown(answer),
    feedback: question.rich('feedback', answer),
    percent: question.percent(answer),
  }));
  if (answers.length === 0) return { refused: 'no-answers' };
  question.tellOrder();
  const isSingle = question.type === 'multichoice' && question.flag('single');
  const isWhole = question.type === 'multichoiceset' || question.scoring === 'all';
  const own = question.scoring === 'weighted' ? 'weighted' : undefined;
  const { item, notes } = isSingle
    ? createSingleChoice(question.base(), answers)
    : createMultipleChoice(question.base(), answers, isWhole ? 'all' : own);
  question.notes.push(...notes);
  return item;
}

function readTrueFalse(question: MoodleQuestion): MoodleItem {
  const answers = question.parts('answer');
  const said = (word: string) =>
    answers.find((answer) => question.line('text', answer).toLowerCase() === word);
  const [ifTrue, ifFalse] = [said('true'), said('false')];
  if (ifTrue === undefined || ifFalse === undefined) return { refused: 'no-answers' };
  const feedback = {
    ifTrue: question.rich('feedback', ifTrue),
    ifFalse: question.rich('feedback', ifFalse),
  };
  const [yes, no] = [question.percent(ifTrue), question.percent(ifFalse)];
  const isTrue = yes === no ? undefined : yes > no;
  const { item, notes } = trueOrFalse(question.base(), isTrue, feedback);
  question.notes.push(...notes);
  return item;
}

function readMatching(question: MoodleQuestion): MoodleItem {
  const pairs = question.parts('subquestion').map((part) => {
    const [answer] = part.children.filter(
      (child) => typeof child === 'object' && child.name === 'answer',
    );
    return {
      entry: question.shown(part),
      target: typeof answer === 'object' ? targetIn(question, answer) : '',
    };
  });
  if (pairs.length === 0) return { refused: 'no-answers' };
  question.tellOrder();
  const texts = [...new Set(pairs.map(({ target }) => target))].filter((text) => text !== '');
  const targets = texts.map((text, place) => ({ id: `m-${partName(place)}`, text }));
  const entries = pairs.filter(
    ({ entry }) => optionText(entry) !== '' || entry.picture !== undefined,
  );
  const options = entries.map(({ entry, target }, place) => ({
    ...createOption(place, { ...entry, feedback: [] }),
    match: targets[texts.indexOf(target)]?.id ?? '',
  }));
  return {
    ...question.base(),
    kind: 'matching',
    options,
    targets,
    scoring: question.scoring === 'all' ? 'all' : 'each',
  };
}

function targetIn(question: MoodleQuestion, answer: MarkupElement): string {
  const words = question.line('text', answer);
  return answer.attributes['format'] === 'html' ? lineOfHtml(words) : oneLine(words);
}

function readOrdering(question: MoodleQuestion): MoodleItem {
  const answers = [...question.parts('answer')].sort(
    (one, other) => question.percent(one) - question.percent(other),
  );
  if (answers.length === 0) return { refused: 'no-answers' };
  if (question.scoring !== 'pairs') question.tell('changed', 'scoring');
  const shown = parseNumber(question.line('selectcount')) ?? 0;
  if (
    !['', '0', 'ALL'].includes(question.line('selecttype')) &&
    shown > 0 &&
    shown < answers.length
  )
    question.tell('changed', 'options', `${shown} / ${answers.length}`);
  return {
    ...question.base(),
    kind: 'ordering',
    options: answers.map((answer, place) =>
      createOption(place, {
        ...question.shown(answer),
        feedback: question.rich('feedback', answer),
      }),
    ),
  };
}
