import { readMedia, type MediaReading } from '@svetionik/formats';
import { DomainError } from '../../../platform/http/domain-error';

/** What a film or a recording says of itself; one that browsers would not play, or not to the second, is refused. */
export function readPlayable(bytes: Uint8Array): Extract<MediaReading, { readonly ok: true }> {
  const reading = readMedia(bytes);
  if (reading.ok) return reading;
  if (reading.reason === 'unknown-type')
    throw new DomainError('upload.type-refused', { details: { types: ['MP4', 'WebM', 'MP3'] } });
  throw new DomainError('upload.media-unplayable');
}
