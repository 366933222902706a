import { importFields } from '@svetionik/domain/people/import-fields';
import { rowRefusals } from '@svetionik/domain/people/read-imported-row';
import {
  rowProblemCodes,
  spreadsheetProblemCodes,
} from '@svetionik/domain/spreadsheets/spreadsheet-problem';
import { z } from 'zod';
import { bytes, endpoint, json, multipart } from './endpoint';
import { examples } from './examples';
import { id, instant, language, page, pageSchema } from './values';

const tenMegabytes = 10_000_000;
const count = z.int().nonnegative();
const field = z.enum(importFields);

/** Where a list of people stands. While it is `reading`, `checking`, `applying` or `undoing`, a worker is at it. */
export const importState = z.enum([
  'reading',
  'uploaded',
  'refused',
  'checking',
  'checked',
  'applying',
  'applied',
  'undoing',
  'undone',
  'discarded',
]);

/** What would become of a row: an invitation, a change of a membership, nothing, a question to a person, or nothing for a reason. */
export const rowVerdict = z.enum(['new', 'changed', 'same', 'double', 'refused']);

/**
 * What became of a row: `invited`, or an invitation was `open` before; a `member` by then; a membership `changed`, or `gone` by then;
 * `left` where nobody decided.
 */
export const rowOutcome = z.enum(['invited', 'open', 'member', 'changed', 'gone', 'left']);

/** What undoing did with a row: `kept` is what was changed by hand since. */
export const rowUndone = z.enum(['withdrawn', 'ended', 'restored', 'kept', 'nothing']);

/** Why a file is not read; `personal-number` names its cell, and the file is not kept. */
export const importProblem = z.object({
  code: z.enum([...spreadsheetProblemCodes, 'personal-number', 'no-rows', 'failed']),
  row: z.int().optional(),
  column: z.int().optional(),
  detail: z.string().optional(),
});

/** A column with its heading, three cells that hold something, and of all its cells how many do, are formulas, and are Cyrillic. */
export const importColumn = z.object({
  heading: z.string(),
  cells: z.array(z.string()),
  filled: count,
  formulas: count,
  cyrillic: count,
});

/** A sheet; `proposal` says what each column would be, and where that is from. A heading stands in row `headingRow`. */
export const importSheet = z.object({
  name: z.string(),
  hidden: z.boolean(),
  headingRow: count,
  rows: count,
  columns: z.array(importColumn),
  proposal: z.array(field.nullable()),
  remembered: z.boolean(),
});

const verdicts = z.object({
  new: count,
  changed: count,
  same: count,
  double: count,
  refused: count,
  trainings: count,
});

const results = z.object({
  invited: count,
  open: count,
  member: count,
  changed: count,
  gone: count,
  left: count,
  withdrawn: count,
  ended: count,
  restored: count,
  kept: count,
});

/** An import of a list of people; `progress` is in rows. `undoUntil` is the last instant at which it can be taken back. */
export const peopleImport = z.object({
  id,
  version: z.int(),
  state: importState,
  fileName: z.string(),
  requestedAt: instant,
  format: z.enum(['csv', 'xlsx']).nullable(),
  encoding: z.string().nullable(),
  problem: importProblem.nullable(),
  sheetName: z.string().nullable(),
  rows: count,
  progress: count,
  verdicts,
  undecided: count,
  results,
  checkedAt: instant.nullable(),
  appliedAt: instant.nullable(),
  undoneAt: instant.nullable(),
  undoUntil: instant.nullable(),
});

/** The import with what its file holds. */
export const openedImport = peopleImport.extend({
  sheets: z.array(importSheet),
  sheet: count.nullable(),
  fields: z.array(field.nullable()).nullable(),
});

/** Why a row is refused, in whose column. `row` is the other one with the same address. */
export const rowRefusal = z.object({
  code: z.enum([...rowRefusals, ...rowProblemCodes, 'mail-twice', 'member-blocked']),
  field: field.nullable(),
  row: z.int().optional(),
  column: z.int().optional(),
});

const rowName = z.object({ latin: z.string().nullable(), cyrillic: z.string().nullable() });

/** A member of the organisation that a row names, or may name. */
export const knownMember = z.object({
  id,
  name: rowName,
  email: z.string(),
  institution: z.string().nullable(),
});

/** A row as the file has it, and what would become or became of it. An institution that is not `known` waits to be sorted in. */
export const importedRow = z.object({
  number: z.int(),
  verdict: rowVerdict,
  name: rowName,
  email: z.string().nullable(),
  job: z.string().nullable(),
  institution: z.object({ written: z.string(), known: z.boolean() }).nullable(),
  training: z
    .object({
      title: z.string(),
      organiser: z.string(),
      finishedOn: z.string(),
      hours: z.number(),
      certificate: z.string(),
    })
    .nullable(),
  refusals: z.array(rowRefusal),
  member: knownMember.nullable(),
  differences: z.array(
    z.object({
      field: z.enum(['job', 'institution', 'role', 'training']),
      before: z.string().nullable(),
      after: z.string(),
    }),
  ),
  namesDiffer: z.boolean(),
  resembles: z.array(knownMember),
  decision: z.enum(['same', 'other', 'skip']).nullable(),
  outcome: rowOutcome.nullable(),
  undone: rowUndone.nullable(),
});

const params = z.object({ import: id });
const permission = 'people.manage' as const;

/**
 * Brings a list of people, up to 10 MB and 20,000 rows: a workbook (XLSX) or separated values (CSV). A worker reads it; nobody is invited
 * or changed.
 */
