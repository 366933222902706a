import { certificateWording } from '@svetionik/domain/certificates/certificate-wording';
import type { Language } from '@svetionik/domain/language/script';
import type { DesignedCertificate, SheetParts } from './certificate-design';
import { setWatermark } from './certificate-mark';

/** What stands across each page of a certificate of a demonstration. */
export function demonstrationMark(
  design: Pick<DesignedCertificate, 'page'>,
  language: Language,
  isDemonstration: boolean,
): Pick<SheetParts, 'mark'> {
  return isDemonstration
    ? { mark: setWatermark(design, certificateWording[language].demonstration) }
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
