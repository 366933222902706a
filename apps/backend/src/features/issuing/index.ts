export { erasePersonChanges } from './changes/person-erasure.queries';
export { erasePersonDocumentNames } from './document-names/document-names.queries';
export { IssuingModule } from './issuing.module';
export { findLicenceRequests } from './licences/licence-requests.service';
export { CertificatesToIssue } from './waiting-certificates';
export { issuingData } from './personal-data/issuing-data';
