import type { Reading } from '../item-format';
import { findChild } from '../markup/element';
import { readXml } from '../markup/read-xml';
import { decodeDataUrl } from '../pictures/read-picture';
import { isZip } from '../../zip/read-zip';
import { assembleItems } from './assemble-items';
import { findPictures, pickShown } from './find-pictures';
import { readFile } from './read-file';
import { readPackage } from './read-package';
import { inOneVocabulary } from './versions';

/**
 * Reads QTI 2.1, 2.2 or 3.0, told by the file itself: a package with its pictures and stimuli, or one item.
 *
 * @example
 * (await readQti(bytes)).items[0]?.item?.kind; // 'single-choice'
 */
export async function readQti(content: Uint8Array): Promise<Reading> {
  if (isZip(content)) return readPackage(content);
  const { root: found, encoding, problem } = readXml(content);
  const root = found && inOneVocabulary(found);
  if (problem !== undefined) return { items: [], encoding, problem };
  if (root?.name !== 'assessmentItem')
    return {
      items: [],
      encoding,
      problem: { code: 'not-this-format', line: 1, detail: (root?.name ?? '').slice(0, 60) },
    };
  const opened = new Map<string, Uint8Array>();
  const body = findChild(root, 'itemBody');
  const find = await findPictures(body, async (address) => decodeDataUrl(address), opened);
  const items = assembleItems([readFile(root, find)]);
  return { items, encoding, pictures: pickShown(items, opened) };
}
