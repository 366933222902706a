import { z } from 'zod';
import { accreditationGap } from './certificate-facts';
import {
  batch,
  eligiblePerson,
  issueConfirmation,
  issueSelection,
  missingReason,
  nextNumbers,
} from './certification';
import { endpoint, json } from './endpoint';
import { examples } from './examples';
import { personName } from './identity/account';
import { id, inBothScripts, instant, page, pageSchema, paragraphs } from './values';

/** How the organisation issues. Version 0 stands for what holds while nobody has changed it. */
export const issuingRules = z.object({
  version: z.number().int(),
  /** A batch is proposed by one administrator and issued when another approves it. */
  secondApproval: z.boolean(),
});

const someone = z.object({ id, name: personName.nullable() });

/** Certificates that somebody proposes to issue, and what became of that. */
export const proposal = z.object({
  id,
  /** For how many people. */
  size: z.number().int(),
  state: z.enum(['open', 'approved', 'declined', 'withdrawn']),
  proposedBy: someone,
  proposedAt: instant,
  decidedBy: someone.nullable(),
  decidedAt: instant.nullable(),
  /** Why it was declined. */
  reason: z.string().nullable(),
});

/** Somebody whom a proposal names. `gone`: has a certificate meanwhile, or is not enrolled any more. */
export const proposedPerson = z.object({
  enrolment: id,
  name: personName.nullable(),
  course: inBothScripts,
  standing: z.enum(['complete', 'incomplete', 'gone']),
  missing: z.array(missingReason),
  /** By which profile it would be issued now, and why only participation would be confirmed; null where nothing is left to issue. */
  profile: eligiblePerson.shape.profile,
  gap: accreditationGap.nullable(),
});

/** A proposal as it stands now: `complete` is for how many approving would issue, `numbers` which numbers they would get. */
export const proposalDetail = pageSchema(proposedPerson).extend({
  proposal,
  complete: z.number().int(),
  numbers: z.array(nextNumbers),
});

const proposalParams = z.object({ proposal: id });
const decided = [
  'certification.proposal-decided',
  'certification.own-proposal',
  'identity.name-missing',
] as const;

/** Whether a second administrator approves. */
export const readIssuingRules = endpoint({
  name: 'proposals.readIssuingRules',
  method: 'GET',
  path: '/api/v1/certificates/issuing-rules',
  permission: 'certificate.issue',
  replies: { 200: json(issuingRules) },
  example: {},
});

/** Has a second administrator approve, or not. It can be asked for only where there are two. */
export const editIssuingRules = endpoint({
  name: 'proposals.editIssuingRules',
  method: 'PUT',
  path: '/api/v1/certificates/issuing-rules',
  permission: 'organisation.manage',
  freshProof: true,
  body: issuingRules.omit({ version: true }),
  ifMatch: true,
  replies: { 200: json(issuingRules) },
  errors: ['edit.conflict', 'certification.approver-missing'],
  example: { body: { secondApproval: false }, ifMatch: '0' },
});

/** Proposes a batch. The id is the client's, and becomes that of the batch. */
export const proposeCertificates = endpoint({
  name: 'proposals.proposeCertificates',
  method: 'PUT',
  path: '/api/v1/certificates/proposals/:proposal',
  permission: 'certificate.issue',
  params: proposalParams,
  body: issueSelection,
  replies: { 200: json(proposal), 201: json(proposal) },
  errors: ['creation.differs', 'certification.selection-changed', 'identity.name-missing'],
  owned: false,
  example: {
    params: { proposal: examples.newProposal },
    body: { course: null, except: [], expected: 1 },
  },
});

/** The proposals, the last one first. */
export const listProposals = endpoint({
  name: 'proposals.listProposals',
  method: 'GET',
  path: '/api/v1/certificates/proposals',
  permission: 'certificate.issue',
  query: page.extend({ state: proposal.shape.state.optional() }),
  replies: { 200: json(pageSchema(proposal)) },
  example: { query: { state: 'open' } },
});

/** A proposal with the people it names, by name, and what has changed since. */
export const readProposal = endpoint({
  name: 'proposals.readProposal',
  method: 'GET',
  path: '/api/v1/certificates/proposals/:proposal',
  permission: 'certificate.issue',
  params: proposalParams,
  query: page,
  replies: { 200: json(proposalDetail) },
  example: { params: { proposal: examples.proposal } },
});

/**
 * Approves what another administrator has proposed, and issues it: to those who are named and still complete.
 * `expected` is how many that was when the approver looked; where it is another number now, nothing is issued.
 */
export const approveProposal = endpoint({
  name: 'proposals.approveProposal',
  method: 'POST',
  path: '/api/v1/certificates/proposals/:proposal/approve',
  permission: 'certificate.issue',
  freshProof: true,
  params: proposalParams,
  query: issueConfirmation,
  body: z.object({ expected: z.number().int().min(1).max(20_000) }),
  replies: { 200: json(batch) },
  errors: [...decided, 'certification.selection-changed', 'certification.credential-key-missing'],
  example: { params: { proposal: examples.proposal }, body: { expected: 1 } },
});

/** Declines what another administrator has proposed, with a reason. */
export const declineProposal = endpoint({
  name: 'proposals.declineProposal',
  method: 'POST',
  path: '/api/v1/certificates/proposals/:proposal/decline',
  permission: 'certificate.issue',
  params: proposalParams,
  body: z.object({ reason: paragraphs(500).min(1) }),
  replies: { 200: json(proposal) },
  errors: decided,
  example: {
    params: { proposal: examples.proposal },
    body: { reason: 'Čeka se odluka o akreditaciji.' },
  },
});

/** Withdraws one's own proposal. */
export const withdrawProposal = endpoint({
  name: 'proposals.withdrawProposal',
  method: 'POST',
  path: '/api/v1/certificates/proposals/:proposal/withdraw',
  permission: 'certificate.issue',
  params: proposalParams,
  replies: { 200: json(proposal) },
  errors: ['certification.proposal-decided'],
  example: { params: { proposal: examples.ownProposal } },
});
