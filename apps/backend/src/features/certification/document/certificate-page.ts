import type { CertificateFacts, CertificateField } from '@svetionik/domain/certificates/certificate-facts';
import type { FontName } from '../../../platform/pdf/fonts';
import { setText, type SetText, type TextFrame } from '../../../platform/pdf/text-setting';
import { foreignLanguage } from './certificate-text';

/** A4, landscape, in points. */
export const page = { width: 841.89, height: 595.28 };

export const colours = { ink: '#17233a', soft: '#4a5468', light: '#c98a1b' };

/** Where the pictures and the line to sign on stand, whatever the texts. */
export const places = {
  qr: { x: 66, y: 468, width: 72, height: 72 },
  seal: { x: 376, y: 452, width: 90, height: 90 },
  signature: { x: 588, y: 434, width: 170, height: 48 },
  signatureRule: { x: 568, y: 484, width: 210 },
};

/** A text on its place, and the fact that decides whether it can stand there. */
export interface Part {
  readonly field: CertificateField;
  readonly text: SetText;
}

/** A frame in the middle of the page. */
export function centred(width: number) {
  return { x: (page.width - width) / 2, width, align: 'centre' } as const;
}

/** Sets texts of one certificate. */
export function setterFor({ language }: CertificateFacts) {
  return (field: CertificateField, text: string, font: FontName, colour: string, frame: TextFrame): Part => ({
    field,
    text: setText([{ text, font, colour, language: foreignLanguage(text, language) }], frame),
  });
}
