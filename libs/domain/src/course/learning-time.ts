import type { CaseChoice, CaseGraph, CaseGraphNode } from '../content/case';
import { plainText } from '../content/plain-text';
import type { RichText } from '../content/rich-text';
import { listRemarks } from '../items/key';
import type { Item } from '../items/item';
import { findKind } from '../items/kinds';
import type { Block } from './block';
import type { LessonDocument } from './document';

/** Words that are read in a minute: slower than a novel, because it is for work, and in a second script for some. */
const wordsAMinute = 180;
/** In seconds. */
const pauses = { picture: 10, question: 20, decision: 20 } as const;

/**
 * How many minutes a lesson takes: its words at 180 a minute, its films as long as they are, and time for each picture, question and
 * decision. Of a case one way through counts, the longest; of a content note the way that it describes. Whole, at least 1.
 *
 * @example
 * lessonMinutes({ title: 'Znaci', blocks: [] }); // 1
 */
export function lessonMinutes({ title, blocks }: Pick<LessonDocument, 'title' | 'blocks'>): number {
  const seconds = reading(title) + sum(blocks.map(blockSeconds));
  return Math.max(1, Math.round(seconds / 60));
}

/**
 * How many hours a course takes, to the nearest half, as certificates say: its modules, and a minute for each question of its final
 * assessment. At least 1.
 *
 * @param minutes of each module
 * @example
 * courseHours([41, 37, 22], 20); // 2
 * courseHours([41, 37, 22], 0); // 1.5
 */
export function courseHours(minutes: readonly number[], questions: number): number {
  return Math.max(1, Math.round((sum(minutes) + questions) / 30) / 2);
}

function blockSeconds(block: Block): number {
  switch (block.kind) {
    case 'text':
      return readingText(block.body);
    case 'picture':
      return pauses.picture + readingText(block.caption ?? []);
    case 'video':
      return reading(block.title) + block.seconds;
    case 'callout':
      return reading(block.title) + readingText(block.body);
    case 'accordion':
      return sum(block.sections.map(({ title, body }) => reading(title) + readingText(body)));
    case 'table':
      return (
        reading([block.caption, ...block.columns].join(' ')) +
        sum(block.rows.flat().map(readingText))
      );
    case 'indicators':
      return (
        reading(block.title) +
        sum(block.indicators.map(({ sign, detail }) => reading(`${sign} ${detail}`)))
      );
    case 'download':
    case 'handout':
      return reading(`${block.title} ${block.description}`);
    case 'content-note':
      return reading(block.title) + readingText(block.reason) + sum(block.blocks.map(blockSeconds));
    case 'case':
      return reading(block.title) + readingText(block.vignette) + caseSeconds(block);
    case 'knowledge-check':
      return questionSeconds(block.item);
  }
}

/** The question with all that there is to choose, and what is said after: of its parts, about one of them. */
function questionSeconds(item: Item): number {
  const remarks = listRemarks(item).map(({ feedback }) => readingText(feedback));
  return (
    pauses.question +
    readingText(item.prompt) +
    reading(findKind(item).words(item).join(' ')) +
    readingText(item.feedback) +
    sum(remarks) / Math.max(1, remarks.length)
  );
}

function caseSeconds({ start, nodes }: CaseGraph): number {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const longest = new Map<string, number>();
  const from = (id: string): number => {
    const found = longest.get(id);
    const node = known.get(id);
    if (found !== undefined || node === undefined) return found ?? 0;
    // a case that goes round is refused when it is published; until then each step counts once
    longest.set(id, 0);
    const seconds = nodeSeconds(node) + Math.max(0, ...choicesOf(node).map(choiceSeconds));
    longest.set(id, seconds);
    return seconds;
  };
  const choiceSeconds = ({ consequence, next }: CaseChoice): number =>
    readingText(consequence) + from(next);
  return from(start);
}

function nodeSeconds(node: CaseGraphNode<CaseChoice>): number {
  const read = reading(node.title) + readingText(node.body);
  if (node.kind === 'outcome') return read + readingText(node.debrief);
  return read + reading(node.choices.map(({ label }) => label).join(' ')) + pauses.decision;
}

function choicesOf(node: CaseGraphNode<CaseChoice>): readonly CaseChoice[] {
  return node.kind === 'decision' ? node.choices : [];
}

function readingText(text: RichText): number {
  return reading(plainText(text));
}

/** In seconds. */
function reading(text: string): number {
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return (words.length / wordsAMinute) * 60;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
