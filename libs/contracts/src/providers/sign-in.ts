import { z } from 'zod';
import { endpoint, json, noContent } from '../endpoint';
import { examples, exampleSecrets } from '../examples';
import { id, inBothScripts, instant } from '../values';
import { token } from '../identity/mailed-link';
import { askedStep, session } from '../identity/session';

/** The provider by which members of an organisation can sign in, as anybody may know it. */
export const offeredProvider = z.object({ organisation: id, name: inBothScripts });

/** The provider of the organisation of the page; null where it has none. */
export const readOfferedProvider = endpoint({
  name: 'providers.readOfferedProvider',
  method: 'GET',
  path: '/api/v1/session/provider',
  permission: 'public',
  replies: { 200: json(z.object({ provider: offeredProvider.nullable() })) },
  example: {},
});

/**
 * Begins a sign-in by the provider of the organisation of the page: the address to which the browser is sent. What comes back counts once,
 * in the browser that has begun, within ten minutes.
 */
export const beginProviderSignIn = endpoint({
  name: 'providers.beginProviderSignIn',
  method: 'POST',
  path: '/api/v1/session/provider-steps',
  permission: 'public',
  replies: { 200: json(z.object({ address: z.url() })) },
  errors: ['identity.provider-missing', 'identity.provider-unreachable'],
  example: {},
});

/**
 * Begins a fresh proof by the provider that has let somebody in: it is asked to sign them in anew. What comes back is finished by
 * `providers.finishProviderSignIn`, and opens what asks for a fresh proof in the session and its organisation, for ten minutes.
 */
export const beginProviderProof = endpoint({
  name: 'providers.beginProviderProof',
  method: 'POST',
  path: '/api/v1/session/provider-proofs',
  permission: 'account',
  replies: { 200: json(z.object({ address: z.url() })) },
  errors: ['identity.provider-missing', 'identity.provider-unreachable'],
  example: {},
});

/** What the provider sends the browser back with: a code, or what it did not let somebody in for. */
const returned = z.union([
  z.object({
    state: token,
    code: z.string().min(1).max(4096),
    iss: z.string().max(1000).optional(),
    /** Others use the computer too. */
    shared: z.boolean().optional(),
  }),
  z.object({ error: z.string().max(200) }),
]);

/**
 * Ends a sign-in by a provider, and sets the session cookie. The session acts in the organisation of the provider and in no other. The answer
 * is 202 with a step as of `identity.signIn` where the account has a second factor and the provider does not say that it asked for one; 202
 * with the token of a link where nobody is linked to whom the provider names: whoever signs in by their own way confirms it by
 * `providers.linkProvider` within half an hour; 202 with `proven` where it ends what `providers.beginProviderProof` has begun; 204 where the
 * provider let nobody in.
 */
export const finishProviderSignIn = endpoint({
  name: 'providers.finishProviderSignIn',
  method: 'POST',
  path: '/api/v1/session/provider-answers',
  permission: 'public',
  body: returned,
  replies: {
    200: json(session),
    202: json(
      z.union([askedStep, z.object({ link: token }), z.object({ proven: z.literal(true) })]),
    ),
    204: noContent,
  },
  errors: [
    'identity.provider-missing',
    'identity.provider-unreachable',
    'identity.provider-refused',
    'identity.step-over',
    'identity.sign-in-failed',
    'identity.member-blocked',
    'identity.proof-refused',
  ],
  example: { body: { error: 'access_denied' } },
});

/** What somebody is linked to. */
export const providerLink = z.object({
  organisation: id,
  /** Of the organisation. */
  name: inBothScripts,
  linkedAt: instant,
  lastUsedAt: instant.nullable(),
  /** An administrator has made it. */
  byAdministrator: z.boolean(),
});

/** The providers by which who is signed in can sign in too, one for each of their organisations at most. */
export const ownProviderLinks = z.object({ items: z.array(providerLink) });

/** By which providers who is signed in can sign in. */
export const listOwnProviderLinks = endpoint({
  name: 'providers.listOwnProviderLinks',
  method: 'GET',
  path: '/api/v1/account/provider-links',
  permission: 'account',
  afterLeaving: true,
  replies: { 200: json(ownProviderLinks) },
  example: {},
});

/** Links whom a provider has named in this browser with who is signed in. */
export const linkProvider = endpoint({
  name: 'providers.linkProvider',
  method: 'POST',
  path: '/api/v1/account/provider-links',
  permission: 'account',
  freshProof: true,
  ownWay: true,
  body: z.object({ link: token }),
  replies: { 200: json(ownProviderLinks) },
  errors: ['identity.step-over', 'identity.provider-linked'],
  example: { body: { link: exampleSecrets.providerLink } },
});

/** Takes the link of who is signed in in an organisation away. Their sessions by that provider end. */
export const removeOwnProviderLink = endpoint({
  name: 'providers.removeOwnProviderLink',
  method: 'DELETE',
  path: '/api/v1/account/provider-links/:organisation',
  permission: 'account',
  afterLeaving: true,
  freshProof: true,
  ownWay: true,
  params: z.object({ organisation: id }),
  replies: { 200: json(ownProviderLinks) },
  example: { params: { organisation: examples.organisation } },
  exampleAs: 'trainer',
});
