import { z } from 'zod';
import { endpoint, json, noContent } from '../endpoint';
import { examples } from '../examples';
import { id, instant } from '../values';
import { emailAddress } from './email-address';

/** What is proposed to end, and for how long it may be confirmed. */
export const factorEndings = z.object({
  items: z.array(
    z.object({
      id,
      /** Who has lost phone and codes. */
      email: z.string(),
      proposedBy: z.string(),
      proposedAt: instant,
      openUntil: instant,
      /** Whether who asks has proposed it, or it is about them: another administrator confirms it. */
      own: z.boolean(),
    }),
  ),
});

/** The open proposals of the organisation to end what members have lost, the first first. */
export const listFactorEndings = endpoint({
  name: 'identity.listFactorEndings',
  method: 'GET',
  path: '/api/v1/factor-endings',
  permission: 'organisation.manage',
  replies: { 200: json(factorEndings) },
  example: {},
});

/**
 * Proposes to end passkeys, authenticator app, recovery codes and sessions of a member who has lost them. Whoever proposes it has at least
 * the member's roles in each of their organisations, or administers the network.
 */
export const proposeFactorEnding = endpoint({
  name: 'identity.proposeFactorEnding',
  method: 'POST',
  path: '/api/v1/factor-endings',
  permission: 'organisation.manage',
  freshProof: true,
  ownWay: true,
  body: z.object({ email: emailAddress }),
  replies: { 200: json(factorEndings) },
  errors: [
    'identity.ending-unknown',
    'identity.ending-own',
    'identity.ending-beyond',
    'identity.ending-open',
  ],
  example: { body: { email: 'edukator@primer.rs' } },
});

const params = z.object({ ending: id });

/** Ends them, as another administrator than who proposed it, with the same roles. The member is told by mail. */
export const confirmFactorEnding = endpoint({
  name: 'identity.confirmFactorEnding',
  method: 'POST',
  path: '/api/v1/factor-endings/:ending/confirmed',
  permission: 'organisation.manage',
  freshProof: true,
  ownWay: true,
  params,
  replies: { 204: noContent },
  errors: ['identity.ending-own', 'identity.ending-beyond', 'identity.ending-same'],
  example: { params: { ending: examples.factorEnding } },
});

/** Takes a proposal back; any administrator may. */
export const withdrawFactorEnding = endpoint({
  name: 'identity.withdrawFactorEnding',
  method: 'DELETE',
  path: '/api/v1/factor-endings/:ending',
  permission: 'organisation.manage',
  params,
  replies: { 204: noContent },
  example: { params: { ending: examples.factorEnding } },
});
