import type { TextInScripts } from '@svetionik/domain/certificates/profile';
import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';

const trackNames: Readonly<Record<string, string>> = {
  police: 'Полиција',
  health: 'Здравство',
  prosecution: 'Тужилаштво',
  education: 'Просвета',
  media: 'Медији',
};

/** What a document calls a professional field; empty for one that there is not. */
export function trackText(track: string): TextInScripts {
  const cyrillic = trackNames[track] ?? '';
  return { 'sr-Latn': cyrillicToLatin(cyrillic), 'sr-Cyrl': cyrillic };
}
