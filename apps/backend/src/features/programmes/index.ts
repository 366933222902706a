export { listParts, readEditions, type ProgrammeEdition } from './editions.queries';
export { ProgrammeEntrance } from './entrance';
export { KnownFacts } from './facts.queries';
export { findMostAttended } from './most-attended.queries';
export { findProgrammeProfiles } from './programme-profiles.queries';
export { ProgrammesModule } from './programmes.module';
export { completesEdition, isComplete, isSettled } from './settled-parts.queries';
export { selectStandstill } from './standstill.queries';
export { programmesData } from './personal-data/programmes-data';
