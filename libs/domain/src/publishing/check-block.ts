import type {
  AccordionBlock,
  Block,
  Caption,
  ContentNoteBlock,
  HandoutBlock,
  IndicatorsBlock,
  TableBlock,
  VideoBlock,
} from '../course/block';
import { isRecording } from '../content/media';
import { plainText } from '../content/plain-text';
import { findUnprintable } from '../language/printable';
import type { PracticeItem } from '../items/item';
import { peopleMark } from '../items/people-mark';
import { checkCase } from './check-case';
import { checkFile, checkLine, checkNumber } from '../checks/check-fields';
import { checkIds } from '../checks/check-ids';
import { checkItem } from './check-item';
import { checkPicture } from '../items/check-picture';
import { checkRichText } from '../checks/check-rich-text';
import { limits } from '../checks/limits';
import { nestProblems, type Problem, type ProblemCode } from '../checks/problem';

/**
 * Checks a block of any kind, except its own id, which must be unique in a larger place (see `checkLesson`).
 *
 * @example
 * checkBlock({ ...picture, id: 'ward', alternative: '' });
 * // [{ code: 'picture-alternative-missing', where: { block: 'ward', field: 'alternative' } }]
 */
export function checkBlock(block: Block): Problem[] {
  return nestProblems({ block: block.id }, checkByKind(block));
}

function checkByKind(block: Block): Problem[] {
  switch (block.kind) {
    case 'text':
      return checkRichText('body', block.body);
    case 'callout':
      return [...checkLine('title', block.title), ...checkRichText('body', block.body)];
    case 'picture':
      return [
        ...checkPicture(block),
        ...(block.caption ? checkRichText('caption', block.caption) : []),
      ];
    case 'video':
      return checkVideo(block);
    case 'accordion':
      return checkAccordion(block);
    case 'table':
      return checkTable(block);
    case 'indicators':
      return checkIndicators(block);
    case 'download':
      return [
        ...checkLine('title', block.title),
        ...checkLine('description', block.description, limits.sentence),
        ...checkFile('file', block.file),
      ];
    case 'handout':
      return [
        ...checkLine('title', block.title),
        ...checkLine('description', block.description, limits.sentence),
        ...checkRichText('body', block.body),
        ...checkPrintable(block),
      ];
    case 'content-note':
      return checkNote(block);
    case 'case':
      return checkCase(block);
    case 'knowledge-check':
      return checkPractice(block.item);
  }
}

/** In a lesson the browser says at once what is right, and nobody marks. */
function checkPractice(item: PracticeItem): Problem[] {
  const marked: Problem[] =
    peopleMark(item) === undefined ? [] : [{ code: 'item-needs-marker', where: { item: item.id } }];
  return [...checkItem(item), ...marked];
}

function checkVideo({ title, file, captions, seconds, transcript }: VideoBlock): Problem[] {
  return [
    ...checkLine('title', title),
    ...checkFile('file', file),
    ...checkNumber('seconds', seconds, 1, 6 * 3600),
    ...(captions.length === 0 && isRecording(file) ? [] : checkCaptions(captions, seconds)),
    ...checkRichText('transcript', transcript, 'transcript-missing'),
  ];
}

/** A caption may begin before the one above it ends, but not before that begins. */
function checkCaptions(captions: readonly Caption[], seconds: number): Problem[] {
  if (captions.length === 0) return problem('captions-missing', 'captions');
  return captions.flatMap(({ from, to, text }, index) => {
    const field = `captions/${index + 1}`;
    const follows = from >= (captions[index - 1]?.from ?? 0) && from < to && to <= seconds;
    return [...checkLine(field, text), ...(follows ? [] : problem('captions-out-of-order', field))];
  });
}

/** Documents have the signs of their fonts alone; a break between paragraphs is none of them. */
function checkPrintable({ title, description, body }: HandoutBlock): Problem[] {
  const text = [title, description, plainText(body)].join(' ').replaceAll('\n', ' ');
  const signs = findUnprintable(text);
  const detail = { signs: signs.join(' ') };
  return signs.length === 0 ? [] : [{ code: 'sign-unprintable', where: { field: 'body' }, detail }];
}

function checkAccordion({ sections }: AccordionBlock): Problem[] {
  if (sections.length === 0) return problem('entries-missing', 'sections');
  return [
    ...checkIds(sections.map(({ id }) => ({ id, where: { field: `sections/${id}` } }))),
    ...sections.flatMap(({ id, title, body }) => [
      ...checkLine(`sections/${id}/title`, title),
      ...checkRichText(`sections/${id}/body`, body),
    ]),
  ];
}

function checkIndicators({ title, indicators }: IndicatorsBlock): Problem[] {
  if (indicators.length === 0)
    return [...checkLine('title', title), ...problem('entries-missing', 'indicators')];
  return [
    ...checkLine('title', title),
    ...checkIds(indicators.map(({ id }) => ({ id, where: { field: `indicators/${id}` } }))),
    ...indicators.flatMap(({ id, sign, detail }) => [
      ...checkLine(`indicators/${id}/sign`, sign),
      ...checkLine(`indicators/${id}/detail`, detail, limits.sentence),
    ]),
  ];
}

/** An empty cell is allowed, except in the first column, which names the row. */
function checkTable({ caption, columns, rows }: TableBlock): Problem[] {
  if (columns.length === 0 || rows.length === 0)
    return problem('entries-missing', rows.length ? 'columns' : 'rows');
  return [
    ...checkLine('caption', caption, limits.sentence),
    ...columns.flatMap((column, index) => checkLine(`columns/${index + 1}`, column)),
    ...rows.flatMap((cells, index): Problem[] => {
      const field = `rows/${index + 1}`;
      const detail = { cells: cells.length, columns: columns.length };
      if (cells.length !== columns.length)
        return [{ code: 'table-not-rectangular', where: { field }, detail }];
      return cells.flatMap((cell, place) =>
        place > 0 && cell.length === 0 ? [] : checkRichText(`${field}/${place + 1}`, cell),
      );
    }),
  ];
}

/** Blocks inside a note are named by their own ids, which are unique in the module like any other. */
function checkNote({ title, reason, blocks, alternative }: ContentNoteBlock): Problem[] {
  return [
    ...checkLine('title', title),
    ...checkRichText('reason', reason),
    ...(blocks.length === 0 ? problem('note-empty', 'blocks') : []),
    ...(alternative.length === 0 ? problem('note-alternative-missing', 'alternative') : []),
    ...[...blocks, ...alternative].flatMap(checkBlock),
  ];
}

function problem(code: ProblemCode, field: string): Problem[] {
  return [{ code, where: { field } }];
}
