// Written by `npm run generate` from the contracts.
import type * as facts from '@svetionik/contracts/facts';

export const factsRoutes = {
  'facts.confirmQuestions': { method: 'POST', path: '/api/v1/authoring/changed-facts/:fact/banks/:bank/confirmation' },
  'facts.listChangedFacts': { method: 'GET', path: '/api/v1/authoring/changed-facts' },
  'facts.listOverdueFacts': { method: 'GET', path: '/api/v1/authoring/overdue-facts' },
} as const;

export interface FactsEndpoints {
  'facts.confirmQuestions': typeof facts.confirmQuestions;
  'facts.listChangedFacts': typeof facts.listChangedFacts;
  'facts.listOverdueFacts': typeof facts.listOverdueFacts;
}
