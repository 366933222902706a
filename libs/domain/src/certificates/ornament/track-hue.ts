import type { Track } from '../../content/track';

const hues: Readonly<Record<Track, string>> = {
  police: '#2f4b7c',
  health: '#0b6b5f',
  prosecution: '#6b3f69',
  education: '#8a5a12',
  media: '#8b3a3a',
};

/** What is of no one track. */
const commonHue = '#0b5a66';

/**
 * The colour of a professional field on paper; each keeps at least 4.5 : 1 against white.
 *
 * @example
 * trackHue('police'); // '#2f4b7c'
 */
export function trackHue(track: Track | undefined): string {
  return track === undefined ? commonHue : hues[track];
}
