import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { exampleSecrets } from '../examples';
import { instant, language } from '../values';
import { personName } from './account';
import { emailAddress } from './email-address';
import { offeredEntry } from './entry-terms';
import { statedAge } from './guardian-consent';
import { token } from './mailed-link';
import { password } from './password';
import { session } from './session';

/** An invitation as whoever holds its link sees it. */
export const openedInvitation = offeredEntry.extend({
  email: z.string(),
  name: z.string().nullable(),
  state: z.enum(['open', 'accepted', 'withdrawn', 'expired']),
  expiresAt: instant,
});

/** What the link of an invitation offers, and by whom. Looking uses nothing up. */
export const openInvitation = endpoint({
  name: 'identity.openInvitation',
  method: 'POST',
  path: '/api/v1/invitations/open',
  permission: 'public',
  body: z.object({ token }),
  replies: { 200: json(openedInvitation) },
  errors: ['identity.link-invalid'],
  example: { body: { token: exampleSecrets.openedInvitationToken } },
});

/**
 * Who accepts: whoever is signed in, an account by its password, or a new account for the address that was invited, which the link has
 * confirmed. `otherAddress` says that the account has another address than the invitation, and that this is meant.
 */
export const acceptor = z.discriminatedUnion('as', [
  z.object({ as: z.literal('signed-in'), otherAddress: z.boolean().default(false) }),
  z.object({
    as: z.literal('account'),
    email: emailAddress,
    password: z.string().min(1).max(128),
    otherAddress: z.boolean().default(false),
  }),
  z.object({
    as: z.literal('new'),
    password,
    language,
    age: statedAge,
    /** What they want to be called by, if they wish to say it. Documents do not bear it unasked. */
    name: personName.optional(),
  }),
]);

/**
 * Accepts an invitation, once, and signs in within its organisation. Of two at once, one wins. Whoever came in by the provider of another
 * organisation proves first by their own way who they are.
 */
export const acceptInvitation = endpoint({
  name: 'identity.acceptInvitation',
  method: 'POST',
  path: '/api/v1/invitations/accept',
  permission: 'public',
  freshProof: 'sometimes',
  body: z.object({ token, acceptor }),
  replies: { 200: json(session) },
  errors: [
    'access.sign-in-required',
    'identity.sign-in-failed',
    'identity.link-invalid',
    'identity.invitation-settled',
    'identity.other-address',
    'identity.account-exists',
    'identity.password-weak',
    'identity.name-unacceptable',
    'identity.too-young',
    'identity.member-blocked',
  ],
  example: {
    body: {
      token: exampleSecrets.invitationToken,
      acceptor: {
        as: 'new',
        password: exampleSecrets.newPassword,
        language: 'sr-Latn',
        age: 'adult',
      },
    },
  },
});
