export { pickAccommodation } from './accommodations/accommodation-view';
export { findCurrentAccommodation } from './accommodations/accommodations.queries';
export { isAskedPicture, isMarkedPicture, isReportedPicture } from './asked-pictures.queries';
export { AssessmentModule } from './assessment.module';
export { mailMarkedJob } from './assessment.jobs';
export { AttemptEntity, type AttemptRules } from './attempt.entity';
export { AttemptResumer } from './attempt-resumer';
export { AttemptStarter, startRefusal } from './attempt-starter';
export { startFacts, selectStartFacts, type StartFacts } from './start-facts.queries';
export { AttemptsService } from './attempts.service';
export {
  countFirstAttempts,
  findEditionItems,
  readFirstAttempts,
  type EditionItem,
  type FirstAttempt,
} from './first-attempts.queries';
export { AttemptRescorer, type CorrectedAttempt } from './corrections/attempt-rescorer';
export {
  findCorrectedAttempts,
  findMembersTaught,
  findOlderVersions,
  insertCorrection,
  noteApplied,
  type VersionPair,
} from './corrections/corrections.queries';
export { isBeingMarked, selectHandedInTime } from './marking/being-marked.queries';
export { fewMarkers } from './marking/markers.queries';
export { findWaitingAnswers } from './marking/waiting-answers';
export { countPersonAttempts, erasePersonAttempts } from './person-erasure.queries';
export { validateUpload, toKeep } from './files/validated-upload';
export { Heartbeat } from './heartbeat';
export { ItemBank } from './item-bank';
export type { ItemContent } from './item-content';
export { ReceiptKeys } from './receipts/receipt-keys';
export { ReceiptsService } from './receipts/receipts.service';
export { assessmentData } from './personal-data/assessment-data';
