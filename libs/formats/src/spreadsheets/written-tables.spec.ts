import fc from 'fast-check';
import { readRows, readTexts } from '../../spec/read-table';
import { writeCsv } from './csv/write-csv';
import { guardFormula, withoutGuard } from './formula-guard';
import { type CellValue, writeXlsx } from './xlsx/write-xlsx';

async function gather<Piece extends string | Uint8Array>(
  pieces: AsyncIterable<Piece>,
): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(Buffer.from(piece));
  return Buffer.concat(all);
}

const columns = ['Ime', 'Dan', 'Broj'].map((heading) => ({ heading, width: 20 }));
const workbook = (rows: readonly (readonly CellValue[])[]) =>
  gather(writeXlsx({ sheetName: 'Ljudi', columns, rows }));

/** Texts that people and attackers write, without the signs that no text has. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      '=1+1',
      "'=1+1",
      ' =1',
      '\t-1',
      '＝1',
      '_x0041_',
      'a\r\nb',
      '"',
      ';',
      'Šejla',
      'Ђура',
    ),
  )
  .filter(
    (each) =>
      !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(each) && each.trim() !== '',
  );
const day = fc
  .date({ min: new Date('1900-03-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => ({ day: date.toISOString().slice(0, 10) }));
const number = fc.oneof(
  fc.integer(),
  fc.integer().map((each) => each / 100),
);

describe('a workbook that is written', () => {
  it('reads as what it was written from', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, day, number), { maxLength: 8 }), async (rows) => {
        const read = await readRows(await workbook(rows));
        expect(
          read
            .slice(1)
            .map(({ number: place, cells }) => [place, ...cells.map((cell) => ({ ...cell }))]),
        ).toEqual(
          rows.map(([words, { day: date }, count], place) => [
            place + 2,
            { kind: 'text', text: withoutGuard(words), isFormula: false },
            { kind: 'date', text: date, isFormula: false },
            { kind: 'number', text: String(count), isFormula: false },
          ]),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('is the same, byte by byte, when it is written again, and holds no formula', async () => {
    const rows = [['=1+1', null, -3]] as const;
    const once = await workbook(rows);
    expect((await workbook(rows)).equals(once)).toBe(true);
    const [, row] = await readRows(once);
    expect(row?.cells.map(({ kind, isFormula }) => [kind, isFormula])).toEqual([
      ['text', false],
      ['empty', false],
      ['number', false],
    ]);
  });

  it.each([[{ day: '2026-02-99' }], [Number.NaN], [Number.POSITIVE_INFINITY]])(
    'has no place for %j',
    async (value) => {
      await expect(workbook([[value]])).rejects.toThrow(RangeError);
    },
  );

  it('ends a text that no cell holds with an ellipsis', async () => {
    const [, row] = await readRows(await workbook([['x'.repeat(40_000)]]), {
      limits: { characters: 50_000 },
    });
    expect(row?.cells[0]?.text).toHaveLength(32_767);
    expect(row?.cells[0]?.text.endsWith('x…')).toBe(true);
  });
});

describe('separated values that are written', () => {
  it('read as what they were written from', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 300 }),
        async (rows) => {
          expect(await readTexts(await gather(writeCsv(rows)))).toEqual(rows);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    '=1+1',
    '+381',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    "'=1",
  ])('make no formula of %j', (cell) => {
    expect(guardFormula(cell)).toBe(`'${cell}`);
    expect(withoutGuard(guardFormula(cell))).toBe(cell);
  });

  it.each(['Ana-Marija', "D'Angelo", '12', 'a=b', '', "'a"])('leave %j as it is', (cell) => {
    expect(guardFormula(cell)).toBe(cell);
    expect(withoutGuard(cell)).toBe(cell);
  });
});
