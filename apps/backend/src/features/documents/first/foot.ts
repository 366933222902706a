import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import { checkLine } from '@svetionik/domain/certificates/certificate-text';
import { certificateWording } from '@svetionik/domain/certificates/certificate-wording';
import { colours } from '../certificate-colours';
import { createSetter, chooseSheet } from './page';

/** What the document can be found and checked by, beside the QR code. */
export function layOutProof(facts: CertificateFacts) {
  const set = createSetter(facts);
  const { places } = chooseSheet(facts);
  const frame = {
    x: places.qr.x + places.qr.width + 12,
    width: places.proofWidth,
    align: 'left',
  } as const;
  const register = set('registerNumber', facts.registerNumber, 'sansSemibold', colours.ink, {
    ...frame,
    baseline: places.qr.y + 18,
    steps: [
      { size: 12, lines: 1 },
      { size: 10, lines: 2 },
    ],
  });
  const code = set('checkCode', facts.checkCode, 'sansSemibold', colours.ink, {
    ...frame,
    baseline: register.text.lastBaseline + 20,
    steps: [
      { size: 11, lines: 1 },
      { size: 9, lines: 1 },
    ],
  });
  const check = set('checkUrl', checkLine(facts), 'sans', colours.soft, {
    ...frame,
    baseline: code.text.lastBaseline + 16,
    leading: 1.25,
    steps: [
      { size: 9.5, lines: 1 },
      { size: 9, lines: 2 },
      { size: 8, lines: 3 },
    ],
  });
  return { register, code, check };
}

/** Who signs, and what kind of signature it is. */
export function layOutSignature(facts: CertificateFacts) {
  const set = createSetter(facts);
  const { x, y, width } = chooseSheet(facts).places.signatureRule;
  const frame = { x, width, align: 'centre', leading: 1.2 } as const;
  const signatory = set('signatoryName', facts.signatoryName, 'sansSemibold', colours.ink, {
    ...frame,
    baseline: y + 15,
    steps: [
      { size: 11, lines: 1 },
      { size: 10, lines: 2 },
    ],
  });
  const role = set('signatoryRole', facts.signatoryRole, 'sans', colours.soft, {
    ...frame,
    baseline: signatory.text.lastBaseline + 13,
    steps: [
      { size: 10, lines: 1 },
      { size: 9, lines: 2 },
    ],
  });
  const remark = set(
    'signatureKind',
    certificateWording[facts.language].remarks[facts.signatureKind],
    'sans',
    colours.soft,
    {
      ...frame,
      baseline: Math.max(role.text.lastBaseline, signatory.text.lastBaseline) + 14,
      steps: [
        { size: 8.5, lines: 1 },
        { size: 8, lines: 2 },
      ],
    },
  );
  return { mark: layOutMark(facts), signatory, role, remark };
}

/** The words in the place of a signature that the file carries. */
function layOutMark(facts: CertificateFacts) {
  const { x, y, width, height } = chooseSheet(facts).places.signature;
  return createSetter(facts)(
    'signatureKind',
    facts.signatureKind === 'electronic'
      ? certificateWording[facts.language].signedElectronically
      : '',
    'sansSemibold',
    colours.ink,
    {
      x,
      width,
      align: 'centre',
      baseline: y + height / 2 + 4,
      steps: [{ size: 11, lines: 1 }],
    },
  );
}
