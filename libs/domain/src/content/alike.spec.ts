import fc from 'fast-check';
import { alike } from './alike';

describe('alike', () => {
  it.each([
    [
      { a: 1, b: [true, { c: null }] },
      { b: [true, { c: null }], a: 1 },
    ],
    [{ a: 1, b: undefined }, { a: 1 }],
    [[undefined], [null]],
    [null, null],
    ['text', 'text'],
  ])('takes %j for %j', (one, other) => {
    expect(alike(one, other)).toBe(true);
    expect(alike(other, one)).toBe(true);
  });

  it.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: null }],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 2]],
    [[], {}],
    [[], null],
    [{}, null],
    [undefined, null],
    ['1', 1],
    [{ toString: 1 }, {}],
  ])('tells %j from %j', (one, other) => {
    expect(alike(one, other)).toBe(false);
    expect(alike(other, one)).toBe(false);
  });

  it('agrees with what the values are when they are written and read again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const [first, second]: unknown[] = JSON.parse(JSON.stringify([one, other]));
        expect(alike(one, JSON.parse(JSON.stringify(one)))).toBe(true);
        expect(alike(first, second)).toBe(isEqual(first, second));
      }),
    );
  });
});

/** What Jest takes for equal. */
function isEqual(one: unknown, other: unknown): boolean {
  try {
    expect(one).toEqual(other);
    return true;
  } catch {
    return false;
  }
}
