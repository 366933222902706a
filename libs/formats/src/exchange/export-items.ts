import type { AssessmentItem } from '@svetionik/domain/items/item';
import { findDifferences } from './differences';
import type { ItemFormat, Pictures } from './item-format';
import { distinctNotes, type Note } from '@svetionik/domain/exchange/note';

/** What the file of an export does not hold, by the ids of the items; an item that it holds whole is not there. */
export type ExportReport = ReadonlyMap<string, readonly Note[]>;

/** A file, and what it does not hold. */
export interface Export {
  readonly content: Uint8Array;
  readonly carried: number;
  readonly report: ExportReport;
}

/**
 * Writes items in another system's format and reads the file again: whatever does not come back as it was is in the
 * report, so that nothing is lost in silence.
 *
 * @example
 * (await exportItems(itemFormats.aiken, items, 'Banka')).report.get('znak-1'); // [{ effect: 'lost', code: 'feedback' }]
 */
export async function exportItems(
  format: ItemFormat,
  items: readonly AssessmentItem[],
  title: string,
  pictures: Pictures = new Map(),
): Promise<Export> {
  const { content, carried, notes } = await format.write(items, title, pictures);
  const back = (await format.read(content)).items;
  const isComplete = back.length === carried.length;
  const found = carried.map((item, place): readonly [string, readonly Note[]] => {
    const again = isComplete ? back[place] : undefined;
    const own = notes.get(item.id) ?? [];
    return [
      item.id,
      again?.item
        ? [...own, ...findDifferences(item, again.item)]
        : [...own, { effect: 'lost', code: 'other-parts' }],
    ];
  });
  const ids = new Set(carried.map(({ id }) => id));
  const left = items
    .filter(({ id }) => !ids.has(id))
    .map((item): readonly [string, readonly Note[]] => [
      item.id,
      notes.get(item.id) ?? [{ effect: 'refused', code: 'kind-not-carried', detail: item.kind }],
    ]);
  const report = [...found, ...left]
    .map(([id, all]) => [id, distinctNotes(all)] as const)
    .filter(([, all]) => all.length > 0);
  return { content, carried: carried.length, report: new Map(report) };
}
