import type { FileType } from '@svetionik/domain/items/file-upload/file-type';
import { zippedType } from './zipped-type';

/** What a file is by its content, whatever its name says; undefined where it is none of these, or damaged. */
export function typeOfContent(content: Buffer): FileType | undefined {
  const start = content.subarray(0, 8).toString('latin1');
  if (start.startsWith('%PDF-'))
    return content.subarray(-1024).toString('latin1').includes('%%EOF') ? 'pdf' : undefined;
  if (start.startsWith('\u0089PNG\r\n\u001a\n')) return 'png';
  if (start.startsWith('\u00ff\u00d8\u00ff')) return 'jpeg';
  if (start.startsWith('PK\u0003\u0004')) return zippedType(content);
  return readText(content) === undefined ? undefined : 'text';
}

/** Text in UTF-8 without control characters that no text has, and not the source of a page or a drawing; undefined for all else. */
export function readText(content: Buffer): string | undefined {
  const text = decode(content);
  const isText =
    text !== undefined &&
    text.trim() !== '' &&
    !/[^\P{Cc}\n\r\t\f]/u.test(text) &&
    !/^\uFEFF?\s*<(?:!|\?|[a-z])/i.test(text);
  return isText ? text : undefined;
}

function decode(content: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}
