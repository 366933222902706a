import type { ItemFormatName } from '@svetionik/domain/exchange/item-formats';
import type { AssessmentItem, ItemKindName } from '@svetionik/domain/items/item';
import { listSubjects, mapPictures } from '@svetionik/domain/items/item-pictures';
import fc from 'fast-check';
import { anyItem, anyPictures, anyStudy } from '../../../../test/support/any-item';
import { findDifferences } from './differences';
import { exportItems } from './export-items';
import { itemFormats } from './formats';
import type { NoteCode } from '@svetionik/domain/exchange/note';

const everyKind: readonly ItemKindName[] = [
  'single-choice',
  'multiple-choice',
  'true-false-reason',
  'ordering',
  'matching',
  'gap-match',
  'inline-choice',
  'mark-in-text',
  'hot-spot',
  'short-text',
  'numeric',
  'slider',
  'open-answer',
  'case-study',
];

/**
 * What each format claims: the kinds that it carries, and what of them it may lose and says so. What comes back `quietly`
 * is not only as it was, its reading has nothing to tell either: other rules or orders were not taken for ours.
 */
const claims: readonly {
  readonly name: ItemFormatName;
  readonly kinds: readonly ItemKindName[];
  readonly loses: readonly NoteCode[];
  readonly quietly?: true;
  /** Case studies that it carries, where it does not carry all. */
  readonly studies?: fc.Arbitrary<AssessmentItem>;
}[] = [
  {
    name: 'gift',
    kinds: [
      'single-choice',
      'multiple-choice',
      'ordering',
      'short-text',
      'numeric',
      'matching',
      'open-answer',
    ],
    loses: [
      'kind',
      'marking',
      'rubric',
      'sample',
      'words',
      'difficulty',
      'points',
      'enemies',
      'must-have',
      'must-pass',
      'scoring',
      'unit',
      'option-feedback',
      'tracks',
      'indicator',
      'source-fact',
      'confidence',
      'outcomes',
      'partial-credit',
      'picture',
    ],
  },
  {
    name: 'aiken',
    kinds: ['single-choice'],
    loses: [
      'id',
      'objective',
      'difficulty',
      'points',
      'tags',
      'enemies',
      'must-have',
      'must-pass',
      'feedback',
      'option-feedback',
      'options',
      'formatting',
      'markup-in-text',
      'tracks',
      'indicator',
      'source-fact',
      'confidence',
      'outcomes',
      'partial-credit',
      'picture',
    ],
  },
  {
    name: 'csv',
    kinds: [
      'single-choice',
      'multiple-choice',
      'ordering',
      'true-false-reason',
      'short-text',
      'numeric',
      'slider',
      'matching',
    ],
    loses: ['picture'],
  },
  {
    name: 'moodle-xml',
    kinds: [
      'single-choice',
      'multiple-choice',
      'ordering',
      'matching',
      'short-text',
      'numeric',
      'gap-match',
      'inline-choice',
      'open-answer',
      'case-study',
    ],
    loses: ['scoring', 'option-feedback', 'outcomes', 'partial-credit'],
    quietly: true,
    studies: anyStudy(['single-choice', 'multiple-choice', 'short-text', 'numeric']),
  },
  { name: 'qti-21', kinds: everyKind, loses: ['scale'], quietly: true },
  { name: 'qti-22', kinds: everyKind, loses: ['scale'], quietly: true },
  { name: 'qti-30', kinds: everyKind, loses: ['scale'], quietly: true },
];

/** A picture needs a package. */
function withoutPicture(item: AssessmentItem): AssessmentItem {
  return mapPictures(item, () => undefined);
}

/** Of a question within a case study some formats have no place for more. */
const losesInStudies: readonly NoteCode[] = ['feedback', 'formatting', 'picture'];

describe.each(claims)('$name', ({ name, kinds, loses, quietly, studies }) => {
  const format = itemFormats[name];
  const anyOf = (kind: ItemKindName) =>
    studies !== undefined && kind === 'case-study'
      ? { items: studies, lost: [...loses, ...losesInStudies] }
      : { items: anyItem[kind], lost: loses };

  it.each(kinds)('gives back what it was given: %s', async (kind) => {
    const { items: any, lost } = anyOf(kind);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray<AssessmentItem, string>(any, {
          minLength: 1,
          maxLength: 3,
          selector: ({ id }) => id,
        }),
        async (items) => {
          fc.pre(name !== 'gift' || !JSON.stringify(items).includes('->'));
          const { content, report, carried } = await exportItems(
            format,
            items,
            'Banka',
            anyPictures,
          );
          const all = [...report.values()].flat().map(({ code }) => code);
          const told = all.filter((code) => code !== 'spelling');
          if (kind === 'short-text') expect(all.includes('spelling')).toBe(name !== 'csv');
          expect(told.filter((code) => !lost.includes(code))).toEqual([]);
          const { items: back, problem } = await format.read(content);
          if (carried > 0) expect(problem).toBeUndefined();
          expect(back).toHaveLength(carried);
          if (quietly) expect(back.flatMap(({ notes }) => notes)).toEqual([]);
          if (told.length > 0) return;
          for (const [place, item] of items.entries())
            expect(back[place]?.item && findDifferences(item, back[place].item)).toEqual([]);
        },
      ),
      { numRuns: 8 },
    );
  });

  if (format.single === undefined) return;

  it.each(kinds.filter((kind) => kind !== 'hot-spot'))(
    'gives back one item from a file of its own: %s',
    async (kind) => {
      await fc.assert(
        fc.asyncProperty<[AssessmentItem]>(anyItem[kind], async (item) => {
          fc.pre(listSubjects(item).length === 0);
          const { items } = await format.read(
            format.single?.write(withoutPicture(item)) ?? new Uint8Array(),
          );
          const [back] = items;
          expect(back?.item && findDifferences(withoutPicture(item), back.item)).toEqual([]);
        }),
        { numRuns: 4 },
      );
    },
  );
});

