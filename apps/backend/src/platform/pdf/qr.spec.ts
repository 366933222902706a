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
    // The format information of level M with mask 0, 101010000010010 (ISO/IEC 18004, annex C), around the timing module.
    expect(rows[8]?.slice(0, 9)).toBe('# # # #  ');
  });

  it('differs with its text and has the same bars each time', () => {
    expect(qrCode(url)).toEqual(qrCode(url));
    expect(qrCode(url)).not.toEqual(qrCode(url.replace('7K3M', '7K3N')));
  });
});

const finder = ['#######', '#     #', '# ### #', '# ### #', '# ### #', '#     #', '#######'];
