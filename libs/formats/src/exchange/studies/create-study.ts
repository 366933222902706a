import { isContentId } from '@svetionik/domain/content/content-id';
import type { Picture } from '@svetionik/domain/content/picture';
import type { RichText } from '@svetionik/domain/content/rich-text';
import { distinctNotes, type Note, type NoteCode } from '@svetionik/domain/exchange/note';
import type { CaseStudy } from '@svetionik/domain/items/case-study/case-study';
import type { StudyQuestion } from '@svetionik/domain/items/case-study/study';
import {
  listIllustrations,
  mostIllustrations,
  withIllustrations,
} from '@svetionik/domain/items/illustrations';
import type { BankAttributes } from '@svetionik/domain/items/bank-attributes';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import { findSimpleKind, type SimpleItem } from '@svetionik/domain/items/simple-kind';
import { simpleKinds } from '@svetionik/domain/items/simple-kinds';
import type { DraftBase } from '../item-draft';
import { fitPoints } from './fit-points';
import { renameParts } from './rename-parts';

/**
 * How many questions a case study has at most.
 *
 * @example
 * mostQuestions; // 10
 */
export const mostQuestions = 10;

/** A question as it was read, and what it is worth in its file, in points of any size. */
export interface StudyPart {
  readonly item: SimpleItem & BankAttributes;
  readonly worth: number;
}

/** What a case study is made of: what the whole has, the text and its pictures, and the questions in their order. */
export interface StudyDraft {
  readonly base: DraftBase;
  readonly vignette: RichText;
  readonly pictures: readonly Picture[];
  readonly parts: readonly StudyPart[];
}

/** A case study, and what it lost on the way. */
export interface CreatedStudy {
  readonly item: CaseStudy & BankAttributes;
  readonly notes: readonly Note[];
}

/**
 * Whether an item may be a question of a case study.
 *
 * @example
 * isSimpleItem({ ...item, kind: 'open-answer' }); // false
 */
export function isSimpleItem(item: AssessmentItem): item is SimpleItem & BankAttributes {
  const names: readonly string[] = Object.keys(simpleKinds);
  return names.includes(item.kind);
}

/**
 * A case study from what was read: its first picture stands in the vignette, others above the whole; its points are those
 * of the questions, in whole numbers. What its questions had as items of their own and have no place for is told.
 *
 * @example
 * createStudy({ base, vignette, pictures: [], parts: [{ item, worth: 2 }, { item: other, worth: 1 }] }).item.points; // 3
 */
export function createStudy({ base, vignette, pictures, parts }: StudyDraft): CreatedStudy {
  const { points, isExact } = fitPoints(parts.map(({ worth }) => worth));
  const [first, ...others] = pictures;
  const shown = [...listIllustrations(base), ...others];
  const { illustration: _, illustrations: __, ...own } = base;
  const named = giveUniqueNames(parts.map(({ item }) => item));
  const isKept = parts.every(({ worth }, place) => points[place] === worth);
  const notes: readonly Note[] = [
    ...parts.flatMap(({ item }) => listLost(item)),
    ...(isKept ? [] : [{ effect: 'changed', code: isExact ? 'points' : 'scoring' } as const]),
    ...shown
      .slice(mostIllustrations)
      .map(({ alternative }): Note => ({ effect: 'lost', code: 'picture', detail: alternative })),
  ];
  return {
    item: {
      ...own,
      ...withIllustrations(shown.slice(0, mostIllustrations)),
      kind: 'case-study',
      vignette,
      picture: first === undefined ? null : toSubject(first),
      questions: named.map((item, place) => toQuestion(item, points[place] ?? 1, base.objective)),
      points: points.reduce((sum, each) => sum + each, 0),
    },
    notes: distinctNotes(notes),
  };
}

function toSubject({ decorative: _, ...picture }: Picture): Omit<Picture, 'decorative'> {
  return picture;
}

/** What a bank says of an item of its own, and of a question in a case study not. */
const unplaced: readonly (readonly [keyof BankAttributes, NoteCode])[] = [
  ['tracks', 'tracks'],
  ['indicator', 'indicator'],
  ['sourceFact', 'source-fact'],
  ['tags', 'tags'],
  ['enemies', 'enemies'],
  ['mustHave', 'must-have'],
  ['mustPass', 'must-pass'],
  ['asksConfidence', 'confidence'],
];

function listLost(item: BankAttributes): readonly Note[] {
  return unplaced.flatMap(([name, code]): Note[] =>
    item[name] === undefined ? [] : [{ effect: 'lost', code }],
  );
}

function toQuestion(
  item: SimpleItem & BankAttributes,
  points: number,
  objective: string,
): StudyQuestion {
  const {
    objective: own,
    difficulty: _difficulty,
    tracks: _tracks,
    indicator: _indicator,
    sourceFact: _sourceFact,
    tags: _tags,
    enemies: _enemies,
    mustHave: _mustHave,
    mustPass: _mustPass,
    asksConfidence: _asksConfidence,
    ...question
  } = item;
  return { ...question, points, ...(own !== '' && own !== objective && { objective: own }) };
}

/** Questions and all their parts under ids that are different; those that are so already keep theirs. */
function giveUniqueNames<Item extends SimpleItem & BankAttributes>(items: readonly Item[]): Item[] {
  const taken = new Set<string>();
  return items.map((item, place) => {
    const id =
      taken.has(item.id) || !isContentId(item.id) ? freeName(taken, `q${place + 1}`) : item.id;
    taken.add(id);
    const parts = partsOf(item);
    const isFree = new Set(parts).size === parts.length && parts.every((part) => !taken.has(part));
    const names = new Map(
      parts.map((part, at) => [part, isFree ? part : freeName(taken, `q${place + 1}-${at + 1}`)]),
    );
    for (const name of names.values()) taken.add(name);
    return { ...renameParts(item, (part) => names.get(part) ?? part), id };
  });
}

function partsOf(item: SimpleItem): readonly string[] {
  return findSimpleKind(item).parts(item);
}

function freeName(taken: ReadonlySet<string>, name: string): string {
  return taken.has(name) ? freeName(taken, `${name}-x`) : name;
}
