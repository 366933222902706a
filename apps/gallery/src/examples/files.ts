import type { FileReference } from '@svetionik/domain/content/file-reference';
import type { Picture } from '@svetionik/domain/content/picture';

/** Named by where they are served. */
const file = (hash: string, mediaType: string, bytes: number): FileReference => ({
  hash,
  mediaType,
  bytes,
});

export const room = { file: file('room.svg', 'image/svg+xml', 1_200), width: 640, height: 400 };
export const film = file('film.webm', 'video/webm', 460_260);
export const recording = file('silence.mp3', 'audio/mpeg', 1_000);
export const form = file('room.svg', 'application/pdf', 48_200);

export const roomPicture: Picture = {
  ...room,
  alternative: 'Prostorija sa vratima, stolom na kome je telefon, i prozorom',
  decorative: false,
};

/** Where the gallery has a file. */
export function locateFile({ hash }: Pick<FileReference, 'hash'>): string {
  return `/${hash}`;
}
