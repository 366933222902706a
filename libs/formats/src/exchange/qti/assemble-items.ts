import { plainText } from '@svetionik/domain/content/plain-text';
import { distinctNotes, type Note } from '@svetionik/domain/exchange/note';
import type { DraftBase } from '../item-draft';
import { draftBase } from '../item-draft';
import { type ReadItem, readingLimits } from '../item-format';
import { createStudies } from '../studies/create-studies';
import { isSimpleItem, mostQuestions, type StudyPart } from '../studies/create-study';
import type { SharedText } from '../studies/shared-text';
import { withText } from '../studies/with-text';
import { paragraphs } from '../text/words';
import { toContentId } from './identifiers';
import { type ReadFile, type ReadQuestion, tellLost } from './read-study';

/** An item of a file, and the text that it shares with others: of the same `key` is the same text. */
export interface PlacedFile extends ReadFile {
  readonly file?: string;
  readonly shared?: { readonly key: string; readonly text: SharedText };
}

/**
 * The items that become of the files of a package, in their order. Those that share a text are one case study, where the
 * first of them stood; so is one with several interactions. A question that no case study can hold stands alone, with the
 * text before it.
 *
 * @example
 * assembleItems([one, other]).length; // 1, where both are about the same stimulus
 */
export function assembleItems(files: readonly PlacedFile[]): readonly ReadItem[] {
  const groups = new Map<string, PlacedFile[]>();
  for (const [place, file] of files.entries()) {
    const key = file.shared === undefined ? `file ${place}` : `text ${file.shared.key}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [file]);
    else group.push(file);
  }
  let left = readingLimits.characters;
  return [...groups.values()].flatMap((group) => {
    const copied = countCopied(group);
    left -= copied;
    if (left >= 0 || copied === 0) return assembleGroup(group);
    return group.flatMap((file) => assembleGroup([withoutShared(file)]));
  });
}

/** How much text may come to stand in several items. */
function countCopied(group: readonly PlacedFile[]): number {
  const text = group[0]?.shared?.text;
  const questions = group.flatMap((file) => file.questions);
  const together = questions.filter((question) => toPart(question) !== undefined).length;
  const items = questions.length - together + Math.ceil(together / mostQuestions);
  return text === undefined ? 0 : plainText(text.body).length * items;
}

function withoutShared({ shared: _, ...file }: PlacedFile): PlacedFile {
  return tellLost(file, [{ effect: 'lost', code: 'shared-text' }]);
}

function assembleGroup(group: readonly PlacedFile[]): readonly ReadItem[] {
  const [first] = group;
  const text = first?.shared?.text;
  const placed = group
    .filter((file) => refuseWhole(file).length === 0)
    .flatMap((file) => file.questions.map(({ read, worth }) => ({ file, read, worth })));
  const parts = placed.flatMap((question) => toPart(question) ?? []);
  const isStudy = parts.length > 1 || (group.length === 1 && first?.whole !== undefined);
  const alone = placed
    .filter((question) => !isStudy || toPart(question) === undefined)
    .map(({ file, read }) => at(file, text === undefined ? read : withText(read, text)));
  return [...(isStudy ? join(group, parts) : []), ...group.flatMap(refuseWhole), ...alone];
}

/** An item with several interactions of which one cannot be read is none. */
function refuseWhole(file: PlacedFile): readonly ReadItem[] {
  if (file.whole === undefined) return [];
  const wrong = file.questions.find((question) => toPart(question) === undefined);
  if (wrong === undefined) return [];
  const { item, notes } = wrong.read;
  const note: Note =
    item === null
      ? (notes.find(({ effect }) => effect === 'refused') ?? {
          effect: 'refused',
          code: 'unreadable',
        })
      : { effect: 'refused', code: 'kind-unknown', detail: item.kind };
  return [at(file, { line: file.line, title: file.title, item: null, notes: [note] })];
}

function at({ file }: PlacedFile, read: ReadItem): ReadItem {
  return file === undefined ? read : { ...read, file };
}

interface ReadPart extends StudyPart {
  readonly notes: readonly Note[];
}

function toPart({ read, worth }: ReadQuestion): ReadPart | undefined {
  const { item, notes } = read;
  return item !== null && isSimpleItem(item)
    ? { item, worth, notes: notes.filter(({ code }) => code !== 'points') }
    : undefined;
}

function join(group: readonly PlacedFile[], parts: readonly ReadPart[]): readonly ReadItem[] {
  const [first] = group;
  const whole = group.length === 1 ? first?.whole : undefined;
  const text = first?.shared?.text;
  const texts = [
    ...(text ? [text] : []),
    ...group.flatMap((file) => (file.whole ? [{ ...file.whole, body: file.whole.vignette }] : [])),
  ];
  const studies = createStudies({
    base: whole?.base ?? baseOf(text, parts),
    vignette: texts.flatMap(({ body }) => body),
    pictures: texts.flatMap(({ pictures }) => pictures),
    parts,
  });
  const title = (whole === undefined ? text?.title : first?.title) ?? '';
  const asked = group.find((file) => file.questions.some((each) => toPart(each) !== undefined));
  return studies.map((study) => ({
    line: asked?.line ?? 1,
    ...(asked?.file !== undefined && { file: asked.file }),
    title: title.slice(0, 120),
    item: study.item,
    notes: distinctNotes([
      ...texts.flatMap(({ notes }) => notes),
      ...study.parts.flatMap(({ notes }) => notes),
      ...study.notes,
    ]),
  }));
}

/** What the whole has where only its questions say so. */
function baseOf(text: SharedText | undefined, parts: readonly StudyPart[]): DraftBase {
  const [objective = '', ...others] = new Set(parts.map(({ item }) => item.objective));
  const base = draftBase(toContentId(text?.id ?? ''), paragraphs(text?.title ?? ''), []);
  return { ...base, objective: others.length === 0 ? objective : '' };
}
