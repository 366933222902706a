import { refuseMergedParent, refuseParent, type Merging } from './tree';

describe('a place in the tree', () => {
  it.each([
    ['at the top', { id: 'a', above: [], height: 6 }, undefined],
    ['below another one', { id: 'a', above: ['b'], height: 1 }, undefined],
    ['below itself', { id: 'a', above: ['a'], height: 1 }, 'cyclic'],
    ['below its own child', { id: 'a', above: ['b', 'a'], height: 2 }, 'cyclic'],
    ['on the last level', { id: 'a', above: ['b', 'c', 'd', 'e', 'f'], height: 1 }, undefined],
    ['one level too deep', { id: 'a', above: ['b', 'c', 'd', 'e', 'f'], height: 2 }, 'too-deep'],
  ])('%s', (_, placement, refusal) => {
    expect(refuseParent(placement)).toBe(refusal);
  });
});

describe('the parent of two that become one', () => {
  const alone = (id: string): Merging => ({ id, above: [], height: 1 });

  it.each<[string, Merging, Merging, 'kept' | 'merged', string | undefined]>([
    ['none at all', alone('a'), alone('b'), 'merged', undefined],
    ['somebody else', alone('a'), { ...alone('b'), above: ['c'] }, 'merged', undefined],
    ['the one that stays', alone('a'), { ...alone('b'), above: ['a'] }, 'merged', 'cyclic'],
    ['a child of it', alone('a'), { ...alone('b'), above: ['c', 'a'] }, 'merged', 'cyclic'],
    ['the one that goes', { ...alone('a'), above: ['b'] }, alone('b'), 'kept', 'cyclic'],
    ['a child of that', { ...alone('a'), above: ['c', 'b'] }, alone('b'), 'kept', 'cyclic'],
    [
      'one so deep that the children of the other no longer fit',
      { ...alone('a'), above: ['c', 'd', 'e'] },
      { id: 'b', above: [], height: 4 },
      'kept',
      'too-deep',
    ],
  ])('%s', (_, kept, merged, of, refusal) => {
    expect(refuseMergedParent(kept, merged, of)).toBe(refusal);
  });
});
