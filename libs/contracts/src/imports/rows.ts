import { z } from 'zod';
import { bytes, endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { id, language } from '../values';
import { importedRow, rowOutcome, rowUndone, rowVerdict } from './imported-row';
import { importParams, importPermission } from './people-import';

/** Rows in the order of the file: all, those of one verdict, or those of one outcome. Reading them is noted. */
export const listImportedRows = endpoint({
  name: 'imports.listImportedRows',
  method: 'GET',
  path: '/api/v1/people/imports/:import/rows',
  permission: importPermission,
  params: importParams,
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
  permission: importPermission,
  params: importParams,
  query: z.object({ language: language.default('sr-Latn') }),
  replies: { 200: bytes('text/csv') },
  example: { params: { import: examples.importToDecide } },
});

/** Says whether a row that resembles a member is the `same` person, an `other`, who is invited, or left out. Null takes it back. */
export const decideRow = endpoint({
  name: 'imports.decideRow',
  method: 'PUT',
  path: '/api/v1/people/imports/:import/rows/:number/decision',
  permission: importPermission,
  params: importParams.extend({ number: z.coerce.number().int().min(1).max(10_000_000) }),
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
