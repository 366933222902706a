import { findProblem, readRows, readTexts } from '../../../spec/read-table';
import { openSpreadsheet } from '../open-spreadsheet';

const bytes = (text: string) => Buffer.from(text, 'utf8');
const table = 'Презиме;Ime;Е-пошта\r\nСабо;Илдико;i@dzs.example\r\n';
const rows = [
  ['Презиме', 'Ime', 'Е-пошта'],
  ['Сабо', 'Илдико', 'i@dzs.example'],
];
/** Letters of Serbian by their codes. */
const codes: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'windows-1250': { ć: 0xe6, č: 0xe8, ž: 0x9e, š: 0x9a, đ: 0xf0, Š: 0x8a },
};

describe('separated values', () => {
  it.each([
    ['utf-8', bytes(table)],
    ['utf-8', bytes(`\uFEFF${table}`)],
    ['utf-16le', Buffer.from(`\uFEFF${table}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\uFEFF${table}`, 'utf16le').swap16()],
    ['utf-16le', Buffer.from(table, 'utf16le')],
  ])('are read in %s', async (encoding, content) => {
    expect((await openSpreadsheet(content)).encoding).toBe(encoding);
    expect(await readTexts(content)).toEqual(rows);
  });

  it('are read in windows-1250 and windows-1251', async () => {
    const latin = 'Ime;Grad\nŠejla;Niš\nĐorđe;Čačak\n'.replace('Đ', 'Š').replace('Č', 'Š');
    const code = (letter: string) => codes['windows-1250']?.[letter] ?? letter.charCodeAt(0);
    expect(await readTexts(Buffer.from([...latin].map(code)))).toEqual([
      ['Ime', 'Grad'],
      ['Šejla', 'Niš'],
      ['Šorđe', 'Šačak'],
    ]);
    const cyrillic = Buffer.from([0xc8, 0xec, 0xe5, 0x3b, 0xc3, 0xf0, 0xe0, 0xe4, 0x0a]);
    expect(await readTexts(cyrillic)).toEqual([['Име', 'Град']]);
  });

  it.each([
    [
      'a;b,c\n1;2,3\n',
      [
        ['a', 'b,c'],
        ['1', '2,3'],
      ],
    ],
    [
      'a,b\n"1;2;3",4\n',
      [
        ['a', 'b'],
        ['1;2;3', '4'],
      ],
    ],
    [
      'a\tb, c\n1\t2\n',
      [
        ['a', 'b, c'],
        ['1', '2'],
      ],
    ],
    ['sep=,\r\na,b;c\r\n', [['a', 'b;c']]],
    ['a\nb\n', [['a'], ['b']]],
    ['"a ""b""";"c\r\nd"\r\n', [['a "b"', 'c\r\nd']]],
    ['Ana "Anka" Anić;b\n', [['Ana "Anka" Anić', 'b']]],
    [
      'a;b\r1;2\n3;4\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ["'=1+1;'+381;'a\n", [['=1+1', '+381', "'a"]]],
  ])('%j', async (text, expected) => {
    expect(await readTexts(bytes(text))).toEqual(expected);
  });

  it('keep the numbers of their rows and may differ in length', async () => {
    const read = await readRows(bytes('a;b;c\n\n1\n;;\n1;2;3;4\n'));
    expect(read.map(({ number, cells }) => [number, cells.length])).toEqual([
      [1, 3],
      [3, 1],
      [5, 4],
    ]);
  });

  it('tell a formula, which stays a text', async () => {
    const [row] = await readRows(bytes('=HYPERLINK("x");a\n'));
    expect(row?.cells[0]).toEqual({ kind: 'text', text: '=HYPERLINK("x")', isFormula: true });
    expect(row?.cells[1]?.isFormula).toBe(false);
  });

  it.each([
    ['a;b\n1;2\0\n3;4\n', { code: 'control-characters', column: 2 }],
    ['a;b\n1;' + 'x'.repeat(101) + '\n3;4\n', { code: 'cell-too-long', column: 2 }],
    ['a;b\n1;2;3;4;5\n3;4\n', { code: 'too-many-cells', column: 5 }],
  ])('say of one row what is wrong with it', async (text, problem) => {
    const read = await readRows(bytes(text), { limits: { characters: 100, columns: 4 } });
    expect(read.map((row) => row.problem)).toEqual([undefined, problem, undefined]);
  });

  it.each([
    ['', { code: 'empty' }],
    ['\n;;\n', { code: 'empty' }],
    ['a;b\n1;2\n3;"4\n5;6\n', { code: 'unclosed-quote', row: 3 }],
    ['a\n1\n2\n3\n4\n', { code: 'too-many-rows', row: 5, detail: '3' }],
    ['\u0001\u0002PNG\u0000\u0001', { code: 'not-a-table' }],
  ])('say why %j is not read to its end', async (text, problem) => {
    expect(await findProblem(bytes(text), { rows: 3 })).toEqual(problem);
  });

  it.each([
    [
      'after a quote that is not closed',
      `a;b\n1;2\n3;"${'4\n'.repeat(9_000)}`,
      'unclosed-quote',
      3,
    ],
    ['of a text without lines', 'Ana Anić '.repeat(2_000), 'not-a-table', undefined],
    ['after others', `a;b\n1;2\n${'Ana Anić '.repeat(2_000)}`, 'unreadable', 3],
  ])('say why a row that does not end is not read, %s', async (_, text, code, row) => {
    const limits = { columns: 10, characters: 1_000 };
    expect(await findProblem(bytes(text), limits)).toEqual(
      row === undefined ? { code } : { code, row },
    );
  });
});
