export { LatePeople } from './late-people';
export { readMonthRuns } from './month-runs';
export { findOwnRunChanges } from './own-changes';
export { RunsModule } from './runs.module';
