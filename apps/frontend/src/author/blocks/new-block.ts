import type { Block, CaseBlock, PlainBlock } from '@svetionik/domain/course/block';
import { newContentId } from '../fields/lists';
import { newItem } from '../items/author-kinds';
import type { FileKind } from './file-blocks';
import { newCaseNodes } from './new-case';

/** The kinds that an author can add, in the order of the palette. */
export const addableKinds = [
  'text',
  'picture',
  'video',
  'audio',
  'callout',
  'indicators',
  'table',
  'accordion',
  'handout',
  'download',
  'case',
  'knowledge-check',
  'content-note',
] as const;

/** A kind that can be added. */
export type AddableKind = (typeof addableKinds)[number];

/** The kinds that can be added inside a content note. */
export const plainKinds = [
  'text',
  'picture',
  'video',
  'audio',
  'callout',
  'indicators',
  'table',
  'accordion',
  'handout',
  'download',
] as const satisfies readonly AddableKind[];

/** A new block with a place for each thing that it needs. Pictures and downloads begin with a file instead. */
export function newBlock(kind: Exclude<AddableKind, FileKind>): Block {
  switch (kind) {
    case 'case':
      return newCase();
    case 'knowledge-check':
      return { id: newContentId('pitanje'), kind, item: newItem('single-choice') };
    case 'content-note':
      return {
        id: newContentId('najava'),
        kind,
        title: '',
        reason: [],
        blocks: [],
        alternative: [],
      };
    default:
      return newPlainBlock(kind);
  }
}

/** As {@link newBlock}, of the kinds that may stand inside a content note. */
function newPlainBlock(kind: Exclude<(typeof plainKinds)[number], FileKind>): PlainBlock {
  switch (kind) {
    case 'text':
      return { id: newContentId('tekst'), kind, body: [] };
    case 'callout':
      return { id: newContentId('okvir'), kind, tone: 'note', title: '', body: [] };
    case 'handout':
      return {
        id: newContentId('podsetnik'),
        kind,
        title: '',
        description: '',
        checklist: true,
        body: [],
      };
    case 'indicators':
      return {
        id: newContentId('znaci'),
        kind,
        title: '',
        indicators: [{ id: newContentId('znak'), sign: '', detail: '' }],
      };
    case 'table':
      return { id: newContentId('tabela'), kind, caption: '', columns: ['', ''], rows: [[[], []]] };
    case 'accordion':
      return {
        id: newContentId('odeljci'),
        kind,
        sections: [{ id: newContentId('odeljak'), title: '', body: [] }],
      };
  }
}

function newCase(): CaseBlock {
  return { id: newContentId('slucaj'), kind: 'case', title: '', vignette: [], ...newCaseNodes() };
}
