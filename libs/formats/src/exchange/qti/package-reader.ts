import type { Note } from '@svetionik/domain/exchange/note';
import { findChild, type MarkupElement } from '../markup/element';
import { readXml } from '../markup/read-xml';
import { decodeDataUrl } from '../pictures/read-picture';
import { joinTexts, type SharedText } from '../studies/shared-text';
import type { ZipArchive } from '../../zip/read-zip';
import type { PlacedFile } from './assemble-items';
import { findPictures } from './find-pictures';
import { resolvePath } from './package-path';
import { withCompanions } from './read-companions';
import { readFile } from './read-file';
import { readSections, type SectionTexts } from './read-sections';
import { listStimuli, Stimuli, tellCatalog } from './read-stimulus';
import { type ReadFile, tellLost } from './read-study';
import { inOneVocabulary } from './versions';

/** Reads the items of an archive one by one, and each text that they share once. */
export class PackageReader {
  private readonly stimuli: Stimuli;
  private sections: SectionTexts = new Map();

  /** @param opened gets the pictures that were found, by their hashes */
  constructor(
    private readonly archive: ZipArchive,
    private readonly opened: Map<string, Uint8Array>,
  ) {
    this.stimuli = new Stimuli(archive, opened);
  }

  /** Learns which items stand below one text in a test. */
  async readTest(path: string): Promise<void> {
    const root = await this.rootOf(path);
    if (root?.name !== 'assessmentTest' && root?.name !== 'assessmentSection') return;
    const find = await findPictures(root, (address) => this.open(path, address), this.opened);
    this.sections = new Map([...this.sections, ...readSections(root, path, find)]);
  }

  /** @param path undefined for an address that leads out of the archive */
  async read(path: string | undefined): Promise<PlacedFile> {
    if (path === undefined) return refuse('', 'unsafe-path');
    const bytes = await this.archive.read(path);
    if (bytes === undefined) return refuse(path, 'missing');
    const { root: found, problem } = readXml(bytes);
    if (problem !== undefined) return refuse(path, problem.code, problem.line);
    const root = found && inOneVocabulary(found);
    if (root?.name !== 'assessmentItem') return refuse(path, 'not-this-format');
    const open = (address: string) => this.open(path, address);
    const find = await findPictures(findChild(root, 'itemBody'), open, this.opened);
    const file = await withCompanions(readFile(root, find), root, open);
    return this.withShared(file, root, path);
  }

  private async rootOf(path: string): Promise<MarkupElement | undefined> {
    const bytes = await this.archive.read(path);
    const { root } = bytes === undefined ? { root: undefined } : readXml(bytes);
    return root && inOneVocabulary(root);
  }

  private async open(path: string, address: string): Promise<Uint8Array | undefined> {
    const data = decodeDataUrl(address);
    const place = data === undefined ? resolvePath(path, address) : undefined;
    return place === undefined ? data : this.archive.read(place);
  }

  private async withShared(file: ReadFile, root: MarkupElement, path: string): Promise<PlacedFile> {
    const addresses = listStimuli(root);
    const paths = addresses.map((address) => resolvePath(path, address));
    const texts: SharedText[] = [];
    for (const each of paths) {
      const text = each === undefined ? undefined : await this.stimuli.find(each);
      if (text !== undefined) texts.push(text);
    }
    const section = this.sections.get(path);
    const all = [...(section?.text ? [section.text] : []), ...texts];
    const missing = addresses.slice(texts.length);
    const told = tellLost(file, [
      ...(missing.length > 0 ? [{ ...lostText, detail: missing.join(', ').slice(0, 100) }] : []),
      ...(section?.notes ?? []),
      ...tellCatalog(root),
    ]);
    if (all.length === 0) return told;
    const key = [section?.text?.id ?? '', ...paths].join(' ');
    return { ...told, shared: { key, text: joinTexts(all) } };
  }
}

const lostText: Note = { effect: 'lost', code: 'shared-text' };

function refuse(path: string, detail: string, line = 1): PlacedFile {
  const title = path.slice(0, 120);
  const notes: readonly Note[] = [{ effect: 'refused', code: 'unreadable', detail }];
  return { line, title, questions: [{ read: { line, title, item: null, notes }, worth: 1 }] };
}
