import { distinctNotes, type Note } from '@svetionik/domain/exchange/note';
import type { DraftBase } from '../item-draft';
import { draftBase } from '../item-draft';
import type { ReadItem } from '../item-format';
import { createStudy, isSimpleItem, mostQuestions, type StudyPart } from '../studies/create-study';
import type { SharedText } from '../studies/shared-text';
import { withText } from '../studies/with-text';
import { paragraphs } from '../text/words';
import { toContentId } from './identifiers';
import type { ReadFile, ReadQuestion } from './read-study';

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
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups.values()].flatMap(assembleGroup);
}

function assembleGroup(group: readonly PlacedFile[]): readonly ReadItem[] {
  const [first] = group;
  const text = first?.shared?.text;
  const placed = group
    .filter((file) => refuseWhole(file).length === 0)
    .flatMap((file) => file.questions.map(({ read, worth }) => ({ file, read, worth })));
  const parts = placed.flatMap((question) => toPart(question) ?? []);
  const isStudy = parts.length > 1 || (group.length === 1 && first?.whole !== undefined);
  const chunks = isStudy && parts.length > 0 ? chunked(parts) : [];
  const alone = placed
    .filter((question) => chunks.length === 0 || toPart(question) === undefined)
    .map(({ file, read }) => at(file, text === undefined ? read : withText(read, text)));
  return [
    ...chunks.map((chunk, place) => join(group, chunk, { place, all: chunks.length })),
    ...group.flatMap(refuseWhole),
    ...alone,
  ];
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

function toPart({
  read,
  worth,
}: ReadQuestion): (StudyPart & { readonly notes: readonly Note[] }) | undefined {
  const { item, notes } = read;
  return item !== null && isSimpleItem(item)
    ? { item, worth, notes: notes.filter(({ code }) => code !== 'points') }
    : undefined;
}

/** As many as a case study may have, and none alone. */
function chunked<Part>(parts: readonly Part[]): readonly (readonly Part[])[] {
  const count = Math.ceil(parts.length / mostQuestions);
  const size = Math.ceil(parts.length / count);
  return Array.from({ length: count }, (_, place) => parts.slice(place * size, (place + 1) * size));
}

function join(
  group: readonly PlacedFile[],
  parts: readonly (StudyPart & { readonly notes: readonly Note[] })[],
  { place, all }: { readonly place: number; readonly all: number },
): ReadItem {
  const [first] = group;
  const whole = group.length === 1 ? first?.whole : undefined;
  const text = first?.shared?.text;
  const texts = [
    ...(text ? [text] : []),
    ...group.flatMap((file) => (file.whole ? [{ ...file.whole, body: file.whole.vignette }] : [])),
  ];
  const base = whole?.base ?? baseOf(text, parts, all > 1 ? `-${place + 1}` : '');
  const { item, notes } = createStudy({
    base,
    vignette: texts.flatMap(({ body }) => body),
    pictures: texts.flatMap(({ pictures }) => pictures),
    parts,
  });
  const told = [
    ...texts.flatMap((each) => each.notes),
    ...parts.flatMap((part) => part.notes),
    ...notes,
    ...(all > 1
      ? [{ effect: 'changed', code: 'shared-text', detail: `${place + 1} / ${all}` } as const]
      : []),
  ];
  const title = whole === undefined ? (text?.title ?? '') : (first?.title ?? '');
  return {
    line: first?.line ?? 1,
    ...(first?.file !== undefined && { file: first.file }),
    title: title.slice(0, 120),
    item,
    notes: distinctNotes(told),
  };
}

/** What the whole has where only its questions say so. */
function baseOf(
  text: SharedText | undefined,
  parts: readonly StudyPart[],
  ending: string,
): DraftBase {
  const [objective = '', ...others] = new Set(parts.map(({ item }) => item.objective));
  const id = toContentId(text?.id ?? '');
  const base = draftBase(`${id}${ending}`, paragraphs(text?.title ?? ''), []);
  return { ...base, objective: others.length === 0 ? objective : '' };
}
