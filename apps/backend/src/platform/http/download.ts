import { Answer } from './answer';
import { attachment } from './attachment';
import { filePolicy } from '../web/security-headers';

/** A file that a person brought, to be kept by whoever asks for it: no browser opens it here, or takes it for anything else. */
export function download(
  { content, mediaType }: { readonly content: Buffer; readonly mediaType: string },
  name: string,
): Answer<Buffer> {
  return new Answer(200, content, {
    'Content-Type': mediaType,
    'Content-Length': String(content.length),
    'Content-Disposition': attachment(name),
    'Content-Security-Policy': filePolicy,
    'X-Content-Type-Options': 'nosniff',
  });
}
