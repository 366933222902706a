import type { FileReference } from '@svetionik/domain/content/file-reference';
import { listPictures, listSubjects } from '@svetionik/domain/items/item-pictures';
import type { ReadItem } from '../item-format';
import { listChildren, type MarkupElement } from '../markup/element';
import type { FindPicture } from '../pictures/picture-markup';
import { createReference } from '../pictures/read-picture';
import { readAddress, isPicture } from './read-hot-spot';
import { isInteraction } from './read-prompt';

/**
 * Opens the pictures that stand in a part of a file.
 *
 * @param open the bytes behind an address, as the part has it
 * @param opened gets what was found, by its hash
 * @example
 * (await findPictures(body, async () => undefined, new Map()))('soba.png'); // undefined
 */
export async function findPictures(
  part: MarkupElement | undefined,
  open: (address: string) => Promise<Uint8Array | undefined>,
  opened: Map<string, Uint8Array>,
): Promise<FindPicture> {
  const known = new Map<string, FileReference>();
  const addresses = part ? picturesIn(part).flatMap((shown) => readAddress(shown) ?? []) : [];
  for (const address of new Set(addresses)) {
    const bytes = await open(address);
    const file = bytes && createReference(bytes);
    if (bytes === undefined || file === undefined) continue;
    known.set(address, file);
    opened.set(file.hash, bytes);
  }
  return (address) => known.get(address);
}

const illustrated: readonly string[] = ['prompt', 'simpleChoice', 'simpleMatchSet'];

/** Where questions have a place for pictures: in what is asked, in options, and right in an interaction. */
function picturesIn(node: MarkupElement): readonly MarkupElement[] {
  const within = isInteraction(node)
    ? listChildren(node).filter((child) => illustrated.includes(child.name) || isPicture(child))
    : listChildren(node);
  return within.flatMap((child) => (isPicture(child) ? [child] : picturesIn(child)));
}

/**
 * Of the pictures that were opened, those that the items show.
 *
 * @example
 * pickShown([read], opened).size; // 1
 */
export function pickShown(
  items: readonly ReadItem[],
  opened: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  const hashes = items.flatMap(({ item }) =>
    item === null
      ? []
      : [...listPictures(item), ...listSubjects(item)].map(({ file }) => file.hash),
  );
  return new Map(
    hashes.flatMap((hash) => {
      const bytes = opened.get(hash);
      return bytes === undefined ? [] : [[hash, bytes] as const];
    }),
  );
}
