import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examplePasskey, examples, exampleSecrets } from '../examples';
import { id, instant, line } from '../values';
import { token } from './mailed-link';
import { creationOptions, madePasskey } from './webauthn';

/** By what else than the password somebody can be asked to sign in. */
export const factors = z.object({
  passkeys: z.array(
    z.object({
      id,
      name: z.string(),
      /** Whether it is on several devices of the person, so that losing one loses nothing. */
      synced: z.boolean(),
      addedAt: instant,
      lastUsedAt: instant.nullable(),
    }),
  ),
  /** How many recovery codes are left. */
  recoveryCodes: z.number().int(),
});

/** They are told once and stored hashed. */
const toldCodes = z.array(z.string());

/** The passkeys of who is signed in, the last one first, and how many recovery codes are left. */
export const listFactors = endpoint({
  name: 'identity.listFactors',
  method: 'GET',
  path: '/api/v1/account/factors',
  permission: 'account',
  afterLeaving: true,
  replies: { 200: json(factors) },
  example: {},
});

/** Begins the making of a passkey: what the browser is asked, and the step in which its answer counts, within five minutes. */
export const beginPasskey = endpoint({
  name: 'identity.beginPasskey',
  method: 'POST',
  path: '/api/v1/account/passkey-steps',
  permission: 'account',
  afterLeaving: true,
  freshProof: true,
  replies: { 200: json(z.object({ step: token, options: creationOptions })) },
  example: {},
});

/**
 * Adds a passkey. From the first one on every sign-in with the password asks for one; with it come recovery codes, which are told here and
 * never again.
 */
export const addPasskey = endpoint({
  name: 'identity.addPasskey',
  method: 'PUT',
  path: '/api/v1/account/passkeys/:passkey',
  permission: 'account',
  afterLeaving: true,
  freshProof: true,
  owned: false,
  params: z.object({ passkey: id }),
  body: z.object({ step: token, name: line(60), answer: madePasskey }),
  replies: { 200: json(factors.extend({ codes: toldCodes.nullable() })) },
  errors: ['identity.step-over', 'identity.passkey-refused', 'identity.passkeys-full'],
  example: {
    params: { passkey: examples.newPasskey },
    body: { step: exampleSecrets.passkeyStep, name: 'Telefon', answer: examplePasskey.made },
  },
});

/** Takes a passkey away. With the last one go the recovery codes, and the password alone signs in again. */
export const removePasskey = endpoint({
  name: 'identity.removePasskey',
  method: 'DELETE',
  path: '/api/v1/account/passkeys/:passkey',
  permission: 'account',
  afterLeaving: true,
  freshProof: true,
  params: z.object({ passkey: id }),
  replies: { 200: json(factors) },
  example: { params: { passkey: examples.passkey } },
  exampleAs: 'trainer',
});

/** Makes recovery codes anew; those from before are worth nothing. */
export const renewRecoveryCodes = endpoint({
  name: 'identity.renewRecoveryCodes',
  method: 'POST',
  path: '/api/v1/account/recovery-codes',
  permission: 'account',
  afterLeaving: true,
  freshProof: true,
  replies: { 200: json(z.object({ codes: toldCodes })) },
  errors: ['identity.passkey-missing'],
  example: {},
  exampleAs: 'trainer',
});
