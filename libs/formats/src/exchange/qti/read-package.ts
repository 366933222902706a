import type { FileProblem } from '@svetionik/domain/exchange/file-problem';
import type { Note } from '@svetionik/domain/exchange/note';
import { type Reading, readingLimits } from '../item-format';
import { findChild, listChildren, type MarkupElement } from '../markup/element';
import { readXml } from '../markup/read-xml';
import { decodeDataUrl } from '../pictures/read-picture';
import { joinTexts, type SharedText } from '../studies/shared-text';
import { ZipArchive, ZipRefused } from '../zip/read-zip';
import { assembleItems, type PlacedFile } from './assemble-items';
import { findPictures, pickShown } from './find-pictures';
import { resolvePath } from './package-path';
import { readFile } from './read-file';
import { listStimuli, Stimuli } from './read-stimulus';
import type { ReadFile } from './read-study';
import { inOneVocabulary } from './versions';

const manifestName = 'imsmanifest.xml';

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
  const paths = itemFilesOf(root, name);
  const reader = new PackageReader(archive, opened);
  for (const [place, path] of paths.entries()) {
    if (place >= readingLimits.items)
      return { code: 'too-many-items', detail: String(readingLimits.items) };
    files.push({ ...(await reader.read(path)), file: path ?? '' });
  }
  return paths.length === 0 ? { code: 'empty', detail: manifestName } : undefined;
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

/** Reads the items of an archive one by one, and each text that they share once. */
class PackageReader {
  private readonly stimuli: Stimuli;

  constructor(
    private readonly archive: ZipArchive,
    private readonly opened: Map<string, Uint8Array>,
  ) {
    this.stimuli = new Stimuli(archive, opened);
  }

  async read(path: string | undefined): Promise<PlacedFile> {
    if (path === undefined) return refuse('', 'unsafe-path');
    const bytes = await this.archive.read(path);
    if (bytes === undefined) return refuse(path, 'missing');
    const { root: found, problem } = readXml(bytes);
    if (problem !== undefined) return refuse(path, problem.code, problem.line);
    const root = found && inOneVocabulary(found);
    if (root?.name !== 'assessmentItem') return refuse(path, 'not-this-format');
    const open = async (address: string) => {
      const picture = resolvePath(path, address);
      return (
        decodeDataUrl(address) ?? (picture === undefined ? undefined : this.archive.read(picture))
      );
    };
    const find = await findPictures(findChild(root, 'itemBody'), open, this.opened);
    return this.withShared(readFile(root, find), root, path);
  }

  private async withShared(file: ReadFile, root: MarkupElement, path: string): Promise<PlacedFile> {
    const addresses = listStimuli(root);
    const paths = addresses.map((address) => resolvePath(path, address));
    const texts: SharedText[] = [];
    for (const each of paths) {
      const text = each === undefined ? undefined : await this.stimuli.find(each);
      if (text !== undefined) texts.push(text);
    }
    const missing = addresses.length - texts.length;
    const told = missing === 0 ? file : tellMissing(file, addresses);
    return texts.length === 0
      ? told
      : { ...told, shared: { key: paths.join(' '), text: joinTexts(texts) } };
  }
}

function refuse(path: string, detail: string, line = 1): PlacedFile {
  const title = path.slice(0, 120);
  const notes: readonly Note[] = [{ effect: 'refused', code: 'unreadable', detail }];
  return { line, title, questions: [{ read: { line, title, item: null, notes }, worth: 1 }] };
}

/** That a text is not there is told of each question that is about it. */
function tellMissing(file: ReadFile, addresses: readonly string[]): ReadFile {
  const note: Note = {
    effect: 'lost',
    code: 'shared-text',
    detail: addresses.join(', ').slice(0, 100),
  };
  return {
    ...file,
    questions: file.questions.map(({ read, worth }) => ({
      read: read.item === null ? read : { ...read, notes: [...read.notes, note] },
      worth,
    })),
  };
}
