import type { PassageRun } from '@svetionik/domain/items/passage';
import { gapPrompt } from '../gap-prompt';
import { partName } from '../item-draft';
import {
  element,
  isElement,
  type MarkupElement,
  type MarkupNode,
  elementText,
} from '../markup/element';
import { partPassage } from '../markup/part-passage';
import { readPassageMarkup } from '../markup/read-passage-markup';
import { readRichMarkup } from '../markup/read-rich-markup';
import { oneLine } from '../text/words';
import { lineOfHtml, type MoodleItem, type MoodleQuestion } from './moodle-question';

/** Something to put or to choose into a gap, as the file has it. */
interface Choice {
  readonly text: string;
  readonly group: string;
  readonly isInfinite: boolean;
}

/** Each gap has a list of its own: of so many entries together nobody makes a question. */
const mostEntries = 20_000;

/**
 * Reads a text with gaps `[[1]]`, each filled by the choice of that number. Where a choice can be used again, or where
 * gaps have choices of their own, each gap becomes a list.
 *
 * @example
 * readGaps(question); // { …, kind: 'gap-match' }
 */
export function readGaps(question: MoodleQuestion): MoodleItem {
  const choices = choicesIn(question);
  const { base, passage, keys } = readText(question);
  if (keys.length === 0 || choices.length === 0) return { refused: 'no-answers' };
  if (keys.length * choices.length > mostEntries) return { refused: 'beyond-limits' };
  const missing = keys.find((key) => choices[key] === undefined);
  if (missing !== undefined) return { refused: 'gaps', detail: `[[${missing + 1}]]` };
  question.tellOrder();
  const rest = {
    ...base,
    passage,
    scoring: question.scoring === 'all' ? ('all' as const) : ('each' as const),
  };
  if (question.type === 'ddwtos' && isOneList(choices) && new Set(keys).size === keys.length) {
    const targets = choices.map(({ text }, place) => ({ id: `m-${partName(place)}`, text }));
    return {
      ...rest,
      kind: 'gap-match',
      targets,
      gaps: keys.map((key, place) => ({
        id: gapName(place),
        key: targets[key]?.id ?? '',
        feedback: [],
      })),
    };
  }
  if (question.type === 'ddwtos') question.tell('changed', 'kind', 'inline-choice');
  return {
    ...rest,
    kind: 'inline-choice',
    gaps: keys.map((key, place) => listAt(place, key, choices)),
  };
}

function choicesIn(question: MoodleQuestion): Choice[] {
  return question.parts(question.type === 'ddwtos' ? 'dragbox' : 'selectoption').map((part) => ({
    text:
      question.type === 'ddwtos'
        ? lineOfHtml(question.line('text', part))
        : oneLine(question.line('text', part)),
    group: question.line('group', part) || '1',
    isInfinite: part.children.some((child) => isElement(child) && child.name === 'infinite'),
  }));
}

/** Whether all gaps are filled from the same choices, each of them once. */
function isOneList(choices: readonly Choice[]): boolean {
  return (
    new Set(choices.map(({ group }) => group)).size === 1 &&
    choices.every(({ isInfinite }) => !isInfinite)
  );
}

function gapName(place: number): string {
  return `g-${partName(place)}`;
}

/** The choices of the group of a gap's key. */
function listAt(place: number, key: number, choices: readonly Choice[]) {
  const group = choices[key]?.group;
  const offered = choices.flatMap((choice, number) =>
    choice.group === group ? [{ number, text: choice.text }] : [],
  );
  const targets = offered.map(({ text }, at) => ({
    id: `${gapName(place)}-${partName(at)}`,
    text,
  }));
  return {
    id: gapName(place),
    targets,
    key: targets[offered.findIndex(({ number }) => number === key)]?.id ?? '',
    feedback: [],
  };
}

/** Parts the words that ask from the text with gaps, and finds which choice is right for each gap, from 0. */
function readText(question: MoodleQuestion) {
  const parted = partPassage(question.textNodes().map(withGaps), [gap]);
  const keys: number[] = [];
  const placeOf = ({ name, attributes }: MarkupElement): PassageRun | undefined => {
    if (name !== gap) return undefined;
    keys.push(Number(attributes['number']) - 1);
    return { text: '', part: gapName(keys.length - 1) };
  };
  const { passage, notes } = readPassageMarkup(parted.passage, placeOf, parted.isExact);
  const before = readRichMarkup(parted.before);
  const asked = gapPrompt(before.body, passage);
  question.notes.push(...before.notes, ...notes, ...asked.notes);
  return { base: question.base(asked.prompt), passage, keys };
}

const gap = 'moodle-gap';

/** With an element for each `[[1]]`. A text among others stays one node, so that what stands beside it is found again. */
function withGaps(node: MarkupNode): MarkupNode {
  if (isElement(node))
    return {
      ...node,
      children: node.children.flatMap((child) =>
        isElement(child) ? [withGaps(child)] : pieces(child),
      ),
    };
  return /\[\[\d{1,3}\]\]/.test(elementText(node)) ? element('span', {}, pieces(node)) : node;
}

function pieces(text: string): readonly MarkupNode[] {
  return text
    .split(/\[\[(\d{1,3})\]\]/)
    .map((piece, place) => (place % 2 === 1 ? element(gap, { number: piece }) : piece));
}
