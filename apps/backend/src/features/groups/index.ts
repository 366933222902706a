export { GroupsModule } from './groups.module';
export { askRule } from './conditions/ask-rule';
export { findFacts, findFitting } from './conditions/evaluation.queries';
export type { Question } from './conditions/question';
export { findRarest, walkFitting } from './conditions/walk-fitting';
