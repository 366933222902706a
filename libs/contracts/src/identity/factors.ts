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
  /** The authenticator app, whose codes are asked for; null where there is none. */
  authenticator: z.object({ addedAt: instant, lastUsedAt: instant.nullable() }).nullable(),
  /** Whether one can be added: the server needs a key for it. */
  authenticatorPossible: z.boolean(),
  /** How many recovery codes are left. */
  recoveryCodes: z.number().int(),
});

/** They are told once and stored hashed. */
const toldCodes = z.array(z.string());

/** The passkeys of who is signed in, the last one first, their authenticator app, and how many recovery codes are left. */
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
  ownWay: true,
  replies: { 200: json(z.object({ step: token, options: creationOptions })) },
  example: {},
});

/**
 * Adds a passkey. From then on every sign-in with the password asks for one. Where there was neither a passkey nor an authenticator app,
 * recovery codes come with it, which are told here and never again.
 */
export const addPasskey = endpoint({
  name: 'identity.addPasskey',
  method: 'PUT',
  path: '/api/v1/account/passkeys/:passkey',
  permission: 'account',
  afterLeaving: true,
  freshProof: true,
  ownWay: true,
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

/** Takes a passkey away. Where nothing else is asked for then, the recovery codes go with it, and the password alone signs in again. */
export const removePasskey = endpoint({
  name: 'identity.removePasskey',
  method: 'DELETE',
  path: '/api/v1/account/passkeys/:passkey',
  permission: 'account',
  afterLeaving: true,
  freshProof: true,
  ownWay: true,
  params: z.object({ passkey: id }),
  replies: { 200: json(factors) },
  example: { params: { passkey: examples.passkey } },
  exampleAs: 'trainer',
});

/**
 * Begins the adding of an authenticator app: the secret, once to be typed in base32 and once as a QR code to be drawn, of which it gives the
 * black bars. The first code of the app counts in the step, within five minutes.
 */
export const beginAuthenticator = endpoint({
  name: 'identity.beginAuthenticator',
  method: 'POST',
  path: '/api/v1/account/authenticator-steps',
  permission: 'account',
  afterLeaving: true,
  freshProof: true,
  ownWay: true,
  replies: {
    200: json(
      z.object({
        step: token,
        secret: z.string(),
        qr: z.object({
          /** How wide and high it is, in modules. */
          modules: z.number().int(),
          /** One module high, measured from the upper left corner. */
          bars: z.array(
            z.object({ x: z.number().int(), y: z.number().int(), width: z.number().int() }),
          ),
        }),
      }),
    ),
  },
  errors: ['identity.authenticator-impossible'],
  example: {},
});

/** As an app shows it: six digits, with or without a space. */
const oneTimeCode = z.string().min(6).max(10);

/** Adds the authenticator app, by its first code; recovery codes come as with a passkey. */
export const addAuthenticator = endpoint({
  name: 'identity.addAuthenticator',
  method: 'PUT',
  path: '/api/v1/account/authenticator',
  permission: 'account',
  afterLeaving: true,
  freshProof: true,
  ownWay: true,
  body: z.object({ step: token, code: oneTimeCode }),
  replies: { 200: json(factors.extend({ codes: toldCodes.nullable() })) },
  errors: ['identity.step-over', 'identity.code-refused', 'identity.authenticator-there'],
  example: {
    body: { step: exampleSecrets.authenticatorStep, code: '287082' },
    withCode: true,
  },
});

/** Takes the authenticator app away; see `identity.removePasskey` for what goes with it. */
export const removeAuthenticator = endpoint({
  name: 'identity.removeAuthenticator',
  method: 'DELETE',
  path: '/api/v1/account/authenticator',
  permission: 'account',
  afterLeaving: true,
  freshProof: true,
  ownWay: true,
  replies: { 200: json(factors) },
  example: {},
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
  ownWay: true,
  replies: { 200: json(z.object({ codes: toldCodes })) },
  errors: ['identity.passkey-missing'],
  example: {},
  exampleAs: 'trainer',
});
