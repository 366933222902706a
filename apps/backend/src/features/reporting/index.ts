export { erasePersonRegradeEffects } from './regrades/person-erasure.queries';
export { ReportingModule } from './reporting.module';
export { reportingData } from './personal-data/reporting-data';
