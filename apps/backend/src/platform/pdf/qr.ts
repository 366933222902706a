import encodeQr from 'qr';

/** A QR code as black bars, one module high, measured in modules from the upper left corner. */
export interface QrCode {
  readonly modules: number;
  readonly bars: readonly { readonly x: number; readonly y: number; readonly width: number }[];
}

/** What the library wants around the code; the quiet zone is the white of our page. */
const border = 1;

/** The code of a text, with 15% of redundancy. */
export function qrCode(text: string): QrCode {
  const rows = encodeQr(text, 'raw', { ecc: 'medium', encoding: 'byte', border });
  const bars: { x: number; y: number; width: number }[] = [];
  for (const [y, row] of rows.entries()) {
    for (let x = row.indexOf(true); x >= 0; x = row.indexOf(true, x)) {
      const end = row.indexOf(false, x);
      bars.push({ x: x - border, y: y - border, width: end - x });
      x = end;
    }
  }
  return { modules: rows.length - 2 * border, bars };
}
