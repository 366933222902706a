export { ProgrammesModule } from './programmes.module';
export { isComplete, isSettled } from './settled-parts.queries';
