// Written by `npm run generate` from the contracts.
import type * as facts from '@svetionik/contracts/facts';

export const factsRoutes = {
  'facts.confirmQuestions': { method: 'POST', path: '/api/v1/authoring/changed-facts/:fact/banks/:bank/confirmation' },
  'facts.listChangedFacts': { method: 'GET', path: '/api/v1/authoring/changed-facts' },
} as const;

export interface FactsEndpoints {
  'facts.confirmQuestions': typeof facts.confirmQuestions;
  'facts.listChangedFacts': typeof facts.listChangedFacts;
}
