import type { Note } from '@svetionik/domain/exchange/note';
import type { CaseStudy } from '@svetionik/domain/items/case-study/case-study';
import type { ItemPicture } from '@svetionik/domain/items/item-picture';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import { listPictures, listSubjects } from '@svetionik/domain/items/item-pictures';
import { inTurns } from '../in-turns';
import type { Pictures, Writing } from '../item-format';
import { element, type MarkupElement } from '../markup/element';
import { writeXml } from '../markup/write-xml';
import { withKnownPictures } from '../pictures/known-pictures';
import { findExtension } from '../pictures/read-picture';
import { writeZip } from '../../zip/write-zip';
import { toIdentifier } from './identifiers';
import { type QtiVersion, qtiVersions } from './versions';
import { writeItem } from './write-item';
import { stimulusName, writeStimulus } from './write-stimulus';

/** Items that are written before others have their turn. */
const atOnce = 20;

/**
 * Writes items as a package: a manifest, a file an item, the pictures that they show, and from version 2.2 the text of
 * each case study as a stimulus.
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
    const written = writeFiles(withKnownPictures(item, pictures), version, pictures);
    if (written === undefined) continue;
    for (const [path, content] of written.files) files.set(path, content);
    resources.push(...written.resources);
    carried.push(item);
    notes.set(item.id, written.notes);
  }
  const manifest = encode(writeManifest(version, resources));
  return {
    content: await writeZip(new Map([['imsmanifest.xml', manifest], ...files])),
    carried,
    notes,
  };
}

interface WrittenFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly resources: readonly MarkupElement[];
  readonly notes: readonly Note[];
}

/** An item, the pictures that it shows, and where the version has a place for it the stimulus of a case study. */
function writeFiles(
  item: AssessmentItem,
  version: QtiVersion,
  pictures: Pictures,
): WrittenFiles | undefined {
  const href = `items/${toIdentifier(item.id)}.xml`;
  const stimulus = item.kind === 'case-study' ? writeText(item, version, pictures) : undefined;
  const shown = new ShownPictures(pictures);
  const written = writeItem(item, version, {
    addressOf: (picture) => shown.place(picture),
    ...(stimulus && { stimulus: `../${stimulus.href}` }),
  });
  if (written === undefined) return undefined;
  const resource = { identifier: `R_${item.id}`, type: qtiVersions[version].itemType, href };
  const names = stimulus ? [stimulus.name] : [];
  return {
    files: new Map([
      [href, encode(written.root)],
      ...shown.files,
      ...(stimulus ? stimulus.files : []),
    ]),
    resources: [
      describe(resource, [...shown.files.keys()], names),
      ...(stimulus ? stimulus.resources : []),
    ],
    notes: written.notes,
  };
}

interface WrittenText extends Omit<WrittenFiles, 'notes'> {
  readonly href: string;
  readonly name: string;
}

function writeText(
  study: CaseStudy,
  version: QtiVersion,
  pictures: Pictures,
): WrittenText | undefined {
  const { stimulusType: type } = qtiVersions[version];
  if (type === undefined) return undefined;
  const href = `stimuli/${toIdentifier(study.id)}.xml`;
  const shown = new ShownPictures(pictures);
  const root = writeStimulus(study, version, (picture) => shown.place(picture));
  const name = stimulusName(study);
  return {
    href,
    name,
    files: new Map([[href, encode(root)], ...shown.files]),
    resources: [describe({ identifier: name, type, href }, [...shown.files.keys()])],
  };
}

/** The pictures of one file, which lies in a folder of its own beside theirs. */
class ShownPictures {
  readonly files = new Map<string, Uint8Array>();

  constructor(private readonly pictures: Pictures) {}

  place(picture: ItemPicture): string {
    const path = pathOf(picture);
    this.files.set(path, this.pictures.get(picture.file.hash) ?? new Uint8Array());
    return `../${path}`;
  }
}

function describe(
  resource: { readonly identifier: string; readonly type: string; readonly href: string },
  files: readonly string[],
  needed: readonly string[] = [],
): MarkupElement {
  return element('resource', resource, [
    ...[resource.href, ...files].map((path) => element('file', { href: path })),
    ...needed.map((identifierref) => element('dependency', { identifierref })),
  ]);
}

function encode(root: MarkupElement): Uint8Array {
  return new TextEncoder().encode(writeXml(root));
}

/**
 * Writes one item as a file of its own. Undefined where its kind has no place, or where it shows a picture, which needs a
 * package.
 *
 * @example
 * writeSingle('2.1', item); // '<?xml version="1.0" …><assessmentItem …' as bytes
 */
export function writeSingle(version: QtiVersion, item: AssessmentItem): Uint8Array | undefined {
  if (listPictures(item).length > 0 || listSubjects(item).length > 0) return undefined;
  const written = writeItem(item, version, { addressOf: () => '' });
  return written && encode(written.root);
}

function pathOf({ file }: ItemPicture): string {
  return `pictures/${file.hash}.${findExtension(file.mediaType)}`;
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
