export { storeLastDays } from './last-days';
export { countLeavesOfAbsence } from './leaves-of-absence.queries';
export { findPersonLifecycles, readLifecycle, type LifecycleRow } from './lifecycles.queries';
export { erasePersonTerms } from './person-erasure';
export { mailReminderJob } from './renewal.jobs';
export { RenewalModule } from './renewal.module';
export { withRenewed, type RenewedCertificate } from './renewed-certificates';
export { renewalData } from './personal-data/renewal-data';
