import type { PlainBlock } from '@svetionik/domain/course/block';
import type { FileReference } from '@svetionik/domain/content/file-reference';
import { newContentId } from '../fields/lists';

/** The kinds that begin with a file. */
export const fileKinds = ['picture', 'video', 'audio', 'download'] as const;

/** A kind that begins with a file. A film and a recording are one kind of block, told apart by their file. */
export type FileKind = (typeof fileKinds)[number];

/** A picture block of an uploaded picture; its alternative text is still to be written. */
export function newPicture(uploaded: {
  readonly file: FileReference;
  readonly width: number;
  readonly height: number;
}): PlainBlock {
  return {
    id: newContentId('slika'),
    kind: 'picture',
    ...uploaded,
    alternative: '',
    decorative: false,
  };
}

/** A block of an uploaded film or recording; its captions and its text are still to be written. */
export function newMedia(uploaded: {
  readonly file: FileReference;
  readonly seconds: number;
  readonly sound: boolean;
}): PlainBlock {
  return {
    id: newContentId('film'),
    kind: 'video',
    title: '',
    ...uploaded,
    captions: [],
    transcript: [],
  };
}

/** A download of an uploaded file. */
export function newDownload(file: FileReference): PlainBlock {
  return { id: newContentId('preuzimanje'), kind: 'download', title: '', description: '', file };
}
