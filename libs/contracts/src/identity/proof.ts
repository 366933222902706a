import { z } from 'zod';
import { endpoint, json, noContent } from '../endpoint';
import { exampleSecrets } from '../examples';
import { inBothScripts } from '../values';
import { token } from './mailed-link';
import { requestOptions, usedPasskey } from './webauthn';

/** Whether the provider of the organisation has let them in, so that nothing of their own is proven yet, and whether it can prove it anew. */
const vouched = {
  byProvider: z.boolean(),
  /** What its button is called, where being signed in anew by it is a proof too: not for what asks for the own way. */
  provider: inBothScripts.nullable(),
};

/**
 * Begins a fresh proof: by what it is given, and for a passkey what the browser is asked; `ways` says whether a code is taken in its place.
 * Whoever has a passkey or an authenticator app gives no password. Where a `provider` is named, `providers.beginProviderProof` is another way.
 */
export const beginProof = endpoint({
  name: 'identity.beginProof',
  method: 'POST',
  path: '/api/v1/session/proof-steps',
  permission: 'account',
  afterLeaving: true,
  replies: {
    200: json(
      z.discriminatedUnion('by', [
        z.object({ by: z.literal('password'), ...vouched }),
        z.object({
          by: z.literal('passkey'),
          ...vouched,
          step: token,
          options: requestOptions,
          ways: z.array(z.enum(['passkey', 'code'])),
        }),
        z.object({ by: z.literal('code'), ...vouched, step: token }),
      ]),
    ),
  },
  example: {},
});

/** Says whether who is signed in has freshly proven who they are, by their `own` way where that is asked for too, before a browser is sent for a file that asks for it. */
export const confirmProof = endpoint({
  name: 'identity.confirmProof',
  method: 'GET',
  path: '/api/v1/session/proof',
  permission: 'account',
  freshProof: true,
  afterLeaving: true,
  query: z.object({ own: z.literal('true').optional() }),
  replies: { 204: noContent },
  errors: ['access.own-proof-needed'],
  example: { query: {} },
});

/**
 * Proves once more who is signed in, in the middle of their session. What asks for a fresh proof is open to them in it for ten minutes
 * from now.
 */
export const renewProof = endpoint({
  name: 'identity.renewProof',
  method: 'PUT',
  path: '/api/v1/session/proof',
  permission: 'account',
  afterLeaving: true,
  body: z.union([
    z.object({ password: z.string().min(1).max(128) }),
    z.object({ step: token, answer: usedPasskey }),
    z.object({ step: token, code: z.string().min(6).max(10) }),
  ]),
  replies: { 204: noContent },
  errors: [
    'identity.password-wrong',
    'identity.passkey-wanted',
    'identity.step-over',
    'identity.proof-refused',
  ],
  example: { body: { password: exampleSecrets.password } },
});
