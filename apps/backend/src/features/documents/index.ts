export { colours } from './certificate-colours';
export {
  renderCertificate,
  type CertificateEnclosures,
  type CertificatePictures,
} from './certificate-document';
export { certificateProblems, type CertificateProblem } from './certificate-fit';
export { renderSample } from './certificate-sample';
export { foreignLanguage, languageTags } from './certificate-text';
export { demonstrationMark, demonstrationTitle } from './demonstration-mark';
export { designCertificate } from './design-choice';
export { belowOrnament, drawPageFrame } from './framed/page-frame';
export { makeDocument } from './document-job';