export const uploadImport = endpoint({
  name: 'imports.uploadImport',
  method: 'PUT',
  path: '/api/v1/people/imports/:import',
  permission,
  owned: false,
  params,
  body: multipart('file', tenMegabytes),
  replies: { 200: json(peopleImport), 201: json(peopleImport) },
  errors: ['creation.differs', 'request.too-large', 'upload.empty', 'text.personal-number'],
  example: { params: { import: examples.newPeopleImport }, file: 'note.txt' },
});

/** The imports of the organisation, the last one first. */
export const listPeopleImports = endpoint({
  name: 'imports.listPeopleImports',
  method: 'GET',
  path: '/api/v1/people/imports',
  permission,
  query: page,
  replies: { 200: json(pageSchema(peopleImport)) },
  example: {},
});

/** An import with the columns of its file, three cells of each, and what is proposed for them. Reading it is noted. */
export const readPeopleImport = endpoint({
  name: 'imports.readPeopleImport',
  method: 'GET',
  path: '/api/v1/people/imports/:import',
  permission,
  params,
  replies: { 200: json(openedImport) },
  example: { params: { import: examples.importToDecide } },
});

/**
 * Says what each column of a sheet holds, null for what is left out, and has every row checked. It is remembered for the next file with
 * the same headings. Possible until the import is applied.
 */
export const mapColumns = endpoint({
  name: 'imports.mapColumns',
  method: 'PUT',
  path: '/api/v1/people/imports/:import/columns',
  permission,
  params,
  body: z.object({
    sheet: z.int().min(0).max(100),
    fields: z.array(field.nullable()).min(1).max(200),
  }),
  ifMatch: true,
  replies: { 200: json(peopleImport) },
  errors: ['edit.conflict', 'import.not-ready', 'import.columns-unfit'],
  example: {
    params: { import: examples.importToMap },
    body: { sheet: 0, fields: ['name', 'mail'] },
    ifMatch: '1',
  },
});

/** Rows in the order of the file: all, those of one verdict, or those of one outcome. Reading them is noted. */
export const listImportedRows = endpoint({
  name: 'imports.listImportedRows',
  method: 'GET',
  path: '/api/v1/people/imports/:import/rows',
  permission,
  params,
  query: z.object({
    after: z.coerce.number().int().min(0).max(10_000_000).default(0),
    limit: z.coerce.number().int().min(1).max(100).default(50),
    verdict: rowVerdict.optional(),
    outcome: rowOutcome.optional(),
    undone: rowUndone.optional(),
  }),
  replies: { 200: json(z.object({ items: z.array(importedRow), next: z.int().nullable() })) },
  example: { params: { import: examples.importToDecide } },
});

/** The refused rows as a table (CSV) to be corrected: their cells, and why. Reading it is noted. */
export const readRefusedRows = endpoint({
  name: 'imports.readRefusedRows',
  method: 'GET',
  path: '/api/v1/people/imports/:import/refused',
  permission,
  params,
  query: z.object({ language: language.default('sr-Latn') }),
  replies: { 200: bytes('text/csv') },
  example: { params: { import: examples.importToDecide } },
});

/** Says whether a row that resembles a member is the `same` person, an `other`, who is invited, or left out. Null takes it back. */
export const decideRow = endpoint({
  name: 'imports.decideRow',
  method: 'PUT',
  path: '/api/v1/people/imports/:import/rows/:number/decision',
  permission,
  params: params.extend({ number: z.coerce.number().int().min(1).max(10_000_000) }),
  body: z.object({
    decision: z.enum(['same', 'other', 'skip']).nullable(),
    member: id.nullable().default(null),
  }),
  replies: { 200: json(importedRow) },
  errors: ['import.not-ready', 'import.member-unknown'],
  example: {
    params: { import: examples.importToDecide, number: '4' },
    body: { decision: 'other' },
  },
});

/** Has a worker invite whoever is new and change the memberships. Rows that nobody has decided about are left. */
export const applyImport = endpoint({
  name: 'imports.applyImport',
  method: 'POST',
  path: '/api/v1/people/imports/:import/apply',
  permission,
  params,
  body: z.object({ language }),
  ifMatch: true,
  replies: { 200: json(peopleImport) },
  errors: ['edit.conflict', 'import.not-ready'],
  example: {
    params: { import: examples.importToApply },
    body: { language: 'sr-Latn' },
    ifMatch: '1',
  },
});

/**
 * Has a worker take an import back as a whole, within 30 days: memberships that came of it end, invitations are withdrawn, and what was
 * changed is as before, except what somebody has changed since. Accounts and documents stay.
 */
export const undoImport = endpoint({
  name: 'imports.undoImport',
  method: 'POST',
  path: '/api/v1/people/imports/:import/undo',
  permission,
  params,
  ifMatch: true,
  replies: { 200: json(peopleImport) },
  errors: ['edit.conflict', 'import.not-ready', 'import.undo-over'],
  example: { params: { import: examples.importToUndo }, ifMatch: '1' },
});

/** Gives an import up before it is applied: its file and rows are removed. */
export const discardImport = endpoint({
  name: 'imports.discardImport',
  method: 'POST',
  path: '/api/v1/people/imports/:import/discard',
  permission,
  params,
  ifMatch: true,
  replies: { 200: json(peopleImport) },
  errors: ['edit.conflict', 'import.not-ready'],
  example: { params: { import: examples.importToDiscard }, ifMatch: '1' },
});
