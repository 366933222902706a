import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { bothNames, id, inBothScripts, page, pageSchema } from '../values';

/** What kind of institution it is, by the field it belongs to. */
export const institutionKind = z.enum([
  'police',
  'health',
  'justice',
  'education',
  'social-protection',
  'media',
  'other',
]);

/** What is written of an institution; `parent` is the one that it belongs to. */
export const institutionText = z.object({
  kind: institutionKind,
  name: bothNames(200, 1),
  town: bothNames(80, 1),
  parent: id.nullable(),
});

/** An institution as it is named beside another thing. */
export const institutionName = z.object({
  id,
  kind: institutionKind,
  name: inBothScripts,
  town: inBothScripts,
  /** The name of the one that it belongs to. */
  parentName: inBothScripts.nullable(),
});

/** An institution of the directory: where people work. */
export const institution = institutionName.extend({
  version: z.number().int(),
  parent: id.nullable(),
  archived: z.boolean(),
  /** How many members work here. */
  people: z.number().int(),
  /** How many work here or in what belongs to it. */
  peopleBelow: z.number().int(),
  /** How many institutions belong to it directly. */
  children: z.number().int(),
});

const params = z.object({ institution: id });
const exampleText = {
  kind: 'health',
  name: { 'sr-Latn': 'Opšta bolnica Javornik', 'sr-Cyrl': 'Општа болница Јаворник' },
  town: { 'sr-Latn': 'Javornik', 'sr-Cyrl': 'Јаворник' },
  parent: null,
} as const;

/**
 * The directory by name. Without a search, a page of one level: those that belong to `below`, or the topmost ones. A search goes
 * through all levels: each of its words begins a word of the name or town, in whatever script, or of a name from before a merging.
 */
export const listInstitutions = endpoint({
  name: 'institutions.listInstitutions',
  method: 'GET',
  path: '/api/v1/institutions',
  permission: 'institution.manage',
  query: page.extend({
    search: z.string().max(120).optional(),
    kind: institutionKind.optional(),
    below: id.optional(),
    /** Leaves out this one and all that belongs to it: where it could not be moved to. */
    notBelow: id.optional(),
    archived: z.enum(['true', 'false']).default('false'),
  }),
  replies: { 200: json(pageSchema(institution)) },
  example: { query: { search: 'дом здр' } },
});

/** An institution of the directory; one that was merged is not found any more. */
export const readInstitution = endpoint({
  name: 'institutions.readInstitution',
  method: 'GET',
  path: '/api/v1/institutions/:institution',
  permission: 'institution.manage',
  params,
  replies: { 200: json(institution) },
  example: { params: { institution: examples.institution } },
});

/** Adds an institution. The id is the client's: sent again it is the same one. */
export const addInstitution = endpoint({
  name: 'institutions.addInstitution',
  method: 'PUT',
  path: '/api/v1/institutions/:institution',
  permission: 'institution.manage',
  owned: false,
  printed: true,
  params,
  body: institutionText,
  replies: { 200: json(institution), 201: json(institution) },
  errors: ['creation.differs', 'institution.parent-unknown', 'institution.too-deep'],
  example: { params: { institution: examples.newInstitution }, body: exampleText },
});

/** Changes an institution, or moves it with all that belongs to it. It cannot come to stand below itself. */
export const editInstitution = endpoint({
  name: 'institutions.editInstitution',
  method: 'PATCH',
  path: '/api/v1/institutions/:institution',
  permission: 'institution.manage',
  ifMatch: true,
  printed: true,
  params,
  body: institutionText,
  replies: { 200: json(institution) },
  errors: [
    'edit.conflict',
    'institution.parent-unknown',
    'institution.cyclic',
    'institution.too-deep',
  ],
  example: { params: { institution: examples.institution }, ifMatch: '1', body: exampleText },
});

/** Takes an institution out of what learners choose from, or brings it back. Whoever works there still does. */
export const archiveInstitution = endpoint({
  name: 'institutions.archiveInstitution',
  method: 'PUT',
  path: '/api/v1/institutions/:institution/archived',
  permission: 'institution.manage',
  ifMatch: true,
  params,
  body: z.object({ archived: z.boolean() }),
  replies: { 200: json(institution) },
  errors: ['edit.conflict'],
  example: {
    params: { institution: examples.institution },
    ifMatch: '1',
    body: { archived: true },
  },
});
