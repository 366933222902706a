import { alike } from '@svetionik/domain/content/alike';
import { canonicalJson } from '@svetionik/proofs/encoding/canonical-json';
import { plainText } from '@svetionik/domain/content/plain-text';
import { listIllustrations } from '@svetionik/domain/items/illustrations';
import type { StudyQuestion } from '@svetionik/domain/items/case-study/study';
import type { AssessmentItem, ItemByKind } from '@svetionik/domain/items/item';
import type { Option } from '@svetionik/domain/items/item-base';
import { mapPictures } from '@svetionik/domain/items/item-pictures';
import { findKind } from '@svetionik/domain/items/kinds';
import { mapOutcomes } from '@svetionik/domain/items/said-outcomes';
import type { Note, NoteCode } from '@svetionik/domain/exchange/note';
import { oneLine } from './text/words';

/** Under which code a field of an item is spoken of; others are `other-parts`. */
const codes: Readonly<Record<string, NoteCode>> = {
  accepted: 'key',
  asksConfidence: 'confidence',
  difficulty: 'difficulty',
  disturbing: 'marking',
  enemies: 'enemies',
  feedback: 'feedback',
  gaps: 'gaps',
  id: 'id',
  shown: 'picture',
  indicator: 'indicator',
  key: 'key',
  maximum: 'scale',
  minimum: 'scale',
  mustHave: 'must-have',
  mustPass: 'must-pass',
  objective: 'objective',
  options: 'options',
  outcomes: 'outcomes',
  passage: 'prompt',
  picture: 'picture',
  points: 'points',
  prompt: 'prompt',
  rubric: 'rubric',
  sample: 'sample',
  scoring: 'scoring',
  secondMarking: 'marking',
  shares: 'partial-credit',
  sourceFact: 'source-fact',
  step: 'scale',
  tags: 'tags',
  targets: 'targets',
  threshold: 'marking',
  tolerance: 'tolerance',
  tracks: 'tracks',
  truth: 'key',
  unit: 'unit',
  value: 'key',
  vignette: 'shared-text',
  words: 'words',
};

/** What differs in any case between items of two kinds. */
const ofKinds: ReadonlySet<NoteCode> = new Set<NoteCode>([
  'formatting',
  'key',
  'options',
  'other-parts',
  'scoring',
  'targets',
]);

/**
 * What of an item is no longer there, or no longer the same, in what came back of it; of one that came back as another kind, what all
 * kinds have. The names of its parts make no
 * difference. Nothing is left out, whatever the kind: a field without a name of its own is `other-parts`.
 *
 * @example
 * findDifferences(item, { ...item, points: 1 }); // [{ effect: 'lost', code: 'points' }]
 */
export function findDifferences(before: AssessmentItem, after: AssessmentItem): readonly Note[] {
  if (before.kind !== after.kind)
    return [
      { effect: 'changed', code: 'kind', detail: after.kind },
      ...findOwn(before, after).filter(({ code }) => !ofKinds.has(code)),
    ];
  if (before.kind === 'case-study' && after.kind === 'case-study')
    return distinctCodes([
      ...findOwn({ ...before, questions: [] }, { ...after, questions: [] }),
      ...inQuestions(before, after),
    ]);
  return findOwn(before, after);
}

/** What of a case study differs in its questions, each beside the one at its place. */
function inQuestions(
  { questions: before }: ItemByKind['case-study'],
  { questions: after }: ItemByKind['case-study'],
): readonly Note[] {
  if (before.length !== after.length) return [{ effect: 'lost', code: 'other-parts' }];
  return before.flatMap((question, place) => {
    const other = after[place];
    return other === undefined
      ? []
      : findDifferences(asItem(question), asItem({ ...other, id: question.id }));
  });
}

function asItem(question: StudyQuestion): AssessmentItem {
  return { ...question, objective: question.objective ?? '', difficulty: 'medium' };
}

function findOwn(before: AssessmentItem, after: AssessmentItem): readonly Note[] {
  const [one, other] = [fieldsOf(before), fieldsOf(after)];
  const names = [...new Set([...one.keys(), ...other.keys()])];
  const found = names.flatMap((name): Note[] => {
    const [was, is] = [one.get(name), other.get(name)];
    return isSame(was, is) ? [] : [{ effect: 'lost', code: codeOf(name, was, is) }];
  });
  return distinctCodes(found);
}

function distinctCodes(notes: readonly Note[]): readonly Note[] {
  return [...new Map(notes.map((note) => [note.code, note])).values()];
}

