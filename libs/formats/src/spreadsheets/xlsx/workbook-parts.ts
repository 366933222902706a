import type { ZipArchive } from '../../zip/read-zip';
import { SpreadsheetRefused } from '../spreadsheet-refused';
import { walkXml } from './walk-xml';

/** A sheet with the part that holds it. */
export interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  readonly path: string;
}

/** Where the parts of a workbook stand that its rows are read from. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly styles?: string;
  readonly sharedTexts?: string;
  /** Whether days are counted from 1904, as old Macs did. */
  readonly isFrom1904: boolean;
}

interface Relation {
  readonly type: string;
  readonly path: string;
}

/**
 * Finds the parts of a workbook by their relations, whatever they are called.
 *
 * @throws SpreadsheetRefused where the archive is no workbook that is read
 * @example
 * (await findParts(archive)).sheets[0]?.path; // 'xl/worksheets/sheet1.xml'
 */
export async function findParts(archive: ZipArchive): Promise<WorkbookParts> {
  const relations = await readRelations(archive, '');
  const book = [...relations.values()].find(({ type }) => type === 'officeDocument')?.path;
  if (book === undefined) throw new SpreadsheetRefused({ code: await otherKind(archive) });
  // a workbook of bytes instead of markup
  if (book.endsWith('.bin')) throw new SpreadsheetRefused({ code: 'other-excel' });
  const parts = await readRelations(archive, book);
  const { sheets, isFrom1904 } = await readWorkbook(archive, book);
  const found = sheets.flatMap(({ relation, ...sheet }) => {
    const part = parts.get(relation);
    return part?.type === 'worksheet' && archive.holds(part.path)
      ? [{ ...sheet, path: part.path }]
      : [];
  });
  if (found.length === 0) throw new SpreadsheetRefused({ code: 'not-a-table' });
  const path = (type: string) => [...parts.values()].find((part) => part.type === type)?.path;
  const styles = path('styles');
  const sharedTexts = path('sharedStrings');
  return {
    sheets: found,
    isFrom1904,
    ...(styles !== undefined && { styles }),
    ...(sharedTexts !== undefined && { sharedTexts }),
  };
}

/** What an archive is that holds no workbook of Excel. */
async function otherKind(archive: ZipArchive): Promise<'open-document' | 'not-a-table'> {
  const type = await archive.read('mimetype');
  return type !== undefined &&
    Buffer.from(type).toString('latin1').includes('opendocument.spreadsheet')
    ? 'open-document'
    : 'not-a-table';
}

async function readRelations(
  archive: ZipArchive,
  part: string,
): Promise<ReadonlyMap<string, Relation>> {
  const relations = new Map<string, Relation>();
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`;
  await readPart(
    archive,
    path,
    (name, { Id: id, Type: type, Target: target, TargetMode: mode }) => {
      if (name !== 'Relationship' || !id || !type || !target || mode === 'External') return;
      relations.set(id, {
        type: type.slice(type.lastIndexOf('/') + 1),
        path: resolve(folder, target),
      });
    },
  );
  return relations;
}

async function readWorkbook(archive: ZipArchive, path: string) {
  const sheets: { name: string; isHidden: boolean; relation: string }[] = [];
  let isFrom1904 = false;
  await readPart(archive, path, (element, { name, state, id, date1904 }) => {
    if (element === 'workbookPr') isFrom1904 = date1904 === '1' || date1904 === 'true';
    if (element === 'sheet' && name !== undefined && id !== undefined)
      sheets.push({ name, isHidden: state === 'hidden' || state === 'veryHidden', relation: id });
  });
  return { sheets, isFrom1904 };
}

async function readPart(
  archive: ZipArchive,
  path: string,
  open: (name: string, attributes: Readonly<Record<string, string>>) => void,
): Promise<void> {
  if (!archive.holds(path)) return;
  const turns = walkXml(archive.pieces(path), { open, close: () => undefined });
  while ((await turns.next()).done !== true);
}

/** A target within the archive: from its root with a slash, else from the folder of what names it. */
function resolve(folder: string, target: string): string {
  const steps = target.startsWith('/')
    ? target.split('/')
    : [...folder.split('/'), ...target.split('/')];
  return steps
    .reduce<readonly string[]>((path, step) => {
      if (step === '' || step === '.') return path;
      return step === '..' ? path.slice(0, -1) : [...path, step];
    }, [])
    .join('/');
}
