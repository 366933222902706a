import { fileProblemCodes } from '@svetionik/domain/exchange/file-problem';
import { itemFormatNames } from '@svetionik/domain/exchange/item-formats';
import { noteCodes } from '@svetionik/domain/exchange/note';
import { z } from 'zod';
import { bankDraft } from './drafts';
import { bytes, endpoint, json, multipart } from './endpoint';
import { examples } from './examples';
import { assessmentItem } from './items/item-schemas';
import { id, instant } from './values';

const tenMegabytes = 10_000_000;
const format = z.enum(itemFormatNames);
const bankParams = z.object({ bank: id });
const importParams = bankParams.extend({ import: id });

/** One thing that a question changed, lost, or was refused for. */
const note = z.object({ effect: z.enum(['changed', 'lost', 'refused']), code: z.enum(noteCodes), detail: z.string().optional() });

/** Where the reading of a file stopped, and why. */
const fileProblem = z.object({ code: z.enum(fileProblemCodes), line: z.number().int().optional(), detail: z.string().optional() });

/** An import: `problem` says where reading stopped; `added` is how many of its questions are in the bank. */
export const itemImport = z.object({
  id,
  state: z.enum(['reading', 'ready', 'failed', 'added']),
  format,
  fileName: z.string(),
  requestedAt: instant,
  encoding: z.string().nullable(),
  problem: fileProblem.nullable(),
  found: z.number().int(),
  refused: z.number().int(),
  added: z.number().int(),
});

/** A question of an import: the item that it would become, or null where it is refused. */
export const importedItem = z.object({
  place: z.number().int(),
  line: z.number().int(),
  file: z.string().nullable(),
  title: z.string(),
  item: assessmentItem.nullable(),
  notes: z.array(note),
});

/** Takes in a file of questions, up to 10 MB. A worker reads it; the bank stays as it is. */
export const requestImport = endpoint({
  name: 'exchange.requestImport',
  method: 'PUT',
  path: '/api/v1/authoring/banks/:bank/imports/:import',
  permission: 'course.author',
  params: importParams,
  query: z.object({ format }),
  body: multipart('file', tenMegabytes),
  replies: { 200: json(itemImport), 201: json(itemImport) },
  errors: ['creation.differs', 'request.too-large', 'text.personal-number'],
  example: { params: { bank: examples.bankDraft, import: examples.newImport }, query: { format: 'aiken' }, file: 'note.txt' },
});

/** How far an import is, and a page of its questions by their places, from the one behind `after`. */
export const readImport = endpoint({
  name: 'exchange.readImport',
  method: 'GET',
  path: '/api/v1/authoring/banks/:bank/imports/:import',
  permission: 'course.author',
  params: importParams,
  query: z.object({ after: z.coerce.number().int().min(0).max(1_000_000).default(0), limit: z.coerce.number().int().min(1).max(100).default(50) }),
  replies: { 200: json(itemImport.extend({ items: z.array(importedItem), next: z.number().int().nullable() })) },
  example: { params: { bank: examples.bankDraft, import: examples.import } },
});

/** Adds the questions of an import to the bank, but for those left out. Twice is once. The version is that of the bank. */
export const confirmImport = endpoint({
  name: 'exchange.confirmImport',
  method: 'POST',
  path: '/api/v1/authoring/banks/:bank/imports/:import/confirm',
  permission: 'course.author',
  params: importParams,
  body: z.object({ leaveOut: z.array(z.number().int().min(1).max(1_000_000)).max(10_000) }),
  ifMatch: true,
  replies: { 200: json(z.object({ added: z.number().int(), bank: bankDraft })) },
  errors: ['edit.conflict', 'authoring.import-not-ready', 'authoring.reference-unknown'],
  example: { params: { bank: examples.bankDraft, import: examples.import }, body: { leaveOut: [] }, ifMatch: '1' },
});

const exportParams = bankParams.extend({ format });

/** The questions of a bank in another system's format, keys included. */
export const exportBank = endpoint({
  name: 'exchange.exportBank',
  method: 'GET',
  path: '/api/v1/authoring/banks/:bank/exports/:format',
  permission: 'course.author',
  params: exportParams,
  replies: { 200: bytes('application/octet-stream') },
  example: { params: { bank: examples.bankDraft, format: 'gift' } },
});

/** What such a file would hold, and question by question what it would not. */
export const readExportReport = endpoint({
  name: 'exchange.readExportReport',
  method: 'GET',
  path: '/api/v1/authoring/banks/:bank/exports/:format/report',
  permission: 'course.author',
  params: exportParams,
  replies: {
    200: json(z.object({ carried: z.number().int(), left: z.number().int(), items: z.array(z.object({ key: z.string(), title: z.string(), notes: z.array(note) })) })),
  },
  example: { params: { bank: examples.bankDraft, format: 'gift' } },
});
