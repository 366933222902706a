import { ZipArchive, ZipRefused } from '../../zip/read-zip';
import type { Spreadsheet } from '../spreadsheet';
import { finishRow, type SheetRow } from '../sheet-row';
import type { SpreadsheetLimits } from '../spreadsheet-limits';
import { SpreadsheetRefused } from '../spreadsheet-refused';
import { MergedCells } from './merged-cells';
import { readStyles } from './number-styles';
import type { CellSources } from './read-cell';
import { RowGatherer } from './read-rows';
import { scanSheet } from './scan-sheet';
import { readSharedTexts } from './shared-texts';
import { walkXml } from './walk-xml';
import { findParts, type SheetPart } from './workbook-parts';

/** A workbook of Excel, from version 2007 on. Nothing in it is computed: a formula is what it was when it was saved. */
export class XlsxSpreadsheet implements Spreadsheet {
  readonly format = 'xlsx';
  readonly sheets;

  private constructor(
    private readonly content: Uint8Array,
    private readonly parts: readonly SheetPart[],
    private readonly sources: CellSources,
    private readonly limits: SpreadsheetLimits,
  ) {
    this.sheets = parts.map(({ name, isHidden }) => ({ name, isHidden }));
  }

  /** @throws SpreadsheetRefused for an archive that is no workbook, is damaged or larger than is read */
  static open(content: Uint8Array, limits: SpreadsheetLimits): Promise<XlsxSpreadsheet> {
    return explained(async () => {
      const archive = await ZipArchive.open(content, limits);
      const { sheets, styles, sharedTexts, isFrom1904 } = await findParts(archive);
      return new XlsxSpreadsheet(
        content,
        sheets,
        {
          styles: styles === undefined ? [] : await readStyles(archive, styles),
          sharedTexts:
            sharedTexts === undefined
              ? []
              : await readSharedTexts(archive, sharedTexts, limits.shared),
          isFrom1904,
        },
        limits,
      );
    });
  }

  async *rows(sheet: number): AsyncGenerator<SheetRow, void, void> {
    const part = this.parts[sheet];
    if (part === undefined) throw new RangeError(`no sheet ${sheet}`);
    const { limits } = this;
    const { archive, merged } = await explained(async () => {
      const opened = await ZipArchive.open(this.content, limits);
      return { archive: opened, merged: await scanSheet(opened, part.path, limits) };
    });
    const areas = new MergedCells(merged);
    const gatherer = new RowGatherer(this.sources, limits.columns);
    const turns = walkXml(archive.pieces(part.path), gatherer);
    let held = 0;
    try {
      while ((await explained(() => turns.next())).done !== true)
        for (const { number, cells, isHidden } of gatherer.take()) {
          const row = finishRow({ number, cells: areas.fill(number, cells), isHidden }, limits);
          if (row === undefined) continue;
          held += 1;
          if (held > limits.rows + 1)
            throw new SpreadsheetRefused({
              code: 'too-many-rows',
              row: number,
              detail: String(limits.rows),
            });
          yield row;
        }
    } finally {
      await turns.return();
    }
    if (held === 0) throw new SpreadsheetRefused({ code: 'empty' });
  }
}

/** Says what an archive refuses in the words of tables. */
async function explained<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ZipRefused)) throw error;
    const { code, detail } = error.problem;
    throw new SpreadsheetRefused({
      code: code === 'encrypted' || code === 'too-large' ? code : 'unreadable',
      ...(detail !== undefined && { detail }),
    });
  }
}
