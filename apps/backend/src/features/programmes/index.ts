export { ProgrammesModule } from './programmes.module';
export { isSettled } from './settled-parts.queries';
