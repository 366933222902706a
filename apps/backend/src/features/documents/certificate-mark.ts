import { setText, type SetText } from '../../platform/pdf/text-setting';
import type { DesignedCertificate } from './certificate-design';

/** Seen at once, and never in the way of what stands on it. */
const pale = '#efe8da';

const steps = [
  { size: 150, lines: 1 },
  { size: 120, lines: 1 },
  { size: 88, lines: 1 },
  { size: 60, lines: 1 },
] as const;

/** A word across the page, under everything else: what the document is not. */
export function setWatermark({ page }: Pick<DesignedCertificate, 'page'>, word: string): SetText {
  const width = page.width - 120;
  const frame = {
    x: (page.width - width) / 2,
    width,
    align: 'centre',
    baseline: page.height / 2 + 50,
    steps,
  } as const;
  return setText([{ text: word, font: 'sansSemibold', colour: pale, language: undefined }], frame);
}
