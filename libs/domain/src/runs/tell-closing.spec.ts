import type { Language } from '../language/script';
import { tellClosing } from './tell-closing';

const told: readonly [string | null, Language, string][] = [
  [
    '2027-03-05',
    'sr-Cyrl',
    'На извођењу на којем сте, после 5. марта 2027. године ниједан тест не може да се започне. Лекције остају отворене; дужи рок може да Вам да организатор.',
  ],
  [
    '2027-03-05',
    'en',
    'On a run that you are on, no test can be begun after 5 March 2027. Lessons stay open; the organiser can give you more days.',
  ],
  [null, 'sr-Latn', 'Na izvođenju na kojem ste, test može da se započne i posle poslednjeg dana.'],
];

describe('tellClosing', () => {
  it.each(told)('tells of %s in %s', (on, language, words) => {
    expect(tellClosing(on, language)).toBe(words);
  });
});
