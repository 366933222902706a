export { LatePeople } from './late-people';
export { readMonthRuns } from './month-runs';
export { readOverseenRuns } from './overseen-runs';
export { holdPersonRuns } from './runs.queries';
export { SummaryStop } from './reminders/summary-stop';
export { summaryStopPage, summaryStopPath } from './reminders/summary-stop-page';
export { RunsModule } from './runs.module';
export { runsData } from './personal-data/runs-data';
