/**
 * Reads signs that XML has no place for, which workbooks write as `_x000D_`.
 *
 * @example
 * unescapeText('a_x000D_b'); // 'a\rb'
 */
export function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}

const special: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Writes a text into a workbook: markup escaped, and what XML has no place for as {@link unescapeText} reads it.
 *
 * @example
 * escapeText('5 < 6\r'); // '5 &lt; 6_x000D_'
 */
export function escapeText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, writeCode)
    .replace(/[&<>"]/g, (sign) => special[sign] ?? sign);
}

function writeCode(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
