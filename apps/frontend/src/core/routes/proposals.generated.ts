// Written by `npm run generate` from the contracts.
import type * as proposals from '@svetionik/contracts/proposals';

export const proposalsRoutes = {
  'proposals.approveProposal': { method: 'POST', path: '/api/v1/certificates/proposals/:proposal/approve' },
  'proposals.declineProposal': { method: 'POST', path: '/api/v1/certificates/proposals/:proposal/decline' },
  'proposals.editIssuingRules': { method: 'PUT', path: '/api/v1/certificates/issuing-rules' },
  'proposals.listProposals': { method: 'GET', path: '/api/v1/certificates/proposals' },
  'proposals.proposeCertificates': { method: 'PUT', path: '/api/v1/certificates/proposals/:proposal' },
  'proposals.readIssuingRules': { method: 'GET', path: '/api/v1/certificates/issuing-rules' },
  'proposals.readProposal': { method: 'GET', path: '/api/v1/certificates/proposals/:proposal' },
  'proposals.withdrawProposal': { method: 'POST', path: '/api/v1/certificates/proposals/:proposal/withdraw' },
} as const;

export interface ProposalsEndpoints {
  'proposals.approveProposal': typeof proposals.approveProposal;
  'proposals.declineProposal': typeof proposals.declineProposal;
  'proposals.editIssuingRules': typeof proposals.editIssuingRules;
  'proposals.listProposals': typeof proposals.listProposals;
  'proposals.proposeCertificates': typeof proposals.proposeCertificates;
  'proposals.readIssuingRules': typeof proposals.readIssuingRules;
  'proposals.readProposal': typeof proposals.readProposal;
  'proposals.withdrawProposal': typeof proposals.withdrawProposal;
}
