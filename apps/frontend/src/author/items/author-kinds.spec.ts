import type { Item, ItemKindName } from '@svetionik/domain/items/item';
import { checkItem } from '@svetionik/domain/publishing/check-item';
import { asKind, findAuthorKind, newItem } from './author-kinds';
import type { ItemWords } from './author-kind';
import { authorKinds } from './registry';

const option = (id: string) => ({ id, text: [], feedback: [] });
const words: ItemWords = {
  id: 'p',
  prompt: [],
  feedback: [],
  options: ['a', 'b', 'c'].map(option),
  right: ['a', 'b'],
};
const single = authorKinds['single-choice'].make(words);
const multiple = authorKinds['multiple-choice'].make(words);
const keyOf = (item: Item) => ('key' in item ? item.key : 'none');

describe('a question of another kind', () => {
  it.each<[string, Item, unknown]>([
    ['keeps what is right in a kind with several', asKind(single, 'multiple-choice'), ['a']],
    ['keeps the first that is right in a kind with one', asKind(multiple, 'single-choice'), 'a'],
    ['has no key beside the order in an ordering', asKind(multiple, 'ordering'), 'none'],
    ['has an empty key after an ordering', asKind(asKind(single, 'ordering'), 'single-choice'), ''],
  ])('%s', (_, item, key) => {
    expect(keyOf(item)).toEqual(key);
  });
});

const kinds = Object.values(authorKinds).map(({ make }): Item => make(words));

/** What else its author has to write. */
const alsoMissing: { readonly [Name in ItemKindName]?: readonly string[] } = {
  'mark-in-text': ['option-count'],
  'hot-spot': ['file-missing'],
  'branching-case': ['choice-points-missing'],
};

describe.each(kinds)('a new question of the kind $kind', ({ kind }: { kind: ItemKindName }) => {
  it('has a place for each thing that it needs: only words and the key are missing', () => {
    const missing = new Set(checkItem(newItem(kind)).map(({ code }) => code));
    for (const code of missing)
      expect([
        'text-missing',
        'feedback-missing',
        'key-missing',
        ...(alsoMissing[kind] ?? []),
      ]).toContain(code);
    expect(missing).toContain('feedback-missing');
  });

  it('keeps its id and its words through every other kind', () => {
    const prompt = [{ kind: 'paragraph', runs: [{ text: 'Zašto?' }] }] as const;
    for (const other of kinds)
      expect(
        asKind({ ...asKind(newItem(other.kind, 'p'), kind), prompt }, other.kind),
      ).toMatchObject({ id: 'p', prompt });
  });

  it('keeps the picture above it in every other kind', () => {
    const hall = {
      file: { hash: 'ab', mediaType: 'image/webp', bytes: 9 },
      width: 40,
      height: 30,
      alternative: 'Hol',
      decorative: false,
    };
    for (const other of kinds)
      expect(asKind({ ...newItem(kind), illustrations: [hall] }, other.kind)).toMatchObject({
        illustrations: [hall],
      });
  });

  it('is described in lines', () => {
    const item = newItem(kind);
    expect(findAuthorKind(item).describe(item, (key) => key).length).toBeGreaterThan(0);
  });
});
