export { LeavingsModule } from './leavings.module';
