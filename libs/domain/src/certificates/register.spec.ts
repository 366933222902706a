import { nameMatches } from './name-match';
import { issueDate, registerNumber } from './register';

describe('nameMatches', () => {
  const confirmed = { latin: "Ana-Marija Ćosić O'Brien", cyrillic: 'Ана-Марија Ћосић О’Брајен' };

  it.each([
    ["Ana-Marija Ćosić O'Brien", true],
    ['ANA MARIJA  ĆOSIĆ O’BRIEN ', true],
    ['Ана-Марија Ћосић О’Брајен', true],
    ["ана марија ћосић о'брајен", true],
    ["Ana-Marija C\u0301osic\u0301 O'Brien", true],
    ["Ana-Marija Cosic O'Brien", false],
    ["Ćosić Ana-Marija O'Brien", false],
    ['Ana-Marija Ćosić', false],
    ['', false],
    ['   ', false],
  ])('%j: %s', (typed, matches) => {
    expect(nameMatches(typed, confirmed)).toBe(matches);
  });

  it('never takes an empty answer, even for an empty name', () => {
    expect(nameMatches(' - ', { latin: '', cyrillic: '' })).toBe(false);
  });
});

describe('registerNumber', () => {
  it('is written by language', () => {
    expect(registerNumber(17, 2026)).toBe('br. 17/2026');
    expect(registerNumber(17, 2026, 'sr-Cyrl')).toBe('бр. 17/2026');
    expect(registerNumber(1000, 2026, 'en')).toBe('No. 1000/2026');
  });
});

describe('issueDate', () => {
  it.each([
    ['2026-12-31T22:59:59Z', '2026-12-31', 2026],
    ['2026-12-31T23:00:00Z', '2027-01-01', 2027],
    ['2026-06-30T21:59:59Z', '2026-06-30', 2026],
    ['2026-06-30T22:00:00Z', '2026-07-01', 2026],
    ['2026-03-05T08:00:00Z', '2026-03-05', 2026],
  ])('%s in Belgrade is %s', (instant, date, year) => {
    expect(issueDate(new Date(instant), 'Europe/Belgrade')).toEqual({ date, year });
  });

  it('refuses an unknown zone', () => {
    expect(() => issueDate(new Date('2026-03-05T08:00:00Z'), 'Europe/Nowhere')).toThrow(RangeError);
  });
});
