import fc from 'fast-check';
import type { Block } from '../block';
import { chooseVersion, mergeLesson, type WrittenLesson } from './merge-lesson';

const block = (id: string, title = ''): Block => ({
  id,
  kind: 'callout',
  tone: 'note',
  title,
  body: [],
});
/** `a b2` are the blocks a and b, the second with the text 2. */
const lesson = (blocks: string, title = 'T', minutes = 5): WrittenLesson => ({
  title,
  minutes,
  blocks: blocks
    .split(' ')
    .filter(Boolean)
    .map((each) => block(each.charAt(0), each.slice(1))),
});
const words = ({ blocks }: WrittenLesson) =>
  blocks.map((each) => `${each.id}${each.kind === 'callout' ? each.title : ''}`).join(' ');

describe('two versions of a lesson', () => {
  it.each<[string, string, string, string, string, string]>([
    ['changes of two blocks', 'a b c', 'a1 b c', 'a b c2', 'a1 b c2', ''],
    ['the same change', 'a b', 'a1 b', 'a1 b', 'a1 b', ''],
    ['a block put in by each', 'a b', 'a m b', 'a b t', 'a m b t', ''],
    ['a block put in by each at one place', 'a', 'a m', 'a t', 'a t m', ''],
    ['a move and a change of the moved', 'a b c', 'c a b', 'a b c2', 'c2 a b', ''],
    ['a move of each', 'a b c d', 'b a c d', 'a b d c', 'b a d c', ''],
    ['a block moved by both', 'a b c d e', 'c a b d e', 'a b d e c', 'c a b d e', ''],
    ['a removal and a change elsewhere', 'a b c', 'a c', 'a b c2', 'a c2', ''],
    ['a removal by each', 'a b c', 'b c', 'a b', 'b', ''],
    ['what theirs put behind a block that is gone', 'a b', 'a', 'a b t', 'a t', ''],
    ['the same block changed by both', 'a b', 'a1 b', 'a2 b', 'a1 b', 'a'],
    ['a removal of what they changed', 'a b', 'b', 'a2 b', 'a2 b', 'a'],
    ['a change of what they removed', 'a b', 'a1 b', 'b', 'a1 b', 'a'],
  ])('merge %s', (_, base, mine, theirs, merged, conflicts) => {
    const found = mergeLesson({ base: lesson(base), mine: lesson(mine), theirs: lesson(theirs) });
    expect({
      merged: words(found.merged),
      conflicts: found.conflicts
        .map((each) => (each.part === 'block' ? each.id : each.part))
        .join(),
    }).toEqual({ merged, conflicts });
  });

  it.each<[string, WrittenLesson, WrittenLesson, [string, number], string[]]>([
    ['different fields', lesson('', 'M', 5), lesson('', 'T', 9), ['M', 9], []],
    ['the same field', lesson('', 'M', 5), lesson('', 'N', 5), ['M', 5], ['title']],
    ['one field to the same', lesson('', 'M', 5), lesson('', 'M', 5), ['M', 5], []],
    ['one field by one, of two by the other', lesson('', 'T', 6), lesson('', 'N', 5), ['N', 6], []],
    ['both fields', lesson('', 'M', 6), lesson('', 'N', 7), ['M', 6], ['title', 'minutes']],
  ])('merge changes of %s', (_, mine, theirs, fields, conflicts) => {
    const found = mergeLesson({ base: lesson('', 'T', 5), mine, theirs });
    expect([found.merged.title, found.merged.minutes]).toEqual(fields);
    expect(found.conflicts.map(({ part }) => part)).toEqual(conflicts);
  });
});