describe.each(['qti-21', 'qti-22', 'qti-30'] as const)('%s', (name) => {
  it('gives back a case study of texts with lists, whatever each is worth, and has nothing to tell', async () => {
    await fc.assert(
      fc.asyncProperty(anyStudy(['inline-choice']), async (study) => {
        const format = itemFormats[name];
        const { content } = await exportItems(format, [study], 'Banka', anyPictures);
        const { items } = await format.read(content);
        expect(items.map(({ notes }) => notes)).toEqual([[]]);
      }),
      { numRuns: 20 },
    );
  });
});

describe.each(claims)('$name', ({ name, kinds }) => {
  const format = itemFormats[name];

  it('says of every other kind that it is not carried', async () => {
    for (const [kind, items] of Object.entries(anyItem)) {
      if (kinds.some((each) => each === kind)) continue;
      const [item] = fc.sample<AssessmentItem>(items, 1);
      if (item === undefined) throw new Error('no item');
      const { report, carried } = await exportItems(format, [item], 'Banka');
      expect({ carried, report: [...report] }).toEqual({
        carried: 0,
        report: [[item.id, [{ effect: 'refused', code: 'kind-not-carried', detail: kind }]]],
      });
    }
  });
});

describe('a large bank', () => {
  const [item] = fc.sample<AssessmentItem>(anyItem['single-choice'], { numRuns: 1, seed: 1 });
  const items =
    item === undefined
      ? []
      : Array.from({ length: 300 }, (_, place) => ({ ...item, id: `znak-${place}` }));

  it.each(['moodle-xml', 'qti-30'] as const)(
    'as %s is written and read in turns with others',
    async (name) => {
      let [turns, isDone] = [0, false];
      const other = (): void => {
        turns += 1;
        if (!isDone) setImmediate(other);
      };
      setImmediate(other);
      const { content } = await itemFormats[name].write(items, 'Banka', anyPictures);
      const whileWritten = turns;
      expect((await itemFormats[name].read(content)).items).toHaveLength(items.length);
      isDone = true;
      expect(whileWritten).toBeGreaterThan(5);
      expect(turns - whileWritten).toBeGreaterThan(5);
    },
  );

  it.each(['gift', 'csv', 'aiken'] as const)(
    'as %s is written in turns with others',
    async (name) => {
      let [turns, isDone] = [0, false];
      const other = (): void => {
        turns += 1;
        if (!isDone) setImmediate(other);
      };
      setImmediate(other);
      await itemFormats[name].write(items, 'Banka', anyPictures);
      isDone = true;
      expect(turns).toBeGreaterThan(5);
    },
  );
});

describe('an option that is a picture alone', () => {
  const [hash = ''] = anyPictures.keys();
  const picture = {
    file: { hash, mediaType: 'image/png', bytes: anyPictures.get(hash)?.length ?? 0 },
    width: 40,
    height: 30,
    alternative: 'Vrata',
    decorative: false,
  };
  const drawn: AssessmentItem = {
    id: 'vrata',
    kind: 'single-choice',
    prompt: [{ kind: 'paragraph', runs: [{ text: 'Kuda?' }] }],
    feedback: [],
    options: ['a', 'b'].map((id) => ({ id, picture, text: [], feedback: [] })),
    key: 'a',
    points: 1,
    objective: '',
    difficulty: 'easy',
  };

  it.each(['moodle-xml', 'qti-21', 'qti-22', 'qti-30'] as const)(
    'comes back from %s',
    async (name) => {
      const { content, report } = await exportItems(
        itemFormats[name],
        [drawn],
        'Banka',
        anyPictures,
      );
      expect([...report]).toEqual([]);
      const [back] = (await itemFormats[name].read(content)).items;
      expect(back).toMatchObject({
        notes: [],
        item: {
          options: [
            { picture, text: [] },
            { picture, text: [] },
          ],
        },
      });
    },
  );

  it.each(['gift', 'csv', 'aiken'] as const)(
    'is said in words in %s, which tells so',
    async (name) => {
      const { content, report } = await exportItems(
        itemFormats[name],
        [drawn],
        'Banka',
        anyPictures,
      );
      expect(new TextDecoder().decode(content)).toContain('Vrata');
      expect(report.get(drawn.id)).toEqual(
        expect.arrayContaining([{ effect: 'lost', code: 'picture' }]),
      );
    },
  );
});
