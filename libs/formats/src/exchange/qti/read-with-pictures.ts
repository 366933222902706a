import type { FileReference } from '@svetionik/domain/content/file-reference';
import type { ReadItem } from '../item-format';
import { childOf, type MarkupElement } from '../markup/element';
import { referenceTo } from '../pictures/read-picture';
import { addressIn } from './read-hot-spot';
import { readItem } from './read-item';
import { interactionsIn } from './read-prompt';

/**
 * Reads an item together with the pictures that it shows.
 *
 * @param open the bytes behind an address, as the item has it
 * @param pictures gets what was found
 * @example
 * await readWithPictures(root, async () => undefined, new Map());
 */
export async function readWithPictures(root: MarkupElement, open: (address: string) => Promise<Uint8Array | undefined>, pictures: Map<string, Uint8Array>): Promise<ReadItem> {
  const known = new Map<string, FileReference>();
  const body = childOf(root, 'itemBody');
  for (const address of body ? interactionsIn(body).flatMap((interaction) => addressIn(interaction) ?? []) : []) {
    const bytes = await open(address);
    const file = bytes && referenceTo(bytes);
    if (bytes === undefined || file === undefined) continue;
    known.set(address, file);
    pictures.set(file.hash, bytes);
  }
  return readItem(root, (address) => known.get(address));
}
