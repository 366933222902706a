export {
  describeRegisters,
  readRegisters,
  type BackedUpRegister,
} from './backed-up-registers.queries';
export {
  insertCertificateRows,
  insertEvents,
  type NewCertificateEvent,
  type WrittenOccasion,
} from './certificate-records.queries';
export { describeLine, describeOwn } from './certificate-view';
export {
  findCertificate,
  findCertificates,
  findOfPerson,
  holdCertificate,
  holdComplete,
  type CertificateRow,
  type EventRow,
  type ExportedRow,
} from './certificates.queries';
export { CertificatesService } from './certificates.service';
export { chooseDocuments } from './documents/chosen-documents';
export { findValidDocuments } from './documents/documents.queries';
export { certificateFileName, labelsOfRegisters, registerFileName } from './file-names';
export { eraseHolder, type ErasedHolder } from './holder-erasure';
export type { TermEnds } from './holder-erasure.queries';
export { findIssuedDocuments } from './issued-documents.queries';
export { holdLastDays, updateLastDays } from './last-days.queries';
export { LostNumbers } from './lost-numbers';
export { MovedDays, type FindMovingLaw } from './moved-days';
export { NumbersGiven } from './numbers-given';
export { countPersonDocuments, findPersonEntries, type EntryRow } from './person-entries.queries';
export { registerCells, registerHead, writeRegisterCsv } from './register-csv';
export { toRegisterNumber, type RegisterEntry } from './register-entry';
export { RegisterReader } from './register-reader';
export {
  findLastNumbers,
  findRegisterOrganiser,
  findRegisterOwners,
  findRegisters,
  lockRegisters,
  storeLastNumbers,
} from './registers.queries';
export { requireCertificate, requireOwnCertificate } from './registry.access';
export { RegistryModule } from './registry.module';
export { parseFailureCode } from './rendering';
export { countEntriesToRetire, retireEntries, type Outdated } from './retention.queries';
export {
  findReplaced,
  moveStatus,
  moveSuspension,
  queueFailed,
  queueRendering,
  storeDocument,
  storeFailure,
} from './status.queries';
export { registryData } from './personal-data/registry-data';
