export { LeavingsModule } from './leavings.module';
export { leavingsData } from './personal-data/leavings-data';
