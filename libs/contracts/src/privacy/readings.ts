import { roles } from '@svetionik/domain/access/permissions';
import { readings } from '@svetionik/domain/privacy/readings';
import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { personName } from '../identity/account';
import { id, instant, page, pageSchema } from '../values';

/** That somebody read data of the person; `by` is null where they have no name or are here no more. */
const listedReading = z.object({
  id,
  at: instant,
  what: z.enum(readings),
  by: personName.nullable(),
  /** Of a list that was taken along: in which role; null where that was not noted. */
  role: z.enum(roles).nullable(),
});

/** Who of this organisation read or took one’s own data, beside who opened the page of the person; the last first. */
export const listOwnReadings = endpoint({
  name: 'privacy.listOwnReadings',
  method: 'GET',
  path: '/api/v1/account/readings',
  permission: 'account',
  query: page,
  replies: { 200: json(pageSchema(listedReading)) },
  example: {},
});
