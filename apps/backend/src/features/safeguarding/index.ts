export { countOldReports, eraseReports, removeOldReports } from './closed-reports.queries';
export { SafeguardingModule } from './safeguarding.module';
export { safeguardingData } from './personal-data/safeguarding-data';
