import { isContentId } from '@svetionik/domain/content/content-id';
import { tracks } from '@svetionik/domain/content/track';
import type { Note, NoteCode } from '@svetionik/domain/exchange/note';
import { type BankAttributes, difficulties } from '@svetionik/domain/items/bank-attributes';

/**
 * Under which names a bank's attributes stand in the files of other systems.
 *
 * @example
 * attributeNames[0]; // 'objective'
 */
export const attributeNames = [
  'objective',
  'difficulty',
  'points',
  'tracks',
  'indicator',
  'source_fact',
  'tags',
  'enemies',
  'must_have',
  'must_pass',
  'asks_confidence',
] as const;

/** One of {@link attributeNames}. */
export type AttributeName = (typeof attributeNames)[number];

/** What stands under each name, one text or several; nothing where there is nothing to say. */
export type AttributeTexts = Readonly<Partial<Record<AttributeName, readonly string[]>>>;

/**
 * What a bank asks of an item, as texts.
 *
 * @example
 * writeAttributes({ points: 2, objective: '', difficulty: 'hard', mustHave: true });
 * // { points: ['2'], difficulty: ['hard'], must_have: ['yes'] }, the others empty
 */
export function writeAttributes(
  item: BankAttributes,
): Readonly<Record<AttributeName, readonly string[]>> {
  const { points, objective, difficulty, tags = [], enemies = [], indicator, sourceFact } = item;
  return {
    objective: filled(objective),
    difficulty: [difficulty],
    points: [String(points)],
    tracks: item.tracks ?? [],
    indicator: filled(indicator),
    source_fact: filled(sourceFact),
    tags,
    enemies,
    must_have: item.mustHave === true ? ['yes'] : [],
    must_pass: item.mustPass === true ? ['yes'] : [],
    asks_confidence: item.asksConfidence === true ? ['yes'] : [],
  };
}

function filled(text = ''): readonly string[] {
  return text === '' ? [] : [text];
}

/**
 * The way back. What cannot be so is told, and stands as a bank has it until its author says otherwise.
 *
 * @example
 * readAttributes({ points: ['2'], difficulty: ['hard'] }, notes); // { points: 2, objective: '', difficulty: 'hard' }
 */
export function readAttributes(texts: AttributeTexts, notes: Note[]): BankAttributes {
  const { one, idIn, listed, tell } = readerOf(texts, notes);
  const points = Number(one('points') || 1);
  const isPoints = Number.isInteger(points) && points >= 1 && points <= 10;
  if (!isPoints) tell('changed', 'points', one('points'));
  const difficulty = difficulties.find((each) => each === one('difficulty'));
  if (difficulty === undefined && one('difficulty') !== '')
    tell('changed', 'difficulty', one('difficulty'));
  const named = listed('tracks', 'tracks', (entry) => tracks.some((each) => each === entry));
  const drawn = tracks.filter((each) => named.includes(each));
  const [tags, enemies] = [
    listed('tags', 'tags', () => true),
    listed('enemies', 'enemies', isContentId),
  ];
  const [indicator, sourceFact] = [one('indicator'), idIn('source_fact', 'source-fact')];
  return {
    points: isPoints ? points : 1,
    objective: idIn('objective', 'objective'),
    difficulty: difficulty ?? 'medium',
    ...(drawn.length > 0 && { tracks: drawn }),
    ...(indicator !== '' && { indicator }),
    ...(sourceFact !== '' && { sourceFact }),
    ...(tags.length > 0 && { tags }),
    ...(enemies.length > 0 && { enemies }),
    ...(isYes(one('must_have')) && { mustHave: true }),
    ...(isYes(one('must_pass')) && { mustPass: true }),
    ...(isYes(one('asks_confidence')) && { asksConfidence: true }),
  };
}

/** Reads the texts under a name, and tells what cannot be kept. */
function readerOf(texts: AttributeTexts, notes: Note[]) {
  const one = (name: AttributeName) => (texts[name]?.[0] ?? '').trim();
  const tell = (effect: 'changed' | 'lost', code: NoteCode, detail: string) =>
    void notes.push({ effect, code, detail: detail.slice(0, 60) });
  const idIn = (name: AttributeName, code: NoteCode) => {
    const id = one(name);
    if (id !== '' && !isContentId(id)) tell('lost', code, id);
    return isContentId(id) ? id : '';
  };
  const listed = (name: AttributeName, code: NoteCode, isKnown: (entry: string) => boolean) => {
    const entries = (texts[name] ?? [])
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');
    for (const entry of entries) if (!isKnown(entry)) tell('lost', code, entry);
    return entries.filter(isKnown);
  };
  return { one, idIn, listed, tell };
}

function isYes(text: string): boolean {
  return /^(?:yes|true|1|da|да)$/i.test(text);
}
