import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';

/** The header that names a file to be kept (RFC 6266): in full, and without marks and other scripts for programs that read only ASCII. */
export function attachment(name: string): string {
  return `attachment; filename="${plain(name)}"; filename*=UTF-8''${encode(name)}`;
}

function plain(name: string): string {
  const letters = cyrillicToLatin(name)
    .replaceAll('đ', 'dj')
    .replaceAll('Đ', 'Dj')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  return letters.replace(/[^\w .-]/g, '_');
}

/** As RFC 8187 wants it. */
function encode(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
