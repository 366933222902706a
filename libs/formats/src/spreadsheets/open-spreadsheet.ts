import { isZip } from '../zip/read-zip';
import { CsvSpreadsheet } from './csv/csv-spreadsheet';
import type { Spreadsheet } from './spreadsheet';
import { type SpreadsheetLimits, spreadsheetLimits } from './spreadsheet-limits';
import { SpreadsheetRefused } from './spreadsheet-refused';
import { XlsxSpreadsheet } from './xlsx/xlsx-spreadsheet';

/**
 * Opens a table as other programs leave it: a workbook of Excel, or values separated by commas, semicolons or tabs in any
 * usual encoding. What else a file may be is told by its first bytes.
 *
 * @throws SpreadsheetRefused for what is no table, is damaged, or opens with a password only
 * @example
 * const table = await openSpreadsheet(bytes);
 * for await (const { number, cells } of table.rows(0)) console.log(number, cells[0]?.text);
 */
export async function openSpreadsheet(
  content: Uint8Array,
  limits: SpreadsheetLimits = spreadsheetLimits,
): Promise<Spreadsheet> {
  if (content.length === 0) throw new SpreadsheetRefused({ code: 'empty' });
  if (isZip(content)) return XlsxSpreadsheet.open(content, limits);
  if (isCompound(content))
    throw new SpreadsheetRefused({ code: isProtected(content) ? 'encrypted' : 'other-excel' });
  return new CsvSpreadsheet(content, limits);
}

const compound = 'd0cf11e0a1b11ae1';
/** The entry of a compound file that holds a workbook under a password. */
const encryptedPart = Buffer.from('EncryptedPackage', 'utf16le');

function isCompound(content: Uint8Array): boolean {
  return Buffer.from(content.subarray(0, 8)).toString('hex') === compound;
}

function isProtected(content: Uint8Array): boolean {
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength).includes(
    encryptedPart,
  );
}
