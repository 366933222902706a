import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import { certificateWording } from '@svetionik/domain/certificates/certificate-wording';
import type { Language } from '@svetionik/domain/language/script';
import { setWatermark } from './certificate-mark';
import type { SheetParts } from './certificate-sheet';

/** What stands across each page of a certificate of a demonstration. */
export function demonstrationMark(
  facts: CertificateFacts,
  isDemonstration: boolean,
): Pick<SheetParts, 'mark'> {
  return isDemonstration
    ? { mark: setWatermark(facts, certificateWording[facts.language].demonstration) }
    : {};
}

/** The title of a document, which in a demonstration says first what it is. */
export function demonstrationTitle(
  title: string,
  language: Language,
  isDemonstration: boolean,
): string {
  return isDemonstration ? `${certificateWording[language].demonstration}: ${title}` : title;
}
