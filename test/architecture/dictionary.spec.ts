import { readFileSync } from 'node:fs';
import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import { describeInstalled } from '../support/debian-tools';

/** Of the Debian package hunspell-sr. It is read where it is installed and is no part of what we publish. */
const dictionary = '/usr/share/hunspell/sr_RS.dic';

/** What is written well and does not come back, and why it cannot. */
const lostForGood: readonly (readonly [word: string, why: string])[] = [
  ['ПДФ', 'the abbreviation keeps its Latin letters in either script'],
  ['СМС', 'the abbreviation keeps its Latin letters in either script'],
  ['УСБ', 'the abbreviation keeps its Latin letters in either script'],
  ['манјогана', 'we do not know this word, and one word makes no stem'],
];

/** Entries that are not as Serbian is written, so that the right spelling comes back, or none. */
const misspelt: readonly (readonly [words: RegExp, why: string])[] = [
  [/^коњуг(аци|ира|ова)|^коњунктив/u, 'конјугација and конјунктив have н and ј'],
  [/^онјлајн$/u, 'a letter slipped in: онлајн'],
  [/^онлјан$/u, 'two letters changed places: онлајн'],
  [/^понједељак$/u, 'a mixture of two standards: понедељак'],
  [/\p{Script=Latin}/u, 'a Latin letter that looks like a Cyrillic one'],
];

function readWords(): string[] {
  const entries = readFileSync(dictionary, 'utf8').split(/\r?\n/).slice(1);
  const words = entries.map((entry) => entry.replace(/\/.*/, '').trim());
  return [...new Set(words)].filter((word) => /\p{Script=Cyrillic}/u.test(word));
}

describeInstalled([dictionary], 'the words of the dictionary, by Latin and back', () => {
  let words: string[];
  let lost: string[];

  beforeAll(() => {
    words = readWords();
    lost = words.filter((word) => latinToCyrillic(cyrillicToLatin(word)) !== word);
  });

  it('are as they were, but for a few', () => {
    expect(words.length).toBeGreaterThan(190_000);
    const unexplained = lost.filter((word) => !misspelt.some(([each]) => each.test(word)));
    expect(unexplained.sort()).toEqual(lostForGood.map(([word]) => word).sort());
    expect(lostForGood.length).toBeLessThan(10);
  });

  it.each(misspelt)('are misspelt where they match %s: %s', (each) => {
    expect(lost.filter((word) => each.test(word)).length).toBeGreaterThan(0);
  });
});
