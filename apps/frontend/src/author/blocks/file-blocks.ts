import type { PlainBlock } from '@svetionik/domain/content/block';
import type { FileReference } from '@svetionik/domain/content/file-reference';
import { newContentId } from '../fields/lists';

/** The kinds that begin with a file. */
export type FileKind = 'picture' | 'download';

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

/** A download of an uploaded file. */
export function newDownload(file: FileReference): PlainBlock {
  return { id: newContentId('preuzimanje'), kind: 'download', title: '', description: '', file };
}
