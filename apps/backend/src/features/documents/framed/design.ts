import type { CertificateDesign } from '../certificate-design';
import { layOutFramed, listParts } from './layout';
import { writeProgramme } from './programme-writer';
import { qrBox, writeFront } from './writer';

/** A page worth framing: the ornament of the organiser on the short edge, the facts as a grid, what proves it at the foot. */
export const framedDesign: CertificateDesign = (facts, occasion) => {
  const { design } = facts;
  if (design === undefined) throw new Error('The facts do not say how the certificate is drawn');
  const layout = layOutFramed(facts, occasion);
  const framed = { facts, design, occasion, layout };
  const { programme, measures, signing } = layout;
  return {
    page: measures.page,
    parts: listParts(layout),
    qr: qrBox(measures),
    signature: { box: signing.box, isFramed: false },
    writeFront: (document, parts) => writeFront(document, framed, parts),
    writeProgramme:
      programme && ((document, mark) => writeProgramme(document, framed, programme, mark)),
  };
};
