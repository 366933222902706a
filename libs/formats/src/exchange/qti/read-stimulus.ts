import type { Note } from '@svetionik/domain/exchange/note';
import { findChild, listChildren, type MarkupElement } from '../markup/element';
import { readXml } from '../markup/read-xml';
import { decodeDataUrl } from '../pictures/read-picture';
import type { SharedText } from '../studies/shared-text';
import { oneLine } from '../text/words';
import type { ZipArchive } from '../../zip/read-zip';
import { findPictures } from './find-pictures';
import { resolvePath } from './package-path';
import { readShared } from './read-study';
import { inOneVocabulary } from './versions';

/** The shared texts of a package, each read once. */
export class Stimuli {
  private readonly read = new Map<string, SharedText | undefined>();

  /** @param opened gets the pictures in them, by their hashes */
  constructor(
    private readonly archive: ZipArchive,
    private readonly opened: Map<string, Uint8Array>,
  ) {}

  /** Undefined where the file is missing, or no stimulus. */
  async find(path: string): Promise<SharedText | undefined> {
    if (!this.read.has(path)) this.read.set(path, await this.load(path));
    return this.read.get(path);
  }

  private async load(path: string): Promise<SharedText | undefined> {
    const bytes = await this.archive.read(path);
    const { root: found } = bytes === undefined ? { root: undefined } : readXml(bytes);
    const root = found && inOneVocabulary(found);
    const body = findChild(root, 'stimulusBody');
    if (root?.name !== 'assessmentStimulus' || body === undefined) return undefined;
    const find = await findPictures(body, (address) => this.open(path, address), this.opened);
    const { attributes } = root;
    const title = oneLine(attributes['title'] ?? attributes['identifier'] ?? '');
    const read = readShared(body.children, find);
    const notes = [...read.notes, ...tellCatalog(root)];
    return { id: attributes['identifier'] ?? '', title, ...read, notes };
  }

  private async open(path: string, address: string): Promise<Uint8Array | undefined> {
    const picture = resolvePath(path, address);
    return (
      decodeDataUrl(address) ?? (picture === undefined ? undefined : this.archive.read(picture))
    );
  }
}

/**
 * Tells of words, sounds and the like that explain a text to those who need it.
 *
 * @example
 * tellCatalog(root); // [{ effect: 'lost', code: 'other-parts', detail: 'catalogInfo' }], where it has such
 */
export function tellCatalog(root: MarkupElement): readonly Note[] {
  const catalog = findChild(root, 'catalogInfo');
  return catalog === undefined
    ? []
    : [{ effect: 'lost', code: 'other-parts', detail: 'catalogInfo' }];
}

/**
 * Where the shared texts of an item lie, as the item has it.
 *
 * @example
 * listStimuli(root); // ['../stimuli/devojka.xml']
 */
export function listStimuli(root: MarkupElement): readonly string[] {
  return listChildren(root, 'assessmentStimulusRef').map(
    ({ attributes }) => attributes['href'] ?? '',
  );
}
