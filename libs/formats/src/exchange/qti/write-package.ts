import type { Note } from '@svetionik/domain/exchange/note';
import type { ItemPicture } from '@svetionik/domain/items/item-picture';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import { listPictures } from '@svetionik/domain/items/item-pictures';
import { inTurns } from '../in-turns';
import type { Pictures, Writing } from '../item-format';
import { element, type MarkupElement } from '../markup/element';
import { writeXml } from '../markup/write-xml';
import { withKnownPictures } from '../pictures/known-pictures';
import { findExtension } from '../pictures/read-picture';
import { writeZip } from '../zip/write-zip';
import { toIdentifier } from './identifiers';
import { type QtiVersion, qtiVersions } from './versions';
import { writeItem } from './write-item';

/** Items that are written before others have their turn. */
const atOnce = 20;

/**
 * Writes items as a package: a manifest, a file an item, and the pictures that they show.
 *
 * @example
 * (await writePackage('3.0', [item], new Map())).content; // a zip archive
 */
export async function writePackage(
  version: QtiVersion,
  items: readonly AssessmentItem[],
  pictures: Pictures,
): Promise<Writing> {
  const files = new Map<string, Uint8Array>();
  const notes = new Map<string, readonly Note[]>();
  const carried: AssessmentItem[] = [];
  const resources: MarkupElement[] = [];
  for await (const item of inTurns(items, atOnce)) {
    const shown = new Map<string, Uint8Array>();
    const written = writeItem(withKnown(item, pictures), version, (picture) => {
      const path = pathOf(picture);
      shown.set(path, pictures.get(picture.file.hash) ?? new Uint8Array());
      return `../${path}`;
    });
    if (written === undefined) continue;
    const href = `items/${toIdentifier(item.id)}.xml`;
    files.set(href, new TextEncoder().encode(writeXml(written.root)));
    for (const [path, content] of shown) files.set(path, content);
    carried.push(item);
    notes.set(item.id, written.notes);
    const listed = [href, ...shown.keys()].map((path) => element('file', { href: path }));
    resources.push(
      element(
        'resource',
        { identifier: `R_${item.id}`, type: qtiVersions[version].itemType, href },
        listed,
      ),
    );
  }
  const manifest = new TextEncoder().encode(writeXml(writeManifest(version, resources)));
  return {
    content: await writeZip(new Map([['imsmanifest.xml', manifest], ...files])),
    carried,
    notes,
  };
}

/**
 * Writes one item as a file of its own. Undefined where its kind has no place, or where it shows a picture, which needs a
 * package.
 *
 * @example
 * writeSingle('2.1', item); // '<?xml version="1.0" …><assessmentItem …' as bytes
 */
export function writeSingle(version: QtiVersion, item: AssessmentItem): Uint8Array | undefined {
  if (listPictures(item).length > 0 || (item.kind === 'hot-spot' && item.picture !== null))
    return undefined;
  const written = writeItem(item, version, () => '');
  return written && new TextEncoder().encode(writeXml(written.root));
}

function pathOf({ file }: ItemPicture): string {
  return `pictures/${file.hash}.${findExtension(file.mediaType)}`;
}

/** A picture whose bytes are not there is not spoken of. */
function withKnown(item: AssessmentItem, pictures: Pictures): AssessmentItem {
  const known = withKnownPictures(item, pictures);
  const isMissing =
    known.kind === 'hot-spot' && known.picture !== null && !pictures.has(known.picture.file.hash);
  return isMissing ? { ...known, picture: null } : known;
}

function writeManifest(version: QtiVersion, resources: readonly MarkupElement[]): MarkupElement {
  const { namespace, schema, schemaVersion } = qtiVersions[version].manifest;
  const metadata = element('metadata', {}, [
    element('schema', {}, [schema]),
    element('schemaversion', {}, [schemaVersion]),
  ]);
  return element('manifest', { xmlns: namespace, identifier: 'MANIFEST' }, [
    metadata,
    element('organizations'),
    element('resources', {}, resources),
  ]);
}
