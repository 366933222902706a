export {
  renderCertificate,
  type CertificateEnclosures,
  type CertificatePictures,
} from './certificate-document';
export { certificateProblems, type CertificateProblem } from './certificate-fit';
export { layOutCertificate } from './certificate-layout';
export { colours, chooseSheet } from './certificate-page';
export { renderSample } from './certificate-sample';
export { writeFront, writeProgramme } from './certificate-sheet';
export { foreignLanguage, languageTags } from './certificate-text';
export { demonstrationMark, demonstrationTitle } from './demonstration-mark';
export { makeDocument } from './document-job';
