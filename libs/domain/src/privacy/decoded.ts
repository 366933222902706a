/**
 * A text as it reads once percent signs of an address and numbered entities of HTML are resolved; what is none stays.
 *
 * @example
 * decoded('%30&#49;'); // '01'
 */
export function decoded(text: string): string {
  if (!text.includes('%') && !text.includes('&#')) return text;
  return text
    .replace(/(?:%[0-9a-f]{2})+/gi, (coded) => {
      try {
        return decodeURIComponent(coded);
      } catch {
        return coded;
      }
    })
    .replace(
      /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi,
      (entity, hexadecimal?: string, decimal?: string) => {
        const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
      },
    );
}
