import type { FileProblem } from '@svetionik/domain/exchange/file-problem';
import { type Reading, readingLimits } from '../item-format';
import { findChild, listChildren, type MarkupElement } from '../markup/element';
import { readXml } from '../markup/read-xml';
import { ZipArchive, ZipRefused } from '../../zip/read-zip';
import { assembleItems, type PlacedFile } from './assemble-items';
import { pickShown } from './find-pictures';
import { PackageReader } from './package-reader';
import { resolvePath } from './package-path';

const manifestName = 'imsmanifest.xml';
const itemType = /^imsqti_(?:api)?item_xmlv\dp\d/i;
const testType = /^imsqti_(?:test|section)_xmlv\dp\d/i;

/**
 * Reads a package: the items that its manifest names, in that order, each from its own file, with its pictures and the
 * texts that it shares with others. What of an archive may not be opened ends the reading; one bad item does not.
 *
 * @example
 * (await readPackage(zip)).items[0]?.file; // 'items/znak-1.xml'
 */
export async function readPackage(content: Uint8Array): Promise<Reading> {
  const files: PlacedFile[] = [];
  const opened = new Map<string, Uint8Array>();
  const finish = (problem?: FileProblem): Reading => {
    const items = assembleItems(files);
    return { items, pictures: pickShown(items, opened), ...(problem && { problem }) };
  };
  try {
    return finish(await readInto(files, opened, content));
  } catch (error) {
    if (error instanceof ZipRefused) return finish(error.problem);
    throw error;
  }
}

async function readInto(
  files: PlacedFile[],
  opened: Map<string, Uint8Array>,
  content: Uint8Array,
): Promise<FileProblem | undefined> {
  const archive = await ZipArchive.open(content, readingLimits);
  const [name, ...others] = archive.names
    .filter((each) => each === manifestName || each.endsWith(`/${manifestName}`))
    .sort((one, other) => one.length - other.length);
  const manifest = name === undefined ? undefined : await archive.read(name);
  if (name === undefined || manifest === undefined || (name !== manifestName && others.length > 0))
    return { code: 'not-this-format', detail: manifestName };
  const { root, problem } = readXml(manifest);
  if (problem !== undefined || root === undefined)
    return { ...(problem ?? { code: 'unreadable' }), detail: manifestName };
  const paths = filesOf(root, name, itemType);
  const reader = new PackageReader(archive, opened);
  for (const path of filesOf(root, name, testType))
    if (path !== undefined) await reader.readTest(path);
  for (const [place, path] of paths.entries()) {
    if (place >= readingLimits.items)
      return { code: 'too-many-items', detail: String(readingLimits.items) };
    files.push({ ...(await reader.read(path)), file: path ?? '' });
  }
  return paths.length === 0 ? { code: 'empty', detail: manifestName } : undefined;
}

/** Where resources of a type lie, from the beginning of the archive; undefined for an address that leads out of it. */
function filesOf(
  manifest: MarkupElement,
  name: string,
  type: RegExp,
): readonly (string | undefined)[] {
  const holder = findChild(manifest, 'resources');
  const resources = holder ? listChildren(holder, 'resource') : [];
  return resources
    .filter(({ attributes }) => type.test(attributes['type'] ?? ''))
    .map(({ attributes }) =>
      resolvePath(
        name,
        `${baseOf(manifest)}${baseOf(holder)}${attributes['base'] ?? ''}${attributes['href'] ?? ''}`,
      ),
    );
}

function baseOf(node: MarkupElement | undefined): string {
  return node?.attributes['base'] ?? '';
}
