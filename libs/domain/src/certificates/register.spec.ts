import { isOneName, nameMatches } from './name-match';
import { bareRegisterNumber, issueDate, registerNumber } from './register';

describe('nameMatches', () => {
  const latin = "Ana-Marija Ćosić O'Brien";
  const cyrillic = 'Ана-Марија Ћосић О’Брајен';

  it.each([
    ["Ana-Marija Ćosić O'Brien", latin, true],
    ['ANA MARIJA  ĆOSIĆ O’BRIEN ', latin, true],
    ["Ana-Marija C\u0301osic\u0301 O'Brien", latin, true],
    ["Ana-Mari\u00adja Ćosić\u200b\u00a0 O'Brien", latin, true],
    ['\u202eАна-Марија\u202c  Ћосић О’Брајен', cyrillic, true],
    ["ана марија ћосић о'бриен", latin, true],
    ["ана марија ћосић о'брајен", latin, false],
    ["ана марија ћосић о'брајен", cyrillic, true],
    ["Ana-Marija Ćosić O'Brajen", cyrillic, true],
    ["Ana-Marija Ćosić O'Brien", cyrillic, false],
    ['Ђорђе Његош', 'Djordje Njegoš', true],
    ['Đorđe Njegoš', 'Djordje Njegoš', true],
    ['Djordje Njegos', 'Ђорђе Његош', true],
    ['Dorde Njegos', 'Đorđe Njegoš', true],
    ["Ana-Marija Cosic O'Brien", latin, true],
    ["Ćosić Ana-Marija O'Brien", latin, true],
    ['ћосић обрајен ана марија', cyrillic, true],
    ["Ana-Marija Ćosić O'Brien O'Brien", latin, false],
    ["Ana-Marija Cosin O'Brien", latin, false],
    ['Ana-Marija Ćosić', latin, false],
    ['', latin, false],
    ['   ', latin, false],
    ['\u200b', latin, false],
  ])('%j for %j: %s', (typed, written, matches) => {
    expect(nameMatches(typed, written)).toBe(matches);
  });

  it('never takes an empty answer, even for an empty name', () => {
    expect(nameMatches(' - ', '')).toBe(false);
  });
});

describe('isOneName', () => {
  it.each([
    ['Marko Marković', 'Марко Марковић', true],
    ['Djordje Njegoš', 'Ђорђе Његош', true],
    ['Marko Markovic', 'Марко Марковић', false],
    ['Marko Marković', 'Петар Петровић', false],
  ])('%j and %j: %s', (latin, cyrillic, one) => {
    expect(isOneName({ latin, cyrillic })).toBe(one);
  });
});

describe('registerNumber', () => {
  it('is written by language', () => {
    const entry = { number: 17, year: 2026, designation: '' };
    expect(registerNumber(entry, 'sr-Latn')).toBe('br. 17/2026');
    expect(registerNumber(entry, 'sr-Cyrl')).toBe('бр. 17/2026');
    expect(registerNumber({ ...entry, number: 1000 }, 'en')).toBe('No. 1000/2026');
    expect(registerNumber({ ...entry, designation: '02-3' }, 'sr-Cyrl')).toBe('бр. 02-3-17/2026');
    expect(bareRegisterNumber({ ...entry, designation: '02-3' })).toBe('02-3-17/2026');
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
