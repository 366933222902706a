import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import { setText, type SetText } from '../../platform/pdf/text-setting';
import { centred, chooseSheet } from './certificate-page';

/** Seen at once, and never in the way of what stands on it. */
const pale = '#efe8da';

const steps = [
  { size: 150, lines: 1 },
  { size: 120, lines: 1 },
  { size: 88, lines: 1 },
  { size: 60, lines: 1 },
] as const;

/** A word across the page, under everything else: what the document is not. */
export function setWatermark(facts: CertificateFacts, word: string): SetText {
  const sheet = chooseSheet(facts);
  const frame = {
    ...centred(sheet, sheet.page.width - 120),
    baseline: sheet.page.height / 2 + 50,
    steps,
  };
  return setText([{ text: word, font: 'sansSemibold', colour: pale, language: undefined }], frame);
}
