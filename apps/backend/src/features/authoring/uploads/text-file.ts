import { mediaTypes } from '@svetionik/domain/items/file-upload/file-type';
import { readText, typeOfContent } from '../../../platform/documents/content-type';
import { DomainError } from '../../../platform/http/domain-error';
import { refuseInPieces } from '../../../platform/privacy/personal-number-guard';

/** The media type of a file to take along, by its content: a PDF or plain text. Anything else is refused. */
export async function detectMediaType(bytes: Uint8Array): Promise<string> {
  const content = Buffer.from(bytes);
  const type = typeOfContent(content);
  if (type !== 'pdf' && type !== 'text')
    throw new DomainError('upload.type-refused', { details: { types: ['PDF', 'TXT (UTF-8)'] } });
  if (type === 'text') await refuseInPieces(readText(content) ?? '');
  return mediaTypes[type];
}
