export { Enroller, type Enrolled } from './enroller';
export { countPersonEnrolments, erasePersonEnrolments } from './person-erasure.queries';
export { mailExtraAttemptJob, mailOfferJob } from './learning.jobs';
export { countExhausted } from './extra-attempts.queries';
export { LearningModule } from './learning.module';
export { findOwnNewEditions } from './new-editions';
export { findOwnScoreChanges } from './score-changes';
export { readOutlines } from './outlines';
export { TaughtDocuments } from './taught-documents';
