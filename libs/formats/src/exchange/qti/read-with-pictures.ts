import type { FileReference } from '@svetionik/domain/content/file-reference';
import { listPictures } from '@svetionik/domain/items/item-pictures';
import type { ReadItem } from '../item-format';
import { findChild, listChildren, type MarkupElement } from '../markup/element';
import { createReference } from '../pictures/read-picture';
import { readAddress, isPicture } from './read-hot-spot';
import { readItem } from './read-item';
import { isInteraction } from './read-prompt';

/**
 * Reads an item together with the pictures that it shows.
 *
 * @param open the bytes behind an address, as the item has it
 * @param pictures gets what was found
 * @example
 * await readWithPictures(root, async () => undefined, new Map());
 */
export async function readWithPictures(
  root: MarkupElement,
  open: (address: string) => Promise<Uint8Array | undefined>,
  pictures: Map<string, Uint8Array>,
): Promise<ReadItem> {
  const known = new Map<string, FileReference>();
  const found = new Map<string, Uint8Array>();
  const body = findChild(root, 'itemBody');
  for (const address of new Set(
    body ? picturesIn(body).flatMap((shown) => readAddress(shown) ?? []) : [],
  )) {
    const bytes = await open(address);
    const file = bytes && createReference(bytes);
    if (bytes === undefined || file === undefined) continue;
    known.set(address, file);
    found.set(file.hash, bytes);
  }
  const read = readItem(root, (address) => known.get(address));
  for (const hash of shownIn(read)) {
    const bytes = found.get(hash);
    if (bytes !== undefined) pictures.set(hash, bytes);
  }
  return read;
}

const illustrated: readonly string[] = ['prompt', 'simpleChoice', 'simpleMatchSet'];

/** Where questions have a place for pictures: in what is asked, in options, and right in an interaction. */
function picturesIn(node: MarkupElement): readonly MarkupElement[] {
  const within = isInteraction(node)
    ? listChildren(node).filter((child) => illustrated.includes(child.name) || isPicture(child))
    : listChildren(node);
  return within.flatMap((child) => (isPicture(child) ? [child] : picturesIn(child)));
}

function shownIn({ item }: ReadItem): readonly string[] {
  if (item === null) return [];
  const own = item.kind === 'hot-spot' && item.picture !== null ? [item.picture] : [];
  return [...listPictures(item), ...own].map(({ file }) => file.hash);
}
