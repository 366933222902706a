import { z } from 'zod';
import { endpoint, json, noContent } from '../endpoint';
import { exampleSecrets } from '../examples';
import { token } from './mailed-link';
import { requestOptions, usedPasskey } from './webauthn';

/** Whether the provider of the organisation has let them in, so that nothing of their own is proven yet. */
const byProvider = z.boolean();

/**
 * Begins a fresh proof: by what it is given, and for a passkey what the browser is asked; `ways` says whether a code is taken in its place.
 * Whoever has a passkey or an authenticator app gives no password.
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
        z.object({ by: z.literal('password'), byProvider }),
        z.object({
          by: z.literal('passkey'),
          byProvider,
          step: token,
          options: requestOptions,
          ways: z.array(z.enum(['passkey', 'code'])),
        }),
        z.object({ by: z.literal('code'), byProvider, step: token }),
      ]),
    ),
  },
  example: {},
});

/** Says whether who is signed in has freshly proven who they are, before a browser is sent for a file that asks for it. */
export const confirmProof = endpoint({
  name: 'identity.confirmProof',
  method: 'GET',
  path: '/api/v1/session/proof',
  permission: 'account',
  freshProof: true,
  afterLeaving: true,
  replies: { 204: noContent },
  example: {},
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
