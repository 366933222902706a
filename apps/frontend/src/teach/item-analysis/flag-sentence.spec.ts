import { TestBed } from '@angular/core/testing';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { givenItem } from '../../testing/given-statistics';
import { FlagSentence } from './flag-sentence';

const texts = {
  track: { health: { name: 'Zdravstvo' } },
  teach: {
    language: { en: 'engleski', 'sr-Latn': 'latinica' },
    time: { seconds: '{{seconds}} s', minutes: '{{minutes}} min {{seconds}} s' },
    flag: {
      'key-suspect': 'ključ {{discrimination}}',
      'option-draws-strong': '{{option}}: {{upper}}, {{lower}}',
      'group-difference-B': 'lakše {{easier}}, teže {{harder}}',
      'group-difference-C': 'mnogo lakše {{easier}}, teže {{harder}}',
      slow: '{{median}}, {{expected}}',
    },
  },
};

const difference = {
  attribute: 'language',
  easier: 'sr-Latn',
  harder: 'en',
  class: 'B',
  delta: -1.2,
};

describe('FlagSentence', () => {
  it.each([
    [
      'numbers to two digits',
      { code: 'key-suspect', values: { discrimination: -0.3141 } },
      'ključ -0,31',
    ],
    [
      'shares in percent, an option by its text',
      { code: 'option-draws-strong', values: { option: 'b', upper: 0.4, lower: 0.125 } },
      'Odgovor b: 40%, 13%',
    ],
    [
      'groups by their names',
      { code: 'group-difference', values: difference },
      'lakše latinica, teže engleski',
    ],
    [
      'a large difference',
      { code: 'group-difference', values: { ...difference, class: 'C' } },
      'mnogo lakše latinica, teže engleski',
    ],
    [
      'professions',
      {
        code: 'group-difference',
        values: { ...difference, attribute: 'profession', easier: 'health', harder: 'health' },
      },
      'lakše Zdravstvo, teže Zdravstvo',
    ],
    ['times', { code: 'slow', values: { median: 190.4, expected: 45 } }, '3 min 10 s, 45 s'],
  ] as const)('says %s', (_, flag, expected) => {
    TestBed.configureTestingModule({ providers: [provideTexts(texts)] });
    expect(TestBed.inject(FlagSentence).of(flag, givenItem()).replace('−', '-')).toBe(expected);
  });
});
