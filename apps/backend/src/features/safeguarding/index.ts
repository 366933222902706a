export { countOldReports, removeOldReports } from './closed-reports.queries';
export { SafeguardingModule } from './safeguarding.module';
