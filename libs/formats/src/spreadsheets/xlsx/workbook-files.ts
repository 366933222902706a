import { escapeText } from './escaped-text';

const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const formats = 'http://schemas.openxmlformats.org';
const office = `${formats}/officeDocument/2006/relationships`;
const sheets = `${formats}/spreadsheetml/2006/main`;

/**
 * The styles of cells, by their places in the part that lists them. `guarded` is what Excel gives a text that somebody
 * began with an apostrophe: it stays a text when it is edited.
 *
 * @example
 * cellStyles.day; // 2
 */
export const cellStyles = { plain: 0, heading: 1, day: 2, text: 3, guarded: 4 } as const;

/** 14 is the short day of whatever language the reader has; 49 is a text. */
const styles = `${start}<styleSheet xmlns="${sheets}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** Signs that the name of a sheet may not hold. */
const notInNames = /[[\]:*?/\\\u0000-\u001f]/g;
const longestName = 31;

/**
 * The parts of a workbook with one sheet, but for the sheet itself.
 *
 * @example
 * workbookFiles('Ljudi').map(([name]) => name); // ['[Content_Types].xml', '_rels/.rels', …]
 */
export function workbookFiles(sheetName: string): readonly (readonly [string, string])[] {
  const name = sheetName
    .replace(notInNames, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  return [
    [
      '[Content_Types].xml',
      `${start}<Types xmlns="${formats}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('worksheets/sheet1', 'worksheet')}${override('styles', 'styles')}</Types>`,
    ],
    ['_rels/.rels', relations([['rId1', 'officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      `${start}<workbook xmlns="${sheets}" xmlns:r="${office}"><sheets><sheet name="${escapeText(name.slice(0, longestName) || 'Sheet')}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styles],
  ];
}

function override(part: string, type: string): string {
  return `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
}

function relations(entries: readonly (readonly [string, string, string])[]): string {
  const listed = entries.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${start}<Relationships xmlns="${formats}/package/2006/relationships">${listed.join('')}</Relationships>`;
}