describe('choosing', () => {
  const both = mergeLesson({ base: lesson('a b'), mine: lesson('a1 b'), theirs: lesson('a2 b') });
  const gone = mergeLesson({ base: lesson('a b'), mine: lesson('b'), theirs: lesson('a2 b') });
  const lost = mergeLesson({ base: lesson('a b'), mine: lesson('a1 b'), theirs: lesson('b') });
  it.each([
    ['mine of a changed block', both, 'mine', 'a1 b'],
    ['theirs of a changed block', both, 'theirs', 'a2 b'],
    ['that it stays removed', gone, 'mine', 'b'],
    ['that it is not removed', gone, 'theirs', 'a2 b'],
    ['that it stays', lost, 'mine', 'a1 b'],
    ['that it goes', lost, 'theirs', 'b'],
  ] as const)('%s', (_, { merged, conflicts }, version, expected) => {
    const chosen = conflicts.reduce((now, each) => chooseVersion(now, each, version), merged);
    expect(words(chosen)).toBe(expected);
  });

  it.each([
    ['mine', ['M', 6]],
    ['theirs', ['N', 7]],
  ] as const)('%s of the fields of a lesson, which says both', (version, fields) => {
    const { merged, conflicts } = mergeLesson({
      base: lesson('a'),
      mine: lesson('a', 'M', 6),
      theirs: lesson('a', 'N', 7),
    });
    expect(conflicts).toEqual([
      { part: 'title', mine: 'M', theirs: 'N' },
      { part: 'minutes', mine: 6, theirs: 7 },
    ]);
    const chosen = conflicts.reduce((now, each) => chooseVersion(now, each, version), merged);
    expect([chosen.title, chosen.minutes, words(chosen)]).toEqual([...fields, 'a']);
  });

  it('mine leaves what was written since', () => {
    const [conflict] = both.conflicts;
    expect(conflict && words(chooseVersion(lesson('a3 b'), conflict, 'mine'))).toBe('a3 b');
  });
});

describe('any two versions', () => {
  const version = fc
    .uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 })
    .chain((ids) =>
      fc.tuple(...ids.map((id) => fc.constantFrom('', '1', '2').map((text) => `${id}${text}`))),
    )
    .map((each) => lesson(each.join(' ')));
  const find = ({ blocks }: WrittenLesson, id: string) =>
    JSON.stringify(blocks.find((each) => each.id === id));

  it('are what one side made of it, where the other did nothing', () => {
    fc.assert(
      fc.property(version, version, (base, other) => {
        expect(words(mergeLesson({ base, mine: base, theirs: other }).merged)).toBe(words(other));
        expect(words(mergeLesson({ base, mine: other, theirs: base }).merged)).toBe(words(other));
        expect(words(mergeLesson({ base, mine: other, theirs: other }).merged)).toBe(words(other));
      }),
    );
  });

  it('lose no edit of either side: it stands in the merged lesson or is a conflict', () => {
    fc.assert(
      fc.property(version, version, version, (base, mine, theirs) => {
        const { merged, conflicts } = mergeLesson({ base, mine, theirs });
        const disputed = conflicts.map((each) => (each.part === 'block' ? each.id : ''));
        for (const side of [mine, theirs])
          for (const id of 'abcdefgh')
            if (find(side, id) !== find(base, id) && !disputed.includes(id))
              expect(find(merged, id)).toBe(find(side, id));
        for (const id of disputed) expect(find(mine, id)).not.toBe(find(theirs, id));
      }),
    );
  });

  it('hold each block once', () => {
    fc.assert(
      fc.property(version, version, version, (base, mine, theirs) => {
        const ids = mergeLesson({ base, mine, theirs }).merged.blocks.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('come to the same blocks whoever saved first', () => {
    fc.assert(
      fc.property(version, version, version, (base, mine, theirs) => {
        const one = mergeLesson({ base, mine, theirs });
        const other = mergeLesson({ base, mine: theirs, theirs: mine });
        const settled = (each: typeof one) =>
          each.merged.blocks
            .filter(({ id }) => !each.conflicts.some((c) => c.part === 'block' && c.id === id))
            .map((found) => JSON.stringify(found))
            .sort();
        expect(settled(one)).toEqual(settled(other));
      }),
    );
  });
});
