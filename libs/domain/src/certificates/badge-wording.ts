import type { Track } from '../content/track';
import { cyrillicToLatin } from '../language/cyrillic-to-latin';
import type { Language } from '../language/script';

/** What a badge is of: a professional field, or none of them. */
export type BadgeKind = Track | 'general';

const objects: Readonly<Record<BadgeKind, string>> = {
  general: 'светионик',
  police: 'штит са звездом',
  health: 'крст са линијом пулса',
  prosecution: 'вага',
  education: 'отворена књига',
  media: 'микрофон',
};

const englishObjects: Readonly<Record<BadgeKind, string>> = {
  general: 'a lighthouse',
  police: 'a shield with a star',
  health: 'a cross with a pulse line',
  prosecution: 'scales',
  education: 'an open book',
  media: 'a microphone',
};

/**
 * What is to be seen on a badge, for whoever does not see it: whose it is, and its object.
 *
 * @param organiser in the language
 * @example
 * badgeCaption('en', 'ASTRA', 'media'); // 'Badge of ASTRA: a microphone'
 */
export function badgeCaption(language: Language, organiser: string, kind: BadgeKind): string {
  if (language === 'en') return `Badge of ${organiser}: ${englishObjects[kind]}`;
  const [badge, object] = ['Значка', objects[kind]];
  const say = language === 'sr-Latn' ? cyrillicToLatin : (text: string) => text;
  return `${say(badge)}, ${organiser}: ${say(object)}`;
}
