import type { Track } from '../content/track';
import { cyrillicToLatin } from '../language/cyrillic-to-latin';
import type { TextInScripts } from '../language/script';

const names: Readonly<Record<Track, string>> = {
  police: 'Полиција',
  health: 'Здравство',
  prosecution: 'Тужилаштво',
  education: 'Просвета',
  media: 'Медији',
};

/**
 * What documents call a professional field; empty for one that there is not.
 *
 * @example
 * trackText('health')['sr-Latn']; // 'Zdravstvo'
 */
export function trackText(track: string): TextInScripts {
  const cyrillic = new Map<string, string>(Object.entries(names)).get(track) ?? '';
  return { 'sr-Latn': cyrillicToLatin(cyrillic), 'sr-Cyrl': cyrillic };
}

const english: Readonly<Record<Track, string>> = {
  police: 'Police',
  health: 'Health',
  prosecution: 'Prosecution',
  education: 'Education',
  media: 'Media',
};

/**
 * What documents in English call a professional field; empty for one that there is not.
 *
 * @example
 * englishTrackText('health'); // 'Health'
 */
export function englishTrackText(track: Track | undefined): string {
  return track === undefined ? '' : english[track];
}
