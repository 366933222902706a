import { dayRange, longDate, parseCalendarDate, shortDate } from './calendar-date';
import { counted } from './counted';
import { formatNumber, formatPercent } from './number-format';
import { plural } from './plural';

const points = { one: 'bod', few: 'boda', other: 'bodova' };

describe('plural', () => {
  it.each([
    [[1, 21, 101, 2.1, 1.5, 21.5], 'bod'],
    [[2, 3, 4, 22, 102, 0.5, 2.5, 4.5, 22.5, 1.2], 'boda'],
    [[0, 5, 11, 12, 13, 14, 25, 111, 112, 5.5, 10.5, 11.5, 12.5, 2.6, 1.25, 1.11], 'bodova'],
  ])('%j -> %s', (counts, form) => {
    expect(counts.map((count) => plural(count, 'sr-Latn', points))).toEqual(counts.map(() => form));
    expect(counts.map((count) => plural(count, 'sr-Cyrl', points))).toEqual(counts.map(() => form));
  });

  it('has two forms in English', () => {
    const forms = { one: 'point', other: 'points' };
    expect([0, 1, 2, 21].map((count) => plural(count, 'en', forms))).toEqual([
      'points',
      'point',
      'points',
      'points',
    ]);
  });
});

describe('hours as they are read', () => {
  const forms = {
    'sr-Latn': { one: 'sat', few: 'sata', other: 'sati' },
    'sr-Cyrl': { one: 'сат', few: 'сата', other: 'сати' },
    en: { one: 'hour', other: 'hours' },
  } as const;

  it.each([
    [0.5, '0,5 sata', '0,5 сата', '0.5 hours'],
    [1, '1 sat', '1 сат', '1 hour'],
    [1.5, '1,5 sat', '1,5 сат', '1.5 hours'],
    [2, '2 sata', '2 сата', '2 hours'],
    [1.25, '1,25 sati', '1,25 сати', '1.25 hours'],
    [1.251, '1,25 sati', '1,25 сати', '1.25 hours'],
    [2.5, '2,5 sata', '2,5 сата', '2.5 hours'],
    [3.5, '3,5 sata', '3,5 сата', '3.5 hours'],
    [5, '5 sati', '5 сати', '5 hours'],
    [5.5, '5,5 sati', '5,5 сати', '5.5 hours'],
    [11.5, '11,5 sati', '11,5 сати', '11.5 hours'],
    [21, '21 sat', '21 сат', '21 hours'],
    [21.5, '21,5 sat', '21,5 сат', '21.5 hours'],
  ])('%d', (hours, ...said) => {
    const say = (language: keyof typeof forms) => counted(hours, language, forms[language]);
    expect([say('sr-Latn'), say('sr-Cyrl'), say('en')]).toEqual(said);
  });
});

describe('longDate', () => {
  it.each([
    ['2026-03-05', 'sr-Latn', 'genitive', '5. marta 2026. godine'],
    ['2026-03-05', 'sr-Cyrl', 'genitive', '5. марта 2026. године'],
    ['2026-03-05', 'sr-Latn', 'nominative', '5. mart 2026.'],
    ['2025-12-31', 'sr-Cyrl', 'nominative', '31. децембар 2025.'],
    ['2024-02-29', 'sr-Latn', 'genitive', '29. februara 2024. godine'],
    ['2026-03-05', 'en', 'genitive', '5 March 2026'],
    ['2026-08-15', 'en', 'nominative', '15 August 2026'],
  ] as const)('%s %s %s -> %s', (date, language, form, text) => {
    expect(longDate(date, language, form)).toBe(text);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '5.3.2026', '2026-3-5', ''])(
    'refuses %s',
    (date) => {
      expect(() => longDate(date, 'sr-Latn', 'genitive')).toThrow(RangeError);
      expect(parseCalendarDate(date)).toBeNull();
    },
  );

  it('is short and without doubt', () => {
    expect(shortDate('2026-03-05', 'sr-Latn')).toBe('5. 3. 2026.');
    expect(shortDate('2026-03-05', 'en')).toBe('5 Mar 2026');
  });
});

describe('dayRange', () => {
  it.each([
    ['2026-11-23', '2026-12-27', 'sr-Latn', '23. novembra – 27. decembra'],
    ['2026-11-23', '2026-11-29', 'sr-Cyrl', '23. новембра – 29. новембра'],
    ['2026-12-28', '2027-01-31', 'sr-Latn', '28. decembra 2026. – 31. januara 2027.'],
    ['2027-01-04', '2027-02-07', 'en', '4 January 2027 – 7 February 2027'],
    ['2026-11-23', '2026-12-27', 'en', '23 November – 27 December'],
  ] as const)('in 2026, %s to %s %s -> %s', (from, to, language, text) => {
    expect(dayRange(from, to, 2026, language)).toBe(text);
  });
});

describe('numbers', () => {
  it('follow the language', () => {
    expect(formatNumber(1_234_567.891, 'sr-Latn', 2)).toBe('1.234.567,89');
    expect(formatNumber(1_234_567.891, 'sr-Cyrl', 2)).toBe('1.234.567,89');
    expect(formatNumber(1_234_567.891, 'en', 2)).toBe('1,234,567.89');
    expect(formatPercent(85.5, 'sr-Latn', 1)).toBe('85,5%');
    expect(formatPercent(70, 'en')).toBe('70%');
  });
});
