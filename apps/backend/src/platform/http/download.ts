import { Answer } from './answer';

/** A file that a person brought, to be kept by whoever asks for it: no browser opens it here, or takes it for anything else. */
export function download({ content, mediaType }: { readonly content: Buffer; readonly mediaType: string }, name: string): Answer<Buffer> {
  return new Answer(200, content, {
    'Content-Type': mediaType,
    'Content-Length': String(content.length),
    'Content-Disposition': `attachment; filename="${name.replace(/[^\w .-]/g, '_')}"; filename*=UTF-8''${encode(name)}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
  });
}

/** As RFC 8187 wants it. */
function encode(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
