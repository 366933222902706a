export { findMostAttended } from './most-attended.queries';
export { findOwnProgrammeChanges } from './own-changes';
export { ProgrammesModule } from './programmes.module';
export { isComplete, isSettled } from './settled-parts.queries';
