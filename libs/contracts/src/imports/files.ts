import { z } from 'zod';
import { endpoint, json, multipart } from '../endpoint';
import { examples } from '../examples';
import { page, pageSchema } from '../values';
import {
  importField,
  importParams,
  importPermission,
  openedImport,
  peopleImport,
} from './people-import';

const tenMegabytes = 10_000_000;
/**
 * Brings a list of people, up to 10 MB and 20,000 rows: a workbook (XLSX) or separated values (CSV). A worker reads it; nobody is invited
 * or changed.
 */
export const uploadImport = endpoint({
  name: 'imports.uploadImport',
  method: 'PUT',
  path: '/api/v1/people/imports/:import',
  permission: importPermission,
  owned: false,
  params: importParams,
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
  permission: importPermission,
  query: page,
  replies: { 200: json(pageSchema(peopleImport)) },
  example: {},
});

/** An import with the columns of its file, three cells of each, and what is proposed for them. Reading it is noted. */
export const readPeopleImport = endpoint({
  name: 'imports.readPeopleImport',
  method: 'GET',
  path: '/api/v1/people/imports/:import',
  permission: importPermission,
  params: importParams,
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
  permission: importPermission,
  params: importParams,
  body: z.object({
    sheet: z.int().min(0).max(100),
    fields: z.array(importField.nullable()).min(1).max(200),
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
