export { findInstitutionIds } from './institution-search';
export { findInstitutionNames } from './institution-names';
export { InstitutionsModule } from './institutions.module';
export {
  MergeFollowers,
  type InstitutionPair,
  type MergedPair,
  type PartedPair,
  type MergeFollower,
} from './merge-followers';
export { findDescendantIds, findTree, lockTree, type TreeInstitution } from './tree.queries';
export { findPlaceInstitutions } from './places.queries';
export {
  compareWorkplaces,
  findEarlierWorkplaces,
  findKnownKeys,
  restoreWorkplaces,
  writeSaidWorkplaces,
  type EarlierWorkplace,
} from './said-workplaces.queries';
export { countWritten } from './written-names.queries';
export { institutionsData } from './personal-data/institutions-data';
