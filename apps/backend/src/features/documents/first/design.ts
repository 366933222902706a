import type { CertificateDesign } from '../certificate-design';
import { layOutCertificate, listParts } from './layout';
import { chooseSheet } from './page';
import { writeFront, writeProgramme } from './sheet';

/** What drew every certificate before there was another, and draws those of that time alone: not a point of it changes. */
export const firstDesign: CertificateDesign = (facts) => {
  const layout = layOutCertificate(facts);
  const sheet = chooseSheet(facts);
  const { programme } = layout;
  return {
    page: sheet.page,
    parts: listParts(layout),
    qr: sheet.places.qr,
    signature: { box: sheet.places.signature, isFramed: true },
    writeFront: (document, parts) => writeFront(document, layout, facts, parts),
    writeProgramme:
      programme && ((document, mark) => writeProgramme(document, programme, sheet, mark)),
  };
};
