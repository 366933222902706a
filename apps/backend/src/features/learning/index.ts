export { Enroller, type Enrolled } from './enroller';
export { countEnrolmentsOf, eraseEnrolmentsOf } from './person-erasure.queries';
export { mailExtraAttemptJob, mailOfferJob } from './learning.jobs';
export { LearningModule } from './learning.module';
export { outlinesOf } from './outlines';
