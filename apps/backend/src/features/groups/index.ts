export { followGroups, followAllGroups, type GroupFollower } from './followed-groups';
export { GroupMover } from './group-mover';
export { GroupsModule } from './groups.module';
export { askRule } from './conditions/ask-rule';
export { findFacts, findFitting } from './conditions/evaluation.queries';
export { describeMemberships } from './own-groups.service';
export { findGroup, holdGroup, isGroupInUse, type GroupRow } from './groups.queries';
export type { Question } from './conditions/question';
export { findRarest, walkFitting } from './conditions/walk-fitting';
