import jsQr from 'jsqr';
import { qrCode } from './qr';

const url = 'https://svetionik.example/provera/7K3MQ2V9XH4T0B5D';

function rowsOf(text: string): string[] {
  const { modules, bars } = qrCode(text);
  return Array.from({ length: modules }, (_, y) => {
    const row = Array.from({ length: modules }, () => ' ');
    for (const bar of bars.filter((one) => one.y === y)) row.fill('#', bar.x, bar.x + bar.width);
    return row.join('');
  });
}

describe('qrCode', () => {
  it('has its three finders and says which mask it wears', () => {
    const rows = rowsOf(url);

    expect(rows.slice(0, 7).map((row) => row.slice(0, 7))).toEqual(finder);
    expect(rows.slice(0, 7).map((row) => row.slice(-7))).toEqual(finder);
    expect(rows.slice(-7).map((row) => row.slice(0, 7))).toEqual(finder);
    // The format information of level M with mask 2, 101111001111100 (ISO/IEC 18004, annex C), around the timing module.
    expect(rows[8]?.slice(0, 9)).toBe('# #####  ');
  });

  it('differs with its text and has the same bars each time', () => {
    expect(qrCode(url)).toEqual(qrCode(url));
    expect(qrCode(url)).not.toEqual(qrCode(url.replace('7K3M', '7K3N')));
  });

  it('keeps its modules at least 0.4 mm wide on 25 mm with the seal of a certificate, and can be read', () => {
    const sealed = `https://svetionik.example.rs/v/7K3MQ2V9XH4T0B5D#${'aZ09-_x'.repeat(19).slice(0, 127)}`;
    const rows = rowsOf(sealed);
    expect(25.4 / rows.length).toBeGreaterThan(0.4);
    expect(jsQr(...pixelsOf(rows))?.data).toBe(sealed);
  });
});

/** Three pixels a module, with the quiet zone of four modules. */
function pixelsOf(rows: readonly string[]): [Uint8ClampedArray, number, number] {
  const width = (rows.length + 8) * 3;
  const pixels = Uint8ClampedArray.from({ length: width * width * 4 }, (_, index) => {
    const [x, y] = [
      Math.floor(((index >> 2) % width) / 3) - 4,
      Math.floor((index >> 2) / width / 3) - 4,
    ];
    return index % 4 === 3 || rows[y]?.[x] !== '#' ? 255 : 0;
  });
  return [pixels, width, width];
}

const finder = ['#######', '#     #', '# ### #', '# ### #', '# ### #', '#     #', '#######'];
