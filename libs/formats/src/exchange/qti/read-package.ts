import type { FileProblem } from '@svetionik/domain/exchange/file-problem';
import { type Reading, readingLimits, type ReadItem } from '../item-format';
import { findChild, listChildren, type MarkupElement } from '../markup/element';
import { readXml } from '../markup/read-xml';
import { decodeDataUrl } from '../pictures/read-picture';
import { ZipArchive, ZipRefused } from '../zip/read-zip';
import { resolvePath } from './package-path';
import { readWithPictures } from './read-with-pictures';
import { inOneVocabulary } from './versions';

const manifestName = 'imsmanifest.xml';

/**
 * Reads a package: the items that its manifest names, in that order, each from its own file and with its pictures. What
 * of an archive may not be opened ends the reading; one bad item does not.
 *
 * @example
 * (await readPackage(zip)).items[0]?.file; // 'items/znak-1.xml'
 */
export async function readPackage(content: Uint8Array): Promise<Reading> {
  const items: ReadItem[] = [];
  const pictures = new Map<string, Uint8Array>();
  try {
    const problem = await readInto(items, pictures, content);
    return { items, pictures, ...(problem && { problem }) };
  } catch (error) {
    if (error instanceof ZipRefused) return { items, pictures, problem: error.problem };
    throw error;
  }
}

async function readInto(
  items: ReadItem[],
  pictures: Map<string, Uint8Array>,
  content: Uint8Array,
): Promise<FileProblem | undefined> {
  const archive = await ZipArchive.open(content);
  const [name, ...others] = archive.names
    .filter((each) => each === manifestName || each.endsWith(`/${manifestName}`))
    .sort((one, other) => one.length - other.length);
  const manifest = name === undefined ? undefined : await archive.read(name);
  if (name === undefined || manifest === undefined || (name !== manifestName && others.length > 0))
    return { code: 'not-this-format', detail: manifestName };
  const { root, problem } = readXml(manifest);
  if (problem !== undefined || root === undefined)
    return { ...(problem ?? { code: 'unreadable' }), detail: manifestName };
  const files = itemFilesOf(root, name);
  for (const [place, path] of files.entries()) {
    if (place >= readingLimits.items)
      return { code: 'too-many-items', detail: String(readingLimits.items) };
    items.push({ ...(await readFile(archive, path, pictures)), file: path ?? '' });
  }
  return files.length === 0 ? { code: 'empty', detail: manifestName } : undefined;
}

/** Where the items lie, from the beginning of the archive; undefined for an address that leads out of it. */
function itemFilesOf(manifest: MarkupElement, name: string): readonly (string | undefined)[] {
  const holder = findChild(manifest, 'resources');
  const resources = holder ? listChildren(holder, 'resource') : [];
  const items = resources.filter(({ attributes }) =>
    /^imsqti_(?:api)?item_xmlv\dp\d/i.test(attributes['type'] ?? ''),
  );
  return items.map(({ attributes }) =>
    resolvePath(
      name,
      `${baseOf(manifest)}${baseOf(holder)}${attributes['base'] ?? ''}${attributes['href'] ?? ''}`,
    ),
  );
}

function baseOf(node: MarkupElement | undefined): string {
  return node?.attributes['base'] ?? '';
}

async function readFile(
  archive: ZipArchive,
  path: string | undefined,
  pictures: Map<string, Uint8Array>,
): Promise<ReadItem> {
  const refused = (detail: string, line = 1): ReadItem => ({
    line,
    title: path?.slice(0, 120) ?? '',
    item: null,
    notes: [{ effect: 'refused', code: 'unreadable', detail }],
  });
  if (path === undefined) return refused('unsafe-path');
  const bytes = await archive.read(path);
  if (bytes === undefined) return refused('missing');
  const { root: found, problem } = readXml(bytes);
  if (problem !== undefined) return refused(problem.code, problem.line);
  const root = found && inOneVocabulary(found);
  if (root?.name !== 'assessmentItem') return refused('not-this-format');
  const open = async (address: string) => {
    const picture = resolvePath(path, address);
    return decodeDataUrl(address) ?? (picture === undefined ? undefined : archive.read(picture));
  };
  return readWithPictures(root, open, pictures);
}
