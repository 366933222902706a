import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { id, language } from '../values';
import { importParams, importPermission, peopleImport } from './people-import';

const count = z.int().nonnegative();

/** What everybody of a list gets into: a group by hand, and a course that can be begun. */
const entry = z.object({
  groupId: id.nullable().default(null),
  courseId: id.nullable().default(null),
});

/**
 * Says of the members whom the rows name how many there are, and how many of them are in a group or know a course already, having been in it
 * or waiting for a consent to it: nothing of those would change. Of whoever is new nothing is asked.
 */
export const countEntered = endpoint({
  name: 'imports.countEntered',
  method: 'GET',
  path: '/api/v1/people/imports/:import/entered',
  permission: importPermission,
  params: importParams,
  query: z.object({ groupId: id.optional(), courseId: id.optional() }),
  replies: {
    200: json(z.object({ members: count, inGroup: count.nullable(), inCourse: count.nullable() })),
  },
  example: { params: { import: examples.importToDecide }, query: { groupId: examples.group } },
});

/**
 * Has a worker invite whoever is new and change the memberships. Rows that nobody has decided about are left. With a group or a course,
 * members get into them at once, and whoever is invited when they accept.
 */
export const applyImport = endpoint({
  name: 'imports.applyImport',
  method: 'POST',
  path: '/api/v1/people/imports/:import/apply',
  permission: importPermission,
  params: importParams,
  body: entry.extend({ language }),
  ifMatch: true,
  replies: { 200: json(peopleImport) },
  errors: [
    'edit.conflict',
    'import.not-ready',
    'identity.course-unknown',
    'identity.group-unknown',
  ],
  example: {
    params: { import: examples.importToApply },
    body: { language: 'sr-Latn' },
    ifMatch: '1',
  },
});

/**
 * Has a worker take an import back as a whole, within 30 days: memberships that came of it end, invitations are withdrawn, people leave
 * the group and the course that they had not begun, and what was changed is as before, except what somebody has changed since. Accounts and documents stay.
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
