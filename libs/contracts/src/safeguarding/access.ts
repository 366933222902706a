import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples, exampleSecrets } from '../examples';
import { id, instant } from '../values';
import { passphrase } from './values';

const bothNames = z.object({ 'sr-Latn': z.string(), 'sr-Cyrl': z.string() });

/**
 * What was asked for earlier reports, and how many officers have given their shares, of two that are needed; and who else asks. How many there
 * are is not said: one of them may concern whoever reads this. `from` is another organisation that asks the network.
 */
const access = json(
  z.object({
    asked: z
      .object({ askedAt: instant, given: z.number().int(), needed: z.number().int() })
      .nullable(),
    requests: z.array(
      z.object({
        id,
        name: bothNames.nullable(),
        from: bothNames.nullable(),
        askedAt: instant,
        given: z.boolean(),
      }),
    ),
  }),
);

/** Where access to earlier reports stands, one's own and that of others. */
export const readAccess = endpoint({
  name: 'safeguarding.readAccess',
  method: 'GET',
  path: '/api/v1/safeguarding/access',
  permission: 'safeguarding.read',
  replies: { 200: access },
  example: {},
});

/** Asks for access to the reports that the own key does not open: after a lost passphrase, or as somebody new. Asked twice is asked once. */
export const askForAccess = endpoint({
  name: 'safeguarding.askForAccess',
  method: 'POST',
  path: '/api/v1/safeguarding/access-requests',
  permission: 'safeguarding.read',
  replies: { 200: access },
  errors: ['safeguarding.key-missing'],
  example: {},
});

/** Gives the own share of what recovers reports to somebody who asks. Two have to; whom a report concerns never gets it by that. */
export const giveShare = endpoint({
  name: 'safeguarding.giveShare',
  method: 'PUT',
  path: '/api/v1/safeguarding/access-requests/:request/share',
  permission: 'safeguarding.read',
  freshProof: true,
  ownWay: true,
  params: z.object({ request: id }),
  body: z.object({ passphrase }),
  replies: { 200: access },
  errors: ['safeguarding.passphrase-wrong', 'safeguarding.key-missing'],
  example: {
    params: { request: examples.accessRequest },
    body: { passphrase: exampleSecrets.passphrase },
  },
});

/** Opens earlier reports for the own key, once two have given their shares. */
export const restoreAccess = endpoint({
  name: 'safeguarding.restoreAccess',
  method: 'POST',
  path: '/api/v1/safeguarding/access/restoration',
  permission: 'safeguarding.read',
  freshProof: true,
  ownWay: true,
  body: z.object({ passphrase }),
  replies: { 200: json(z.object({ restored: z.number().int() })) },
  errors: ['safeguarding.passphrase-wrong', 'safeguarding.key-missing'],
  example: { body: { passphrase: exampleSecrets.passphrase } },
});
