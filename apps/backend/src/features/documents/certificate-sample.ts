import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import { certificateWording } from '@svetionik/domain/certificates/certificate-wording';
import { TaggedDocument } from '../../platform/pdf/tagged-document';
import { setWatermark } from './certificate-mark';
import { description } from './certificate-text';
import { designCertificate } from './design-choice';

/** Writes a document as at the issue, of facts that certify nothing: each page says so, and it has no number, code, seal, signature or credential. */
export function renderSample(facts: CertificateFacts): Buffer {
  const shown = withoutMarks(facts);
  const design = designCertificate(shown, { medium: 'file', hasSeal: false });
  const mark = setWatermark(design, certificateWording[shown.language].sample.mark);
  const document = new TaggedDocument(design.page, describe(shown));
  design.writeFront(document, { seal: null, signature: null, address: shown.checkUrl, mark });
  design.writeProgramme?.(document, mark);
  return document.finish();
}

/** Where it is checked is said without a code, which would lead to nothing. */
function withoutMarks(facts: CertificateFacts): CertificateFacts {
  const { number, code } = certificateWording[facts.language].sample;
  return {
    ...facts,
    registerNumber: number,
    checkCode: code,
    checkUrl: facts.checkUrl.replace(/\/[^/]*$/u, ''),
    signatureKind: 'none',
  };
}

function describe(facts: CertificateFacts) {
  const { title, ...rest } = description(facts);
  return { ...rest, title: `${certificateWording[facts.language].sample.mark}: ${title}` };
}
