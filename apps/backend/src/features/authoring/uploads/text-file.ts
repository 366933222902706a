import { mediaTypes } from '@svetionik/domain/items/file-upload/file-type';
import { readText, typeOfContent } from '../../../platform/documents/content-type';
import { DomainError } from '../../../platform/http/domain-error';
import { refusePersonalNumber } from '../../../platform/privacy/personal-number-guard';

/** The media type of a file to take along, by its content: a PDF or plain text. Anything else is refused. */
export function detectMediaType(bytes: Uint8Array): string {
  const content = Buffer.from(bytes);
  const type = typeOfContent(content);
  if (type !== 'pdf' && type !== 'text')
    throw new DomainError('upload.type-refused', { details: { types: ['PDF', 'TXT (UTF-8)'] } });
  if (type === 'text') refusePersonalNumber(readText(content));
  return mediaTypes[type];
}
