import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { language } from '../values';
import { importParams, importPermission, peopleImport } from './people-import';

/** Has a worker invite whoever is new and change the memberships. Rows that nobody has decided about are left. */
export const applyImport = endpoint({
  name: 'imports.applyImport',
  method: 'POST',
  path: '/api/v1/people/imports/:import/apply',
  permission: importPermission,
  params: importParams,
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
  permission: importPermission,
  params: importParams,
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
  permission: importPermission,
  params: importParams,
  ifMatch: true,
  replies: { 200: json(peopleImport) },
  errors: ['edit.conflict', 'import.not-ready'],
  example: { params: { import: examples.importToDiscard }, ifMatch: '1' },
});
