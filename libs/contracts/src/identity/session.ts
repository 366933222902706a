import { z } from 'zod';
import { endpoint, json, noContent } from '../endpoint';
import { examples, exampleSecrets } from '../examples';
import { look } from '../look';
import { roles } from '@svetionik/domain/access/permissions';
import { id, track } from '../values';
import { personName } from './account';
import { emailAddress } from './email-address';
import { token } from './mailed-link';
import { requestOptions, usedPasskey } from './webauthn';

/** What the interface needs to know of who is signed in. */
export const session = z.object({
  person: z
    .object({
      id,
      email: z.string(),
      name: personName.nullable(),
      profession: track.nullable(),
      roles: z.array(z.enum(roles)),
      permissions: z.array(z.string()),
      /** In which of the organisations the session acts. */
      organisation: id,
      /** What their roles would permit there if a guardian’s consent were recorded: nothing of it is withheld from whoever is of age. */
      withheld: z.array(z.string()),
      /** Whether others use the computer too: the session is over sooner there, and nothing stays behind. */
      shared: z.boolean(),
      /** What their roles would permit there if they had a second factor. */
      awaitingFactor: z.array(z.string()),
      /** Whether there is such. */
      askedForPasskey: z.boolean(),
      /** Whether they came in by the provider of the organisation, and have not proven by their own way since who they are. */
      byProvider: z.boolean(),
      /** Those in which the person isn't blocked, the network first, and what they are in each. */
      organisations: z.array(look.extend({ roles: z.array(z.enum(roles)) })),
    })
    .nullable(),
});

/** Who is signed in; `person` is null for a visitor. Also hands out nothing else. */
export const readSession = endpoint({
  name: 'identity.readSession',
  method: 'GET',
  path: '/api/v1/session',
  permission: 'public',
  afterLeaving: true,
  replies: { 200: json(session) },
  example: {},
});

/**
 * What is asked for besides the password, or in its place: the step in which the answer counts once, within five minutes, and what a passkey
 * is asked for. A recovery code is taken where `ways` says nothing of it, too.
 */
export const askedStep = z.object({
  step: token,
  options: requestOptions,
  ways: z.array(z.enum(['passkey', 'code'])),
});

/** By which somebody is proven besides, or instead of, the password. */
const secondProof = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('passkey'), answer: usedPasskey }),
  z.object({ kind: z.literal('code'), code: z.string().min(6).max(10) }),
  z.object({ kind: z.literal('recovery-code'), code: z.string().min(1).max(40) }),
]);

/**
 * Signs in and sets the session cookie. Where the account has a passkey or an authenticator app the answer is 202, and a passkey, a code of
 * the app or a recovery code is asked for by `identity.finishSignIn`. An unknown address, a wrong password and an account that is not confirmed cannot be
 * told apart; where only the confirmation is missing, a mail brings another link. The session acts in `organisation` where it is
 * given and the person belongs to it, else in that of the address that the page has (see the header `organisation`), else in the one
 * that was used last.
 */
export const signIn = endpoint({
  name: 'identity.signIn',
  method: 'POST',
  path: '/api/v1/session',
  permission: 'public',
  afterLeaving: true,
  body: z.object({
    email: emailAddress,
    password: z.string().min(1).max(128),
    organisation: id.optional(),
    /** Others use the computer too. */
    shared: z.boolean().optional(),
  }),
  replies: { 200: json(session), 202: json(askedStep) },
  errors: ['identity.sign-in-failed', 'identity.admission-waiting', 'identity.admission-refused'],
  example: { body: { email: 'polaznica@primer.rs', password: exampleSecrets.password } },
});

/** Begins a sign-in without a password: any passkey of this site that its device has checked whose hand it is in. */
export const beginPasskeySignIn = endpoint({
  name: 'identity.beginPasskeySignIn',
  method: 'POST',
  path: '/api/v1/session/passkey-steps',
  permission: 'public',
  afterLeaving: true,
  replies: { 200: json(askedStep) },
  example: {},
});

/** Ends a sign-in by what it waits for, and sets the session cookie; see `identity.signIn` for `organisation` and `shared`. */
export const finishSignIn = endpoint({
  name: 'identity.finishSignIn',
  method: 'POST',
  path: '/api/v1/session/second-step',
  permission: 'public',
  afterLeaving: true,
  body: z.object({
    step: token,
    proof: secondProof,
    organisation: id.optional(),
    shared: z.boolean().optional(),
  }),
  replies: { 200: json(session) },
  errors: [
    'identity.step-over',
    'identity.proof-refused',
    'identity.sign-in-failed',
    'identity.admission-waiting',
    'identity.admission-refused',
  ],
  example: {
    body: {
      step: exampleSecrets.signInStep,
      proof: { kind: 'recovery-code', code: exampleSecrets.recoveryCode },
    },
  },
});

/**
 * Goes on in another organisation of the person, under a new cookie. Pages of the former one are told when they change something: they
 * name theirs in the header `signed-in-as`. Whoever came in by the provider of an organisation proves first by their own way who they are.
 */
export const switchOrganisation = endpoint({
  name: 'identity.switchOrganisation',
  method: 'PUT',
  path: '/api/v1/session/organisation',
  permission: 'account',
  afterLeaving: true,
  freshProof: 'sometimes',
  body: z.object({ organisation: id }),
  replies: { 200: json(session) },
  example: { body: { organisation: examples.organisation } },
});

/**
 * Ends this session. Public, so that leaving never fails: without a session nothing happens. With `traces=none`, as the quick
 * exit asks, the browser isn't known here any more either, and no cookie is left.
 */
export const signOut = endpoint({
  name: 'identity.signOut',
  method: 'DELETE',
  path: '/api/v1/session',
  permission: 'public',
  afterLeaving: true,
  query: z.object({ traces: z.literal('none').optional() }),
  replies: { 204: noContent },
  example: {},
});

/** Ends every session of the account, this one included. */
export const signOutEverywhere = endpoint({
  name: 'identity.signOutEverywhere',
  method: 'DELETE',
  path: '/api/v1/account/sessions',
  permission: 'account',
  afterLeaving: true,
  replies: { 204: noContent },
  example: {},
});

/** Ends one session of the account, this one or another. */
export const endSession = endpoint({
  name: 'identity.endSession',
  method: 'DELETE',
  path: '/api/v1/account/sessions/:session',
  permission: 'account',
  afterLeaving: true,
  params: z.object({ session: id }),
  replies: { 204: noContent },
  example: { params: { session: examples.otherSession } },
});
