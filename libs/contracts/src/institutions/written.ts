import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { id, page, pageSchema } from '../values';
import { institutionName } from './directory';

/** A name that members wrote themselves, taken together where only script, case or signs differ. */
export const writtenName = z.object({
  id,
  /** As one of them wrote it. */
  written: z.string(),
  people: z.number().int(),
  /** What it may mean. */
  like: institutionName.nullable(),
});

/** What becomes of a written name. */
export const sorting = z.discriminatedUnion('decision', [
  z.object({ decision: z.literal('linked'), institution: id }),
  /** It stays what the people wrote, and no longer waits. */
  z.object({ decision: z.literal('left') }),
  /** It waits again, as if nothing had been decided. */
  z.object({ decision: z.literal('waiting') }),
]);

/** The names that members wrote and that nobody has sorted in, by the alphabet. Reading them is noted. */
export const listWrittenNames = endpoint({
  name: 'institutions.listWrittenNames',
  method: 'GET',
  path: '/api/v1/written-institutions',
  permission: 'institution.manage',
  query: page,
  replies: { 200: json(pageSchema(writtenName).extend({ waiting: z.number().int() })) },
  example: {},
});

/** Decides for all who wrote a name. Once it is linked, whoever writes it again is linked as well. What is printed on documents is theirs and stays. */
export const sortWrittenName = endpoint({
  name: 'institutions.sortWrittenName',
  method: 'PUT',
  path: '/api/v1/written-institutions/:written/sorted',
  permission: 'institution.manage',
  params: z.object({ written: id }),
  body: sorting,
  replies: { 200: json(z.object({ people: z.number().int() })) },
  errors: ['institution.unknown'],
  example: {
    params: { written: examples.writtenName },
    body: { decision: 'linked', institution: examples.institution },
  },
});
