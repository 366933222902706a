export { CertificationModule } from './certification.module';
export { mailCertificateJob, mailReminderJob, renderCertificateJob } from './certification.jobs';
export { numberOf } from './certificate-source';
export { countHeldBy, findEntriesOf, type EntryRow } from './life/held.queries';
export { HolderErasure } from './life/holder-erasure';
export {
  countEntriesToRetire,
  countEvidenceToRemove,
  removeEvidence,
  retireEntries,
  type Outdated,
} from './life/retention.queries';
export { KeysInPage } from './credentials/keys-in-page';
export { LostNumbers } from './lost-numbers';
export { describeRegisters, readRegisters, type BackedUpRegister } from './backed-up-registers';
export { FirstProfiles } from './profiles/first-profiles';
export { findLicenceRequests } from './profiles/licence-requests.service';
export { printTranscriptJob } from './transcript/transcript.jobs';
export { TranscriptPrints, type TellCourses } from './transcript/transcript-prints';
export { findLivesOf, lifeOfRow, type LifeRow } from './life/lives.queries';
