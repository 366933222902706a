import { z } from 'zod';
import { certificatePreview, issueConfirmation } from './certification';
import { endpoint, json } from './endpoint';
import { examples } from './examples';
import { personName } from './identity/account';
import { registerLine, statusReason } from './register-lines';
import { id, instant, page, pageSchema, paragraphs } from './values';

const someone = z.object({ id, name: personName.nullable() });

/** What may be proposed for one certificate where a second administrator approves. */
export const changeKind = z.enum(['revoke', 'replace', 'annul']);

/** A change of one certificate that somebody proposes, and what became of that. */
export const change = z.object({
  id,
  kind: changeKind,
  certificate: id,
  /** Why it is to be revoked or replaced; null where it is to be annulled. */
  reason: statusReason.nullable(),
  note: z.string(),
  state: z.enum(['open', 'approved', 'declined', 'withdrawn']),
  proposedBy: someone,
  proposedAt: instant,
  decidedBy: someone.nullable(),
  decidedAt: instant.nullable(),
  /** Why it was declined. */
  refusal: z.string().nullable(),
});

/** A change with the certificate that it is about as it stands now. */
export const changeLine = change.extend({ line: registerLine });

/** A change as it stands now. `preview`: what the corrected document would say; null where none is proposed or nothing is open. */
export const changeDetail = changeLine.extend({ preview: certificatePreview.nullable() });

const changeParams = z.object({ change: id });
const decided = [
  'certification.proposal-decided',
  'certification.own-proposal',
  'identity.name-missing',
] as const;
const refused = ['certification.status-final', 'certification.not-ready'] as const;

const statusChange = { certificate: id, reason: statusReason, note: paragraphs(500).default('') };

/**
 * Proposes to revoke, replace or annul a certificate. The id is the client's; that of a replacement becomes the id of the new
 * certificate. A certificate that is to be revoked is suspended at once, until somebody else decides.
 */
export const proposeChange = endpoint({
  name: 'changes.proposeChange',
  method: 'PUT',
  path: '/api/v1/certificates/changes/:change',
  permission: 'certificate.issue',
  params: changeParams,
  body: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('revoke'), ...statusChange }),
    z.object({ kind: z.literal('replace'), ...statusChange }),
    z.object({ kind: z.literal('annul'), certificate: id }),
  ]),
  replies: { 200: json(change), 201: json(change) },
  errors: [
    ...refused,
    'certification.not-failed',
    'certification.data-missing',
    'certification.change-open',
    'identity.name-missing',
    'creation.differs',
  ],
  example: {
    params: { change: examples.newChange },
    body: {
      kind: 'revoke',
      certificate: examples.certificate,
      reason: 'issued-in-error',
      note: 'Obuka nije završena.',
    },
  },
});

/** The proposed changes, the last one first. */
export const listChanges = endpoint({
  name: 'changes.listChanges',
  method: 'GET',
  path: '/api/v1/certificates/changes',
  permission: 'certificate.issue',
  query: page.extend({ state: change.shape.state.optional(), certificate: id.optional() }),
  replies: { 200: json(pageSchema(changeLine)) },
  example: { query: { state: 'open' } },
});

/** One proposed change. */
export const readChange = endpoint({
  name: 'changes.readChange',
  method: 'GET',
  path: '/api/v1/certificates/changes/:change',
  permission: 'certificate.issue',
  params: changeParams,
  replies: { 200: json(changeDetail) },
  example: { params: { change: examples.change } },
});

/** Approves what another administrator has proposed, and carries it out. */
export const approveChange = endpoint({
  name: 'changes.approveChange',
  method: 'POST',
  path: '/api/v1/certificates/changes/:change/approve',
  permission: 'certificate.issue',
  freshProof: true,
  params: changeParams,
  query: issueConfirmation,
  replies: { 200: json(change) },
  errors: [
    ...decided,
    ...refused,
    'certification.not-failed',
    'certification.data-missing',
    'certification.credential-key-missing',
  ],
  example: { params: { change: examples.change } },
});

/** Declines what another administrator has proposed, with a reason. A certificate that was suspended is valid again. */
export const declineChange = endpoint({
  name: 'changes.declineChange',
  method: 'POST',
  path: '/api/v1/certificates/changes/:change/decline',
  permission: 'certificate.issue',
  params: changeParams,
  body: z.object({ reason: paragraphs(500).min(1) }),
  replies: { 200: json(change) },
  errors: decided,
  example: { params: { change: examples.change }, body: { reason: 'Obuka jeste završena.' } },
});

/** Withdraws one's own proposal. A certificate that was suspended is valid again. */
export const withdrawChange = endpoint({
  name: 'changes.withdrawChange',
  method: 'POST',
  path: '/api/v1/certificates/changes/:change/withdraw',
  permission: 'certificate.issue',
  params: changeParams,
  replies: { 200: json(change) },
  errors: ['certification.proposal-decided'],
  example: { params: { change: examples.ownChange } },
});
