import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import type { Language } from '@svetionik/domain/language/script';
import { provideTexts } from '../testing/provide-texts';
import { ClockPipe, LongDatePipe, ShortDatePipe } from './date.pipes';
import { DurationPipe } from './duration.pipe';
import { NumberPipe, PercentPipe } from './number.pipes';
import { InScriptPipe } from './script-text';

const texts = {
  ui: {
    minutes: { one: '{{count}} minut', few: '{{count}} minuta', other: '{{count}} min.' },
    hours: { one: '{{count}} sat', few: '{{count}} sata', other: '{{count}} sati' },
    hoursAnd: {
      one: '{{count}} sat i {{minutes}}',
      few: '{{count}} sata i {{minutes}}',
      other: '{{count}} sati i {{minutes}}',
    },
  },
};

function inLanguage<Shown>(language: Language, show: () => Shown): Shown {
  TestBed.configureTestingModule({ providers: [provideTexts(texts)] });
  TestBed.inject(TranslocoService).setActiveLang(language);
  return TestBed.runInInjectionContext(show);
}

describe('duration', () => {
  it.each([
    [1, '1 minut'],
    [3, '3 minuta'],
    [45, '45 min.'],
    [60, '1 sat'],
    [75, '1 sat i 15 min.'],
    [122, '2 sata i 2 minuta'],
    [300, '5 sati'],
    [1261, '21 sat i 1 minut'],
  ])('%d minutes are %s', (minutes, shown) => {
    expect(inLanguage('sr-Latn', () => new DurationPipe().transform(minutes))).toBe(shown);
  });
});

describe('numbers', () => {
  it.each<[Language, string, string]>([
    ['sr-Latn', '1.234,5', '85,5%'],
    ['sr-Cyrl', '1.234,5', '85,5%'],
    ['en', '1,234.5', '85.5%'],
  ])('in %s are %s and %s', (language, number, percent) => {
    expect(
      inLanguage(language, () => [
        new NumberPipe().transform(1234.5, 1),
        new PercentPipe().transform(85.5, 1),
      ]),
    ).toEqual([number, percent]);
  });
});

describe('dates', () => {
  it.each<[Language, string, string, string]>([
    ['sr-Latn', '2029-03-05', '5. marta 2029. godine', '5. 3. 2029.'],
    ['sr-Cyrl', '2029-03-05', '5. марта 2029. године', '5. 3. 2029.'],
    ['en', '2029-03-05', '5 March 2029', '5 Mar 2029'],
    ['sr-Latn', '2029-03-05T23:30:00Z', '6. marta 2029. godine', '6. 3. 2029.'],
    ['sr-Latn', '2029-07-05T21:59:00Z', '5. jula 2029. godine', '5. 7. 2029.'],
  ])('in %s %s is %s and %s', (language, date, long, short) => {
    expect(
      inLanguage(language, () => [
        new LongDatePipe().transform(date),
        new ShortDatePipe().transform(date),
      ]),
    ).toEqual([long, short]);
  });

  it('tells the time of the organisation, whatever the zone of the device', () => {
    expect([
      new ClockPipe().transform('2026-03-05T11:03:41Z'),
      new ClockPipe().transform('2026-07-05T22:03:41Z', 'second'),
    ]).toEqual(['12:03', '00:03:41']);
  });
});

describe('a text of a course', () => {
  it.each<[Language, string]>([
    ['sr-Latn', 'Znaci'],
    ['sr-Cyrl', 'Знаци'],
    ['en', 'Znaci'],
  ])('in %s reads %s', (language, shown) => {
    expect(
      inLanguage(language, () =>
        new InScriptPipe().transform({ 'sr-Latn': 'Znaci', 'sr-Cyrl': 'Знаци' }),
      ),
    ).toBe(shown);
  });
});
