export { findMostAttended } from './most-attended.queries';
export { findOwnProgrammeMoves } from './own-moves';
export { ProgrammesModule } from './programmes.module';
export { isComplete, isSettled } from './settled-parts.queries';
