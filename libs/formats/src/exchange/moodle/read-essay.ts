import { plainText } from '@svetionik/domain/content/plain-text';
import { usualWords } from '../item-draft';
import { element, isElement, type MarkupElement, type MarkupNode } from '../markup/element';
import { parseHtml } from '../markup/read-html';
import { readRichMarkup } from '../markup/read-rich-markup';
import { isRubric, readRubric } from '../markup/rubric-markup';
import { parseNumber } from '../number-text';
import type { MoodleItem, MoodleQuestion } from './moodle-question';

/**
 * Reads an essay as an open answer. What is said to those who mark becomes the sample; Moodle keeps rubrics elsewhere,
 * so that only one of ours comes along.
 *
 * @example
 * readEssay(question); // { …, kind: 'open-answer', words: { least: 0, most: 500 }, rubric: [] }
 */
export function readEssay(question: MoodleQuestion): MoodleItem {
  const format = question.line('responseformat');
  if (format === 'noinline') return { refused: 'kind-unknown', detail: 'essay: noinline' };
  const told = parseHtml(
    question.line(
      'text',
      element(
        '',
        {},
        question.parts('graderinfo').flatMap(({ children }) => children),
      ),
    ),
  );
  const mark = readRubric(told);
  if (mark === undefined) question.tell('changed', 'rubric');
  const most = parseNumber(question.line('maxwordlimit'));
  if (most === undefined) question.tell('changed', 'words', String(usualWords));
  if (format.startsWith('editor')) question.tell('changed', 'formatting');
  if (question.line('responsetemplate') !== '')
    question.tell('lost', 'other-parts', 'responsetemplate');
  if ((parseNumber(question.line('attachments')) ?? 0) !== 0)
    question.tell('lost', 'other-parts', 'attachments');
  const sample = plainText(readRichMarkup(told.filter((node) => !isOurRubric(node))).body);
  const words = {
    least: parseNumber(question.line('minwordlimit')) ?? 0,
    most: most ?? usualWords,
  };
  const { rubric, ...rest } = mark ?? {
    rubric: [],
    secondMarking: false,
    threshold: 0,
    disturbing: false,
  };
  return { ...question.base(), kind: 'open-answer', sample, words, rubric, ...rest };
}

function isOurRubric(node: MarkupNode): node is MarkupElement {
  return isElement(node) && isRubric(node);
}
