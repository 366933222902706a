import { DomainError } from '../../../platform/http/domain-error';
import { refusePersonalNumber } from '../../../platform/privacy/personal-number-guard';

/** The media type of a file to take along, by its content: a PDF or plain text. Anything else is refused. */
export function mediaTypeOf(bytes: Uint8Array): string {
  const content = Buffer.from(bytes);
  if (content.subarray(0, 5).toString('latin1') === '%PDF-') {
    if (!content.subarray(-1024).toString('latin1').includes('%%EOF')) throw new DomainError('upload.type-refused');
    return 'application/pdf';
  }
  refusePersonalNumber(readText(content));
  return 'text/plain; charset=utf-8';
}

/** Text in UTF-8 without control characters that no text has, and not the source of a page or a drawing. */
function readText(content: Buffer): string {
  const text = decode(content);
  const isText = text.trim() !== '' && !/[^\P{Cc}\n\r\t\f]/u.test(text) && !/^\uFEFF?\s*<(?:!|\?|[a-z])/i.test(text);
  if (!isText) throw new DomainError('upload.type-refused');
  return text;
}

function decode(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new DomainError('upload.type-refused');
  }
}
