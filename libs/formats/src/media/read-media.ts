import type { MediaReading } from './media-reading';
import { readMp3 } from './read-mp3';
import { readMp4 } from './read-mp4';
import { readWebm } from './read-webm';

/**
 * Looks into a film or a recording: by its content, whether browsers play it, how long it is and whether it is heard.
 *
 * @example
 * readMedia(new TextEncoder().encode('GIF89a')); // { ok: false, reason: 'unknown-type' }
 */
export function readMedia(bytes: Uint8Array): MediaReading {
  return (
    readWebm(bytes) ?? readMp4(bytes) ?? readMp3(bytes) ?? { ok: false, reason: 'unknown-type' }
  );
}
