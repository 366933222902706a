export { countEvidenceToRemove, removeEvidence } from './evidence-retention.queries';
export {
  deleteUntouchedTrainings,
  findKnownTrainings,
  insertImportedTrainings,
  trainingKey,
} from './imported-trainings.queries';
export { countPersonTranscript, erasePersonTranscript } from './person-erasure.queries';
export { printTranscriptJob } from './transcript.jobs';
export { countWaitingTrainings } from './trainings.queries';
export { TranscriptModule } from './transcript.module';
export { TranscriptPrints, type TellCourses } from './transcript-prints';
export { transcriptData } from './personal-data/transcript-data';
