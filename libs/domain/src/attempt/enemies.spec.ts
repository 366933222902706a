import { markEnemies, strayEnemies, type WithEnemies } from './enemies';

const bank: readonly WithEnemies[] = [
  { id: 'a', enemies: ['b', 'group'] },
  { id: 'b' },
  { id: 'c', enemies: ['group', 'b'] },
  { id: 'd', enemies: ['alone', 'd'] },
  { id: 'e', enemies: [] },
];

describe('markEnemies', () => {
  it('gives two items a mark in common exactly when they are enemies', () => {
    const marks = markEnemies(bank);
    const pairs = bank.flatMap((one, place) =>
      bank.slice(place + 1).map((other) => [one.id, other.id] as const),
    );
    const enemies = pairs.filter(([one, other]) =>
      marks.get(one)?.some((mark) => marks.get(other)?.includes(mark)),
    );
    // a and c both name b, an item: that makes neither of them the other's enemy; the group does.
    expect(enemies).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ]);
    const apart = bank.map((item) => (item.id === 'c' ? { id: 'c', enemies: ['b'] } : item));
    expect(markEnemies(apart).get('a')).toEqual(['a b']);
    expect(markEnemies(apart).get('c')).toEqual(['b c']);
  });
});

describe('strayEnemies', () => {
  it('finds a name that is no other item and no group of several', () => {
    expect(strayEnemies(bank)).toEqual([
      { item: 'd', name: 'alone' },
      { item: 'd', name: 'd' },
    ]);
  });
});
