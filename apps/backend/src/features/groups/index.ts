export { findFacts, findFitting, findMet } from './conditions/evaluation.queries';
export { askRule, type Question } from './conditions/question';
export { walkFitting } from './conditions/walk-fitting';
