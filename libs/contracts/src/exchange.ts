import { fileProblemCodes } from '@svetionik/domain/exchange/file-problem';
import { itemEffects } from '@svetionik/domain/exchange/item-effect';
import { itemFormatNames } from '@svetionik/domain/exchange/item-formats';
import { noteCodes } from '@svetionik/domain/exchange/note';
import { z } from 'zod';
import { bankDraft, publishingProblem } from './drafts';
import { bytes, endpoint, json, multipart } from './endpoint';
import { examples } from './examples';
import { assessmentItem } from './items/item-schemas';
import { id, instant, page, pageSchema } from './values';

const tenMegabytes = 10_000_000;
const format = z.enum(itemFormatNames);
const bankParams = z.object({ bank: id });
const importParams = bankParams.extend({ import: id });

/** One thing that a question changed, lost, or was refused for. */
const note = z.object({
  effect: z.enum(['changed', 'lost', 'refused']),
  code: z.enum(noteCodes),
  detail: z.string().optional(),
});

/** Where the reading of a file stopped, and why. */
const fileProblem = z.object({
  code: z.enum(fileProblemCodes),
  line: z.number().int().optional(),
  detail: z.string().optional(),
});

/**
 * An import. While it is read, `found` of `expected` questions are there; `expected` is null until the file has been taken
 * apart. Each is `kept`, `changed`, `lost` in part, or `refused`. `problem` says where reading stopped; `added` is how
 * many are in the bank, and `addingFailed` that the last try to add them came to nothing.
 */
export const itemImport = z.object({
  id,
  state: z.enum(['reading', 'ready', 'failed', 'adding', 'added']),
  format,
  fileName: z.string(),
  requestedAt: instant,
  encoding: z.string().nullable(),
  problem: fileProblem.nullable(),
  expected: z.number().int().nullable(),
  found: z.number().int(),
  kept: z.number().int(),
  changed: z.number().int(),
  lost: z.number().int(),
  refused: z.number().int(),
  added: z.number().int(),
  addingFailed: z.boolean(),
});

/**
 * A question of an import: the item that it would become, or null where it is refused, what becomes of it at worst, and
 * what is `missing` before the item can be drawn; where that is nothing, it can be drawn at once.
 */
export const importedItem = z.object({
  place: z.number().int(),
  line: z.number().int(),
  file: z.string().nullable(),
  title: z.string(),
  item: assessmentItem.nullable(),
  effect: z.enum(itemEffects),
  notes: z.array(note),
  missing: z.array(publishingProblem),
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
  example: {
    params: { bank: examples.bankDraft, import: examples.newImport },
    query: { format: 'aiken' },
    file: 'note.txt',
  },
});

/** The imports of a bank, the last one first. */
export const listImports = endpoint({
  name: 'exchange.listImports',
  method: 'GET',
  path: '/api/v1/authoring/banks/:bank/imports',
  permission: 'course.author',
  params: bankParams,
  query: page,
  replies: { 200: json(pageSchema(itemImport).extend({ bank: bankDraft })) },
  example: { params: { bank: examples.bankDraft } },
});

/** How far an import is, and a page of its questions by their places, from the one behind `after`: all, or those of one effect. */
export const readImport = endpoint({
  name: 'exchange.readImport',
  method: 'GET',
  path: '/api/v1/authoring/banks/:bank/imports/:import',
  permission: 'course.author',
  params: importParams,
  query: z.object({
    after: z.coerce.number().int().min(0).max(1_000_000).default(0),
    limit: z.coerce.number().int().min(1).max(100).default(50),
    effect: z.enum(itemEffects).optional(),
  }),
  replies: {
    200: json(
      itemImport.extend({
        bank: bankDraft,
        items: z.array(importedItem),
        next: z.number().int().nullable(),
      }),
    ),
  },
  example: { params: { bank: examples.bankDraft, import: examples.import } },
});

/**
 * Has the questions of an import added to the bank, but for those left out, by their places or by what becomes of them. A
 * worker adds them, all or none. Twice is once. The version is that of the bank.
 */
export const confirmImport = endpoint({
  name: 'exchange.confirmImport',
  method: 'POST',
  path: '/api/v1/authoring/banks/:bank/imports/:import/confirm',
  permission: 'course.author',
  params: importParams,
  body: z.object({
    leaveOut: z.array(z.number().int().min(1).max(1_000_000)).max(50_000),
    leaveOutEffects: z
      .array(z.enum(['kept', 'changed', 'lost']))
      .max(3)
      .default([]),
  }),
  ifMatch: true,
  replies: { 200: json(itemImport) },
  errors: ['edit.conflict', 'authoring.import-not-ready'],
  example: {
    params: { bank: examples.bankDraft, import: examples.import },
    body: { leaveOut: [] },
    ifMatch: '1',
  },
});

const exportParams = bankParams.extend({ format });

/** Which questions of the bank, by the ids of their drafts; all of them where it is left out. */
const chosenItems = z.object({ items: z.array(id).min(1).max(10_000).optional() });

/** Questions of a bank in another system's format, keys included. */
export const exportBank = endpoint({
  name: 'exchange.exportBank',
  method: 'POST',
  path: '/api/v1/authoring/banks/:bank/exports/:format',
  permission: 'course.author',
  params: exportParams,
  body: chosenItems,
  replies: { 200: bytes('application/octet-stream') },
  example: { params: { bank: examples.bankDraft, format: 'gift' }, body: {} },
});

/** What such a file would hold, and question by question what it would not. `place` is that of the question in the bank, from 1. */
export const readExportReport = endpoint({
  name: 'exchange.readExportReport',
  method: 'POST',
  path: '/api/v1/authoring/banks/:bank/exports/:format/report',
  permission: 'course.author',
  params: exportParams,
  body: chosenItems,
  replies: {
    200: json(
      z.object({
        carried: z.number().int(),
        left: z.number().int(),
        fileName: z.string(),
        items: z.array(
          z.object({
            id,
            key: z.string(),
            place: z.number().int(),
            title: z.string(),
            notes: z.array(note),
          }),
        ),
      }),
    ),
  },
  example: { params: { bank: examples.bankDraft, format: 'gift' }, body: {} },
});
