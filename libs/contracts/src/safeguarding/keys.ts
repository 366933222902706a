import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples, exampleSecrets } from '../examples';
import { id, instant } from '../values';
import { passphrase } from './values';

/** The key of somebody who receives reports; null as long as they have made none, and then no report is wrapped for them. */
const ownKey = json(
  z.object({
    key: z.object({ id, madeAt: instant }).nullable(),
    officers: z.array(
      z.object({
        id,
        name: z.object({ 'sr-Latn': z.string(), 'sr-Cyrl': z.string() }).nullable(),
        hasKey: z.boolean(),
      }),
    ),
  }),
);

/** The own key, and who else receives reports in the organisation. */
export const readOwnKey = endpoint({
  name: 'safeguarding.readOwnKey',
  method: 'GET',
  path: '/api/v1/safeguarding/key',
  permission: 'safeguarding.read',
  replies: { 200: ownKey },
  example: {},
});

/**
 * Makes the own key, whose private half is wrapped by the passphrase. A key before it ends; what only that one opened stays closed. Sent again
 * it is the same key.
 */
export const makeOwnKey = endpoint({
  name: 'safeguarding.makeOwnKey',
  method: 'PUT',
  path: '/api/v1/safeguarding/keys/:key',
  permission: 'safeguarding.read',
  freshProof: true,
  ownWay: true,
  owned: false,
  params: z.object({ key: id }),
  body: z.object({ passphrase }),
  replies: { 200: ownKey, 201: ownKey },
  errors: ['creation.differs'],
  example: {
    params: { key: examples.newOfficerKey },
    body: { passphrase: exampleSecrets.passphrase },
  },
});
