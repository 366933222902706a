import type { Reading } from '../item-format';
import { readXml } from '../markup/read-xml';
import { decodeDataUrl } from '../pictures/read-picture';
import { isZip } from '../zip/read-zip';
import { readPackage } from './read-package';
import { readWithPictures } from './read-with-pictures';
import { inOneVocabulary } from './versions';

/**
 * Reads QTI 2.1, 2.2 or 3.0, told by the file itself: a package with its pictures, or one item.
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
  const pictures = new Map<string, Uint8Array>();
  const item = await readWithPictures(root, async (address) => decodeDataUrl(address), pictures);
  return { items: [item], encoding, pictures };
}
