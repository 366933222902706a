import { rowRefusals } from '@svetionik/domain/people/read-imported-row';
import { rowProblemCodes } from '@svetionik/domain/spreadsheets/spreadsheet-problem';
import { z } from 'zod';
import { id } from '../values';
import { importField } from './people-import';

/** What would become of a row: an invitation, a change of a membership, nothing, a question to a person, or nothing for a reason. */
export const rowVerdict = z.enum(['new', 'changed', 'same', 'double', 'refused']);

/**
 * What became of a row: `invited`, or an invitation was `open` before; a `member` by then; a membership `changed`, or is the `same`, or is
 * `gone` by then; `left` where nobody decided.
 */
export const rowOutcome = z.enum(['invited', 'open', 'member', 'changed', 'same', 'gone', 'left']);

/** What undoing did with a row: `kept` is what was changed by hand since. */
export const rowUndone = z.enum(['withdrawn', 'ended', 'restored', 'kept', 'nothing']);

/**
 * Why a row is refused, in whose column. `row` is another one with the same address, which is not another training of the same person.
 */
export const rowRefusal = z.object({
  code: z.enum([...rowRefusals, ...rowProblemCodes, 'mail-twice', 'member-blocked']),
  field: importField.nullable(),
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
