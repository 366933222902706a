import { importFields } from '@svetionik/domain/people/import-fields';
import { spreadsheetProblemCodes } from '@svetionik/domain/spreadsheets/spreadsheet-problem';
import { z } from 'zod';
import { broughtCourse } from '../identity/entry-terms';
import { id, instant } from '../values';

/** What a column of a list may hold. */
export const importField = z.enum(importFields);

const count = z.int().nonnegative();

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
  proposal: z.array(importField.nullable()),
  remembered: z.boolean(),
});

/** How many rows there are of each verdict, how many people would be invited, and trainings to be confirmed. */
const verdicts = z.object({
  new: count,
  changed: count,
  same: count,
  double: count,
  refused: count,
  invitations: count,
  trainings: count,
});

const results = z.object({
  invited: count,
  open: count,
  member: count,
  changed: count,
  same: count,
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

/** The import with what its file holds, and the group and course that everybody of it gets into, where it was applied with one. */
export const openedImport = peopleImport.extend({
  sheets: z.array(importSheet),
  sheet: count.nullable(),
  fields: z.array(importField.nullable()).nullable(),
  group: z.object({ id, name: z.string() }).nullable(),
  course: broughtCourse.nullable(),
});

/** The import that a route is about. */
export const importParams = z.object({ import: id });
/** Who brings lists of people. */
export const importPermission = 'people.manage' as const;
