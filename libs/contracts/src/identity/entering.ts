import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { exampleKeys } from '../examples';
import { inBothScripts, instant, slug } from '../values';
import { emailAddress } from './email-address';
import { broughtCourse, broughtRun } from './entry-terms';
import { session } from './session';

/** A code or the key of a link as it was typed, in either script and any case. */
export const typedKey = z.string().trim().min(1).max(80);

/** What a link or a code offers and by whom; of one that has ended, nothing more than that. */
export const openedEntryLink = z.discriminatedUnion('state', [
  z.object({ state: z.literal('ended') }),
  z.object({
    state: z.literal('open'),
    /** As it stands in its address. */
    key: z.string(),
    kind: z.enum(['link', 'code']),
    organisation: inBothScripts,
    /** Of the organisation; null where it is the network, whose addresses have none. */
    address: slug.nullable(),
    course: broughtCourse.nullable(),
    run: broughtRun.nullable(),
    mailDomain: z.string().nullable(),
    endsAt: instant,
    /** Whether whoever is signed in has entered by it. */
    entered: z.boolean(),
  }),
]);

/** What a code that was typed, or the key of a link, offers. Unknown ones are counted. */
export const openEntryLink = endpoint({
  name: 'identity.openEntryLink',
  method: 'POST',
  path: '/api/v1/entry-links/open',
  permission: 'public',
  body: z.object({ key: typedKey }),
  replies: { 200: json(openedEntryLink) },
  errors: ['identity.entry-unknown'],
  example: { body: { key: exampleKeys.link } },
});

/**
 * Enters by a link or a code with an account that exists: the one that is signed in, or another one by its password. The session acts in
 * the organisation from then on. Who enters twice takes one place; of two at once for the last place, one wins. A new account is
 * registered with the key, and enters when its address is confirmed. Whoever came in by the provider of another organisation proves first by
 * their own way who they are.
 */
export const enterByLink = endpoint({
  name: 'identity.enterByLink',
  method: 'POST',
  path: '/api/v1/entry-links/enter',
  permission: 'public',
  freshProof: 'sometimes',
  body: z.object({
    key: typedKey,
    entrant: z.discriminatedUnion('as', [
      z.object({ as: z.literal('signed-in') }),
      z.object({
        as: z.literal('account'),
        email: emailAddress,
        password: z.string().min(1).max(128),
      }),
    ]),
  }),
  replies: { 200: json(session) },
  errors: [
    'access.sign-in-required',
    'identity.sign-in-failed',
    'identity.entry-unknown',
    'identity.entry-ended',
    'identity.entry-domain',
    'identity.member-blocked',
  ],
  example: { body: { key: exampleKeys.link, entrant: { as: 'signed-in' } } },
  exampleAs: 'learner',
});
