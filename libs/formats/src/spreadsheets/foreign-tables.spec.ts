import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProblem, readRows, readTexts } from '../../spec/read-table';
import { openSpreadsheet } from './open-spreadsheet';

const folder = join(__dirname, '../../spec/foreign-tables');
const file = (name: string) => readFileSync(join(folder, name));

/** Cells in short: what kind, whether computed, and the text. */
async function describeRows(name: string, sheet = 0): Promise<readonly string[]> {
  const rows = await readRows(file(name), { sheet });
  return rows.map(({ number, isHidden, cells }) =>
    [
      `${number}${isHidden ? ' hidden' : ''}`,
      ...cells.map(({ kind, isFormula, text }) =>
        `${kind}${isFormula ? ' formula' : ''} ${text}`.trim(),
      ),
    ].join(' | '),
  );
}

const head = '1 | text Презиме | text Ime | text Mejl | text Datum | text Sati | text Potvrđeno';

describe('a workbook of another program', () => {
  it.each([
    ['excel_mac_2011-basic.xlsx', ['1 | text One | text Two', '2 | text Three | text Four']],
    ['excel_mac_2011-formatting.xlsx', ['1 | text Hey | text now | text so', '2 | text cool']],
    [
      'excel_multiple_text_nodes.xlsx',
      ['1 | text id | text memo', '2 | number 1 | text abc def ghi', '3 | number 2 | text pqr stu'],
    ],
    [
      'excel4node.xlsx',
      [
        head,
        '2 | text Сабо | empty | empty | date 2024-04-12 | number 16 | boolean true',
        '3 | text formula =A2',
      ],
    ],
    ['xlsx-populate.xlsx', [head, '2 | text Сабо | empty | empty | date 2024-04-12 | number 16.5']],
    ...['sheetjs.xlsx', 'exceljs-1904.xlsx'].map((name): [string, string[]] => [
      name,
      [
        head,
        '2 | text Сабо | text Илдико | text ildiko@dzs.example | date 2024-04-12 | number 16 | boolean true',
        '3 | text Ćirić | empty | text =1+1 | empty | number 0.5',
      ],
    ]),
  ])('%s is read', async (name, rows) => {
    expect(await describeRows(name)).toEqual(rows);
  });

  it('is read with its sheets, formulas, errors, merged cells and hidden rows', async () => {
    expect((await openSpreadsheet(file('exceljs.xlsx'))).sheets).toEqual([
      { name: 'Šifarnik', isHidden: true },
      { name: 'Zaposleni', isHidden: false },
    ]);
    expect(await describeRows('exceljs.xlsx', 1)).toEqual([
      head,
      '2 | text Сабо | text Илдико | text ildiko@dzs.example | date 2024-04-12 | number 16 | boolean true',
      '3 | text Hadžiabdulahović | text Šejla | text sejla@dzs.example | date 2024-04-12 | number formula 8 | boolean false',
      '4 | text Рамач | text Јанко | empty | empty | error formula #DIV/0!',
      '5 | text a | text Dom zdravlja',
      '6 hidden | text b | text Dom zdravlja',
      '7 | text c | text Dom zdravlja',
    ]);
  });

  it.each([
    ['protected.xlsx', 'encrypted'],
    ['sheetjs.xls', 'other-excel'],
    ['sheetjs.xlsb', 'other-excel'],
    ['sheetjs.ods', 'open-document'],
  ])('%s is refused by its kind', async (name, code) => {
    expect(await findProblem(file(name))).toEqual({ code });
  });
});

describe('separated values of another program', () => {
  const names = readdirSync(join(folder, 'csv-spectrum')).filter((name) => name.endsWith('.csv'));

  it.each(names)('%s holds what is said of it', async (name) => {
    const said: readonly Readonly<Record<string, string>>[] = JSON.parse(
      file(`csv-spectrum/${name.replace('.csv', '.json')}`).toString('utf8'),
    );
    const [columns = [], ...rows] = await readTexts(file(`csv-spectrum/${name}`));
    expect(
      rows.map((row) =>
        Object.fromEntries(columns.map((column, place) => [column, row[place] ?? ''])),
      ),
    ).toEqual(said);
  });
});