function codeOf(name: string, was: unknown, is: unknown): NoteCode {
  if (isSame(wordsOnly(was), wordsOnly(is))) return 'formatting';
  const ofParts = name === 'options' || name === 'gaps' || name === 'marks';
  return ofParts && isSame(withoutFeedback(was), withoutFeedback(is))
    ? 'option-feedback'
    : (codes[name] ?? 'other-parts');
}

/** The fields of an item, its parts named by their places. */
function fieldsOf(item: AssessmentItem): ReadonlyMap<string, unknown> {
  const names = placesOf(item);
  const {
    mustHave,
    mustPass,
    asksConfidence,
    tags = [],
    enemies = [],
    tracks = [],
    indicator = '',
    sourceFact = '',
    outcomes = {},
    ...others
  } = withoutShares(mapPictures(inOrder(item), () => undefined));
  const flags = {
    mustHave: mustHave === true,
    mustPass: mustPass === true,
    asksConfidence: asksConfidence === true,
  };
  const unsaid = {
    shown: shownBy(item),
    tags,
    enemies,
    tracks,
    indicator,
    sourceFact,
    outcomes: saidOf(outcomes),
    shares: rename('shares', sharesIn(item), names),
  };
  const renamed = Object.entries(others)
    .filter(([name]) => name !== 'id')
    .map(([name, value]) => [name, rename(name, value, names)] as const);
  return new Map<string, unknown>([
    ...renamed,
    ['id', item.id],
    ...Object.entries(flags),
    ...Object.entries(unsaid),
  ]);
}

/** The shares of an item, or of all its gaps: they are spoken of apart from what else gaps have. */
function sharesIn(item: AssessmentItem): readonly unknown[] {
  if (item.kind === 'inline-choice') return item.gaps.flatMap(({ shares = [] }) => shares);
  return ('shares' in item ? item.shares : undefined) ?? [];
}

function withoutShares(item: AssessmentItem): AssessmentItem {
  if (item.kind !== 'inline-choice') return item;
  return { ...item, gaps: item.gaps.map(({ shares: _, ...gap }) => gap) };
}

function placesOf(item: AssessmentItem): ReadonlyMap<string, string> {
  const parts = findKind(item).parts(inOrder(item));
  return new Map(parts.map((id, place) => [id, String(place + 1)]));
}

/** The outcomes of which something is said. */
function saidOf(
  outcomes: NonNullable<AssessmentItem['outcomes']>,
): Readonly<Record<string, unknown>> {
  const said = mapOutcomes(outcomes, (text) => (plainText(text) === '' ? [] : text));
  return Object.fromEntries(Object.entries(said).filter(([, text]) => text.length > 0));
}

/** The pictures above the item, and those in its options by their places. */
function shownBy(item: AssessmentItem): readonly unknown[] {
  const options: readonly Option[] = 'options' in item ? item.options : [];
  return [
    listIllustrations(item),
    options
      .map(({ picture }) => picture ?? null)
      .filter((_, __, all) => all.some((each) => each !== null)),
  ];
}

/** What can be chosen is shown to each learner in an order of their own, so that the author's says nothing. */
function inOrder(item: AssessmentItem): AssessmentItem {
  if (!('targets' in item)) return item;
  return {
    ...item,
    targets: [...item.targets].sort((one, other) => (one.text < other.text ? -1 : 1)),
  };
}

const naming = new Set(['id', 'key', 'match', 'part']);

function rename(field: string, value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return naming.has(field) ? (names.get(value) ?? value) : value;
  if (Array.isArray(value)) {
    const renamed = value.map((each: unknown) => rename(field, each, names));
    return field === 'shares' ? sortShares(renamed) : renamed;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, rename(name, each, names)]),
  );
}

/** In which order shares stand says nothing. */
function sortShares(shares: readonly unknown[]): readonly unknown[] {
  return [...shares].sort((one, other) =>
    canonicalJson(one ?? null) < canonicalJson(other ?? null) ? -1 : 1,
  );
}

function withoutFeedback(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((each: unknown) =>
    typeof each === 'object' && each !== null ? { ...each, feedback: [] } : each,
  );
}

/** With each rich text in it replaced by its words; where a line ends is formatting. */
function wordsOnly(value: unknown): unknown {
  if (isRichText(value)) return oneLine(plainText(value));
  if (Array.isArray(value)) return value.map(wordsOnly);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, wordsOnly(each)]));
}

function isRichText(value: unknown): value is Parameters<typeof plainText>[0] {
  const kinds: readonly unknown[] = ['paragraph', 'heading', 'list', 'quote'];
  return (
    Array.isArray(value) &&
    value.every(
      (node: unknown) =>
        typeof node === 'object' && node !== null && 'kind' in node && kinds.includes(node.kind),
    )
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return alike(one ?? null, other ?? null);
}
