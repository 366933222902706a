import { fileSizeLimit } from '@svetionik/domain/items/file-upload/file-upload';
import {
  fileName,
  fileTypes,
  mediaTypes,
  type FileType,
} from '@svetionik/domain/items/file-upload/file-type';
import type { UploadedFile } from '@svetionik/contracts/endpoint';
import { readText, typeOfContent } from '../../../platform/documents/content-type';
import { DomainError } from '../../../platform/http/domain-error';
import { keepPicture } from '../../../platform/pictures/picture-upload';
import { refuseInPieces } from '../../../platform/privacy/personal-number-guard';

/** A page of handwriting must stay readable. */
const limits = { pixels: 40_000_000, side: 3000 };

/** A file that somebody sent, checked as far as it can be by itself. */
export interface ValidatedUpload {
  readonly name: string;
  readonly type: FileType;
  readonly content: Buffer;
}

/** Refuses what is empty or none of the types that people hand in, and what shows a personal number. */
export async function validateUpload({ name, bytes }: UploadedFile): Promise<ValidatedUpload> {
  const content = Buffer.from(bytes);
  if (content.length === 0) throw new DomainError('upload.empty');
  const type = typeOfContent(content);
  if (type === undefined)
    throw new DomainError('upload.type-refused', { details: { types: [...fileTypes] } });
  if (type === 'text') await refuseInPieces(readText(content) ?? '');
  return { name: fileName(name, type), type, content };
}

/** What is kept of a file: a picture is encoded anew, without metadata; a document stays as it was sent, because it is the answer. */
export async function toKeep({
  type,
  content,
}: ValidatedUpload): Promise<{ readonly content: Buffer; readonly mediaType: string }> {
  const kept = await encoded(type, content);
  if (kept.length > fileSizeLimit)
    throw new DomainError('request.too-large', {
      details: { megabytes: fileSizeLimit / 1_000_000 },
    });
  return { content: kept, mediaType: mediaTypes[type] };
}

async function encoded(type: FileType, content: Buffer): Promise<Buffer> {
  if (type === 'jpeg')
    return (await keepPicture(content, limits, (picture) => picture.jpeg({ quality: 88 }))).content;
  if (type === 'png')
    return (await keepPicture(content, limits, (picture) => picture.png({ compressionLevel: 9 })))
      .content;
  return content;
}
