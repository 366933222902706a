import { strToU8, type Zippable, zipSync } from 'fflate';
import { findProblem, readRows } from '../../../spec/read-table';
import { readFormat } from './number-styles';
import { readSerial, writeSerial } from './serial-moment';

const relations = (entries: string) => `<Relationships>${entries}</Relationships>`;
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/${type}" Target="${target}"/>`;

/** A workbook as little as one can be, with parts of one's own. */
function workbook(parts: Readonly<Record<string, string>>): Buffer {
  const files: Readonly<Record<string, string>> = {
    '_rels/.rels': relations(relation('a', 'officeDocument', '/book/all.xml')),
    'book/all.xml':
      '<x:workbook xmlns:x="x" xmlns:r="r"><x:sheets><x:sheet name="Sve" r:id="b"/></x:sheets></x:workbook>',
    'book/_rels/all.xml.rels': relations(relation('b', 'worksheet', '../one.xml')),
    ...parts,
  };
  const packed: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, strToU8(text)]),
  );
  return Buffer.from(zipSync(packed));
}
const sheet = (rows: string, after = '') =>
  workbook({ 'one.xml': `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>` });

describe('a workbook', () => {
  it('is found by its relations, with cells and rows that do not say where they stand', async () => {
    const rows = await readRows(
      sheet(
        '<row><c t="str"><v>a</v></c><c r="D1"><v>2</v></c></row><row r="7"><c t="b"><v>0</v></c></row>',
      ),
    );
    expect(rows.map(({ number, cells }) => [number, cells.map(({ text }) => text)])).toEqual([
      [1, ['a', '', '', '2']],
      [7, ['false']],
    ]);
  });

  it('gives merged cells downwards what stands in their first, and makes no rows of empty ones', async () => {
    const rows = await readRows(
      sheet(
        '<row r="2"><c r="A2" t="str"><v>DZ</v></c><c r="B2" t="str"><v>Ana</v></c></row><row r="3"><c r="B3" t="str"><v>Iva</v></c></row><row r="4"/><row r="5"><c r="B5" t="str"><v>Eva</v></c></row>',
        '<mergeCells><mergeCell ref="A2:A4"/><mergeCell ref="B5:C5"/></mergeCells>',
      ),
    );
    expect(rows.map(({ number, cells }) => [number, ...cells.map(({ text }) => text)])).toEqual([
      [2, 'DZ', 'Ana'],
      [3, 'DZ', 'Iva'],
      [5, '', 'Eva'],
    ]);
  });

  it.each([
    ['damaged markup', sheet('<row><c'), 'unreadable'],
    [
      'a document type',
      workbook({ 'one.xml': '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' }),
      'unreadable',
    ],
    ['no rows', sheet(''), 'empty'],
    ['no sheet', workbook({ 'book/_rels/all.xml.rels': relations('') }), 'not-a-table'],
    ['another archive', Buffer.from(zipSync({ a: strToU8('b') })), 'not-a-table'],
    ['half of an archive', sheet('<row><c><v>1</v></c></row>').subarray(0, 300), 'unreadable'],
    ['a text without end', sheet(`<row><c><v>${'9'.repeat(3_000_000)}</v></c></row>`), 'too-large'],
    ['elements without end', sheet('<a>'.repeat(1000)), 'unreadable'],
  ])('with %s is refused', async (_, content, code) => {
    expect(await findProblem(content)).toMatchObject({ code });
  });

  it('is refused once more comes out of it than may, or it has more rows', async () => {
    const rows = sheet('<row><c><v>1</v></c></row>'.repeat(50));
    expect(await findProblem(rows, { unpacked: 900 })).toMatchObject({ code: 'too-large' });
    expect(await findProblem(rows, { rows: 40 })).toEqual({ code: 'too-many-rows', detail: '40' });
    const shared = workbook({
      'book/_rels/all.xml.rels': relations(
        relation('b', 'worksheet', '../one.xml') + relation('c', 'sharedStrings', 's.xml'),
      ),
      'book/s.xml': `<sst>${'<si><t>abc</t></si>'.repeat(100)}</sst>`,
      'one.xml': '<worksheet/>',
    });
    expect(await findProblem(shared, { shared: 500 })).toEqual({ code: 'too-large' });
  });
});

describe('readFormat', () => {
  it.each([
    ['dd.mm.yyyy.', 'day'],
    ['[$-241A]d. mmmm yyyy.;@', 'day'],
    ['mmm', 'day'],
    ['m/d/yy h:mm', 'day-and-time'],
    ['[h]:mm:ss', 'time'],
    ['mm:ss.0', 'time'],
    ['#,##0.00\\ "din."', 'number'],
    ['0.00E+00', 'number'],
    ['0 "dana"', 'number'],
    ['General', 'number'],
    ['0%', 'number'],
    ['0000000000000', 'digits'],
  ])('%s shows a %s', (format, shows) => {
    expect(readFormat(format).shows).toBe(shows);
  });
});

describe('readSerial', () => {
  it.each([
    [1, 'day', false, '1900-01-01'],
    [59, 'day', false, '1900-02-28'],
    [60, 'day', false, undefined],
    [61, 'day', false, '1900-03-01'],
    [46086, 'day', false, '2026-03-05'],
    [44624, 'day', true, '2026-03-05'],
    [0, 'day', true, '1904-01-01'],
    [46086.5, 'day-and-time', false, '2026-03-05T12:00'],
    [46085.9999999, 'day-and-time', false, '2026-03-05T00:00'],
    [0.604166667, 'time', false, '14:30'],
    [-1, 'day', false, undefined],
    [3_000_000, 'day', false, undefined],
  ] as const)('%d as %s', (count, shows, isFrom1904, expected) => {
    expect(readSerial(count, shows, isFrom1904)).toBe(expected);
  });

  it('is what writeSerial writes', () => {
    expect(writeSerial('2026-03-05')).toBe(46086);
    expect(writeSerial('1900-03-01')).toBe(61);
  });
});
