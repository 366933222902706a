import type { ImportedRow } from './rows-store';

/** Rows that are shown one by one, or as how many of them nothing has to be looked at. */
export type Shown =
  | { readonly row: ImportedRow }
  | {
      readonly from: number;
      readonly to: number;
      readonly counts: Readonly<Record<'new' | 'same', number>>;
    };

/** So few are shown rather than counted. */
const fewest = 3;

/** Counts runs of rows in which nothing is to be looked at, unless somebody has opened the run that begins with one of `opened`. */
export function foldRows(
  rows: readonly ImportedRow[],
  opened: ReadonlySet<number>,
): readonly Shown[] {
  const shown: Shown[] = [];
  let run: ImportedRow[] = [];
  const end = () => {
    const [first, last] = [run.at(0), run.at(-1)];
    if (first === undefined || last === undefined) return;
    if (run.length < fewest || opened.has(first.number)) shown.push(...run.map((row) => ({ row })));
    else {
      const fresh = run.filter(({ verdict }) => verdict === 'new').length;
      const counts = { new: fresh, same: run.length - fresh };
      shown.push({ from: first.number, to: last.number, counts });
    }
    run = [];
  };
  for (const row of rows) {
    if (isQuiet(row)) run.push(row);
    else {
      end();
      shown.push({ row });
    }
  }
  end();
  return shown;
}

function isQuiet({ verdict, training, institution, namesDiffer }: ImportedRow): boolean {
  const saysNothing = training === null && institution?.known !== false && !namesDiffer;
  return (verdict === 'new' || verdict === 'same') && saysNothing;
}
