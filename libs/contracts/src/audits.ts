import { z } from 'zod';
import { endpoint, json, stream } from './endpoint';
import { personName } from './identity/account';
import { day, id, instant, language, page, pageSchema } from './values';

/** Somebody who did something, or to whom it was done; without a name where they have none, or are erased. */
const involvedPerson = z.object({ id, name: personName.nullable() });

/** What was done: by whom, to what or whom, and when. Who of them are people of the organisation stands beside it. */
const actionRecord = z.object({
  id,
  at: instant,
  /** `feature.verb`, which screens put into words. */
  action: z.string(),
  /** More about it in figures and words of the program. */
  code: z.string().nullable(),
  /** What somebody typed as the reason. */
  reason: z.string().nullable(),
  /** Null for the program itself. */
  actor: id.nullable(),
  subjects: z.array(id),
  people: z.array(involvedPerson),
  /** The place in the chain of the organisation; null for the minute before it has one. */
  place: z.number().int().nullable(),
});

/** What records are narrowed to. */
const actionFilter = z.object({
  person: id.optional(),
  actor: id.optional(),
  object: id.optional(),
  kind: z
    .string()
    .max(100)
    .regex(/^[A-Za-z]+\.[A-Za-z-]+$/)
    .optional(),
  from: day.optional(),
  to: day.optional(),
});

/**
 * Records of actions in the organisation, the last first, narrowed to what was done by somebody or to somebody (`person`), by somebody
 * (`actor`), to anything that has an id (`object`), of one kind (`kind`, its `action`) or on some days. That they were read is recorded too.
 */
export const listActions = endpoint({
  name: 'audits.listActions',
  method: 'GET',
  path: '/api/v1/actions',
  permission: 'audit.read',
  query: page.extend(actionFilter.shape),
  replies: { 200: json(pageSchema(actionRecord)) },
  example: { query: { kind: 'people.readPerson' } },
});

/** The first people of the organisation whose names have the words, to narrow the records to one of them. That they were shown is recorded too. */
export const suggestPeople = endpoint({
  name: 'audits.suggestPeople',
  method: 'GET',
  path: '/api/v1/actions-people',
  permission: 'audit.read',
  query: z.object({ search: z.string().trim().min(2).max(120) }),
  replies: { 200: json(z.object({ items: z.array(z.object({ id, name: personName })) })) },
  example: { query: { search: 'аб јел' } },
});

/**
 * The records by this filter as a ZIP: tables of CSV, what they are and how they are checked, and a signature over all of it with the key
 * that signs how far the chain goes. That it was asked for is recorded before it goes out, and how many records were in it after.
 */
export const exportActions = endpoint({
  name: 'audits.exportActions',
  method: 'GET',
  path: '/api/v1/actions-export',
  permission: 'audit.read',
  freshProof: true,
  query: actionFilter.extend({ language }),
  replies: { 200: stream('application/zip') },
  errors: ['audits.key-missing'],
  example: { query: { kind: 'people.readPerson', language: 'sr-Latn' } },
});

/** What does not fit in a chain of records. */
const auditFault = z.object({
  what: z.enum([
    'place-missing',
    'entry-missing',
    'entry-changed',
    'chain-broken',
    'checkpoint-unproven',
    'head-differs',
    'end-missing',
    'sealed-late',
    'sealed-early',
    'not-sealed',
    'not-signed',
  ]),
  /** Where in the chain; null for an entry that has no place. */
  place: z.number().int().nullable(),
  record: id.nullable(),
});

/** Checks the chain of records of the organisation from where it begins, by the keys and the files outside the database. */
export const verifyActions = endpoint({
  name: 'audits.verifyActions',
  method: 'POST',
  path: '/api/v1/actions/verification',
  permission: 'audit.read',
  replies: {
    200: json(
      z.object({
        records: z.number().int(),
        /** The place up to which everything fits, and up to which that is signed. */
        until: z.number().int(),
        signedUntil: z.number().int(),
        /** The first record that does not fit; null where all do. */
        fault: auditFault.nullable(),
        /** How many lines about it outside the database nobody known has signed as they are. */
        unprovenLines: z.number().int(),
        /** Times of which it is declared that what was signed then is lost; null where that goes back to the beginning. */
        gaps: z.array(z.object({ from: instant.nullable(), until: instant })),
      }),
    ),
  },
  example: {},
});
