import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { roles } from '@svetionik/domain/access/permissions';
import { id, instant, language, line, nameLine, page, pageSchema } from '../values';
import { emailAddress } from './email-address';
import { entryTerms } from './entry-terms';

/** The most addresses that are invited at once. */
export const mostInvitees = 500;

/** What has become of an invitation. It expires by itself. */
export const invitationState = z.enum(['sent', 'accepted', 'withdrawn', 'expired']);

const count = z.int().nonnegative();

/**
 * What would become of a line: `new` is invited, whether or not the address has an account somewhere; `invited` has an invitation that is
 * open; `member` belongs to the organisation; `twice` stands further up.
 */
export const inviteeStatus = z.enum([
  'new',
  'invited',
  'member',
  'twice',
  'comma-for-dot',
  'not-an-address',
]);

/** One line of a pasted list. */
export const checkedInvitee = z.object({
  line: z.number().int(),
  text: z.string(),
  email: z.string().nullable(),
  name: z.string().nullable(),
  standing: inviteeStatus,
});

/** An invitation to one address, as those who manage people see it: never whether the address had an account. */
export const invitation = z.object({
  id,
  email: z.string(),
  name: z.string().nullable(),
  state: invitationState,
  sentAt: instant,
  expiresAt: instant,
  settledAt: instant.nullable(),
  roles: z.array(z.enum(roles)),
  courseId: id.nullable(),
  runId: id.nullable(),
  groupId: id.nullable(),
  /** How many were invited together. */
  together: z.number().int(),
});

const invitee = z.object({ email: emailAddress, name: nameLine(120).nullable() });

/** Reads a pasted list, up to 500 addresses, and says of each line what would become of it. Nothing is sent. */
export const checkInvitees = endpoint({
  name: 'identity.checkInvitees',
  method: 'POST',
  path: '/api/v1/invitations/check',
  permission: 'people.manage',
  body: z.object({ text: z.string().max(100_000) }),
  replies: {
    200: json(z.object({ lines: z.array(checkedInvitee), tooMany: z.boolean() })),
  },
  example: { body: { text: 'Ana Kos <ana.kos@primer.rs>; drugi.polaznik@primer.rs' } },
});

/**
 * Invites addresses. Those that are invited already or belong to the organisation are left alone. A role beyond the learner's asks for
 * the permission to grant roles, for a reason and for a fresh proof.
 */
export const sendInvitations = endpoint({
  name: 'identity.sendInvitations',
  method: 'PUT',
  path: '/api/v1/invitations/batches/:batch',
  permission: 'people.manage',
  freshProof: 'sometimes',
  owned: false,
  params: z.object({ batch: id }),
  body: entryTerms.extend({
    language,
    reason: line(300).nullable(),
    invitees: z.array(invitee).min(1).max(mostInvitees),
  }),
  replies: {
    200: json(z.object({ sent: z.number().int(), leftAlone: z.number().int() })),
    201: json(z.object({ sent: z.number().int(), leftAlone: z.number().int() })),
  },
  errors: [
    'creation.differs',
    'identity.role-reason-missing',
    'identity.role-beyond',
    'identity.course-unknown',
    'identity.run-unknown',
    'identity.group-unknown',
  ],
  example: {
    params: { batch: examples.newInvitationBatch },
    body: {
      language: 'sr-Latn',
      roles: ['learner'],
      courseId: null,
      reason: null,
      invitees: [{ email: 'nova.koleginica@primer.rs', name: 'Ana Kos' }],
    },
  },
});

/** Invitations to single addresses, the last sent first, and how many there are of each kind. */
export const listInvitations = endpoint({
  name: 'identity.listInvitations',
  method: 'GET',
  path: '/api/v1/invitations',
  permission: 'people.manage',
  query: page.extend({ state: invitationState.optional() }),
  replies: {
    200: json(
      pageSchema(invitation).extend({
        /** How many there are in each state, up to 1,000: more are not counted. */
        counts: z.object({
          sent: count,
          accepted: count,
          withdrawn: count,
          expired: count,
        }),
      }),
    ),
  },
  example: {},
});

/**
 * Sends an invitation again with a new link, at most three times within a day; the earlier link ends. An expired one becomes open again. What
 * brings a role beyond the learner's asks for what sending it asks for.
 */
export const resendInvitation = endpoint({
  name: 'identity.resendInvitation',
  method: 'POST',
  path: '/api/v1/invitations/:invitation/resend',
  permission: 'people.manage',
  freshProof: 'sometimes',
  params: z.object({ invitation: id }),
  replies: { 200: json(invitation) },
  errors: ['identity.invitation-settled', 'identity.invitation-open', 'identity.role-beyond'],
  example: { params: { invitation: examples.invitation } },
});

/**
 * Withdraws an invitation, or takes that back; its page says that it was withdrawn. What brings a role beyond the learner's is opened again by
 * who may send it.
 */
export const withdrawInvitation = endpoint({
  name: 'identity.withdrawInvitation',
  method: 'PUT',
  path: '/api/v1/invitations/:invitation/withdrawn',
  permission: 'people.manage',
  freshProof: 'sometimes',
  params: z.object({ invitation: id }),
  body: z.object({ withdrawn: z.boolean() }),
  replies: { 200: json(invitation) },
  errors: ['identity.invitation-settled', 'identity.invitation-open', 'identity.role-beyond'],
  example: { params: { invitation: examples.invitationToWithdraw }, body: { withdrawn: true } },
});
