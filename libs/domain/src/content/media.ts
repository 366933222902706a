import type { FileReference } from './file-reference';

/**
 * Whether a film is a recording, which is heard only.
 *
 * @example
 * isRecording({ hash, mediaType: 'audio/mpeg', bytes: 9 }); // true
 */
export function isRecording({ mediaType }: FileReference): boolean {
  return mediaType.startsWith('audio/');
}
