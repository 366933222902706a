import fc from 'fast-check';
import { restoreRemoved } from './restore-removed';
import { lettersLost } from './letters-lost';
import { removedPart } from './removed-part';

const entry = (id: string, text = '') => ({ id, text });

describe('what was removed', () => {
  it.each<[string, unknown, unknown, unknown, unknown]>([
    [
      'stands where it stood',
      { blocks: [entry('a'), entry('b'), entry('c')] },
      { blocks: [entry('a'), entry('c')] },
      { blocks: [entry('a', 'new'), entry('c'), entry('d')] },
      { blocks: [entry('a', 'new'), entry('b'), entry('c'), entry('d')] },
    ],
    [
      'deep inside comes back too',
      { blocks: [{ id: 'a', nodes: [entry('x'), entry('y')] }] },
      { blocks: [{ id: 'a', nodes: [entry('x')] }] },
      { blocks: [entry('z'), { id: 'a', nodes: [entry('x', 'new')] }] },
      { blocks: [entry('z'), { id: 'a', nodes: [entry('x', 'new'), entry('y')] }] },
    ],
    [
      'takes its mark with it',
      { options: [entry('a'), entry('b')], key: 'b' },
      { options: [entry('a')], key: '' },
      { options: [entry('a'), entry('c')], key: '' },
      { options: [entry('a'), entry('b'), entry('c')], key: 'b' },
    ],
    [
      'leaves a mark that was set since',
      { options: [entry('a'), entry('b')], key: 'b' },
      { options: [entry('a')], key: '' },
      { options: [entry('a')], key: 'a' },
      { options: [entry('a'), entry('b')], key: 'a' },
    ],
    [
      'of a table is a column again, though a cell has changed',
      { columns: ['1', '2', '3'], rows: [['a', 'b', 'c']] },
      { columns: ['1', '3'], rows: [['a', 'c']] },
      { columns: ['1', '3'], rows: [['a', 'cc']] },
      { columns: ['1', '2', '3'], rows: [['a', 'b', 'cc']] },
    ],
    [
      'of a table is a row again, though another was added',
      { rows: [[['a']], [['b']]] },
      { rows: [[['a']]] },
      { rows: [[['a']], [['c']]] },
      { rows: [[['a']], [['b']], [['c']]] },
    ],
    [
      'is a field again',
      { picture: 'p', title: 'a' },
      { title: 'a' },
      { title: 'b' },
      { title: 'b', picture: 'p' },
    ],
    [
      'stays away where something else took its place',
      { picture: 'p' },
      {},
      { picture: 'q' },
      { picture: 'q' },
    ],
    [
      'comes back once',
      { blocks: [entry('a'), entry('b')] },
      { blocks: [entry('a')] },
      { blocks: [entry('a'), entry('b', 'new')] },
      { blocks: [entry('a'), entry('b', 'new')] },
    ],
  ])('%s', (_, before, after, now, expected) => {
    expect(restoreRemoved(before, after, now)).toEqual(expected);
    const part = removedPart(Object(before), Object(after));
    expect(restoreRemoved<unknown>(part.before, part.after, now)).toEqual(expected);
  });

  it('is kept without what stands around it', () => {
    const around = { id: 'a', text: 'long' };
    expect(
      removedPart(
        { title: 'T', blocks: [around, entry('b', 'gone')] },
        { title: 'T', blocks: [around] },
      ),
    ).toEqual({
      before: { blocks: [{ id: 'a' }, entry('b', 'gone')] },
      after: { blocks: [{ id: 'a' }] },
    });
  });

  it('is all there again when nothing was written since, and what was written since is never lost', () => {
    const list = fc
      .uniqueArray(fc.constantFrom(...'abcdef'))
      .chain((ids) =>
        fc.tuple(...ids.map((id) => fc.constantFrom('', '1').map((t) => entry(id, t)))),
      );
    fc.assert(
      fc.property(list, fc.nat(5), list, (blocks, at, now) => {
        const [before, after] = [{ blocks }, { blocks: blocks.filter((_, place) => place !== at) }];
        expect(restoreRemoved(before, after, after)).toEqual(before);
        const back = restoreRemoved(before, after, { blocks: now }).blocks;
        for (const each of now) expect(back.find(({ id }) => id === each.id)?.text).toBe(each.text);
      }),
    );
  });
});

describe('lettersLost', () => {
  it.each([
    [{ title: 'abc', id: 'long-id' }, {}, 3],
    [
      {
        blocks: [
          { id: 'a', text: 'abcd' },
          { id: 'b', text: 'ef' },
        ],
      },
      { blocks: [{ id: 'b', text: 'ef' }] },
      4,
    ],
    [{ points: 3 }, {}, 0],
    [{ text: '' }, { text: 'more' }, 0],
  ])('counts what %j loses as %j', (before, after, lost) => {
    expect(lettersLost(before, after)).toBe(lost);
  });
});
