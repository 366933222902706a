import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { id, line } from '../values';
import { institutionName } from './directory';

/** Where a member works: `written` stands on their certificates, `institution` is what it is in the directory. */
export const workplace = z.object({
  written: z.string().nullable(),
  institution: institutionName.nullable(),
});

/**
 * Institutions of the organisation that what is typed may mean, ten at most: each of its words begins one of the name or the town, in
 * whatever script. With an `institution` that one alone, archived or not.
 */
export const suggestInstitutions = endpoint({
  name: 'institutions.suggestInstitutions',
  method: 'GET',
  path: '/api/v1/institution-suggestions',
  permission: 'account',
  query: z.object({ search: z.string().max(120).default(''), institution: id.optional() }),
  replies: { 200: json(z.object({ items: z.array(institutionName).max(10) })) },
  example: { query: { search: 'дом здр' } },
});

/** Where who is signed in works. */
export const readWorkplace = endpoint({
  name: 'institutions.readWorkplace',
  method: 'GET',
  path: '/api/v1/account/workplace',
  permission: 'account',
  replies: { 200: json(workplace) },
  example: {},
});

/**
 * Says where who is signed in works: an institution of the directory, whose name certificates bear from then on in the script of the
 * certificates; one that is missing there, which somebody sorts in; or nowhere. Issued certificates stay.
 */
export const chooseWorkplace = endpoint({
  name: 'institutions.chooseWorkplace',
  method: 'PUT',
  path: '/api/v1/account/workplace',
  permission: 'account',
  ownWay: true,
  printed: true,
  body: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('chosen'), institution: id }),
    z.object({ kind: z.literal('written'), written: line(200) }),
    z.object({ kind: z.literal('none') }),
  ]),
  replies: { 200: json(workplace) },
  errors: ['institution.unknown'],
  example: { body: { kind: 'chosen', institution: examples.institution } },
});
