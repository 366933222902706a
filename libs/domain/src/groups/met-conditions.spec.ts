import type { Condition } from './condition';
import { countAfterEach, fits, listLetters } from './met-conditions';

const one: Condition = { kind: 'role', is: true, roles: ['learner'] };
const all = { match: 'all', conditions: [one, one, one] } as const;
const any = { ...all, match: 'any' } as const;

describe('a rule', () => {
  it.each([
    [all, 0b111, true],
    [all, 0b011, false],
    [all, 0, false],
    [any, 0b100, true],
    [any, 0, false],
  ])('%j of %i', (rule, met, expected) => {
    expect(fits(rule, met)).toBe(expected);
  });

  it.each([
    [0, ''],
    [0b1, 'a'],
    [0b101, 'ac'],
    [2 ** 12 - 1, 'abcdefghijkl'],
  ])('%i are the letters %s', (met, letters) => {
    expect(listLetters(met)).toBe(letters);
  });

  it('says what remains after each condition', () => {
    const tallies = [
      { met: 0b111, people: 2 },
      { met: 0b011, people: 3 },
      { met: 0b001, people: 10 },
      { met: 0b110, people: 7 },
      { met: 0, people: 100 },
    ];
    expect(countAfterEach(all, tallies)).toEqual([15, 5, 2]);
    expect(countAfterEach(any, tallies)).toEqual([15, 22, 22]);
  });
});
