export { Enroller, type Enrolled } from './enroller';
export { countPersonEnrolments, erasePersonEnrolments } from './person-erasure.queries';
export { mailExtraAttemptJob, mailOfferJob } from './learning.jobs';
export { countExhausted } from './extra-attempts.queries';
export { LearningModule } from './learning.module';
export { readOutlines } from './outlines';
export { TaughtDocuments } from './taught-documents';
