import fc from 'fast-check';
import { latinToCyrillic } from '../language/latin-to-cyrillic';
import { seededRandom } from '../random';
import { makeEntryCode, makeEntryKey, readEntryKey, splitEntryCode } from './entry-code';
import { entryWords } from './entry-words';

const seeds = fc.string().map((seed) => seededRandom(seed));

it.each([
  ['BROD 52 POLJE', 'brod-52-polje'],
  ['брод 52 поље', 'brod-52-polje'],
  ['Брод52Поље', 'brod-52-polje'],
  ['  brod ,  52 – polje. ', 'brod-52-polje'],
  ['brod-52-polje', 'brod-52-polje'],
  ['K7WD 2MPX 9HQ4', 'k7wd-2mpx-9hq4'],
  ['k7wd2mpx9hqo', 'k7wd-2mpx-9hq0'],
  ['KLWD-2MPX-9HQI', 'k1wd-2mpx-9hq1'],
  ['brod polje', undefined],
  ['brod 05 polje', undefined],
  ['brod 5 polje', undefined],
  ['k7wd-2mpx', undefined],
  ['', undefined],
  ['💡', undefined],
])('reads %j as %j', (typed, key) => {
  expect(readEntryKey(typed)).toBe(key);
});

it('is read however it is typed', () => {
  const between = fc.constantFrom('', ' ', '  ', '-', ' – ', '. ', ', ', '\t');
  const spelling = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => latinToCyrillic(text),
    (text: string) => latinToCyrillic(text).toUpperCase(),
    (text: string) => text.normalize('NFD'),
  );
  fc.assert(
    fc.property(seeds, between, spelling, (random, sign, spell) => {
      const code = makeEntryCode(random);
      expect(readEntryKey(spell(code.split('-').join(sign)))).toBe(code);
    }),
  );
});

it('makes keys that are read as they are, and never as a code', () => {
  fc.assert(
    fc.property(seeds, (random) => {
      const key = makeEntryKey(random);
      expect(key).toMatch(/^[0-9a-hkmnp-tv-z]{4}(-[0-9a-hkmnp-tv-z]{4}){2}$/);
      expect(readEntryKey(key)).toBe(key);
      expect(readEntryKey(key.toUpperCase().replaceAll('-', ' '))).toBe(key);
    }),
  );
});

it('reads whatever is typed without failing, and what it reads again as the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      const key = readEntryKey(typed);
      if (key !== undefined) expect(readEntryKey(key)).toBe(key);
    }),
  );
});

it('is shown as it is said', () => {
  expect(splitEntryCode('brod-52-polje')).toEqual(['BROD', '52', 'POLJE']);
});

describe('the words', () => {
  it('are enough for four million codes, each once and in order', () => {
    expect(entryWords.length ** 2 * 90).toBeGreaterThan(4_000_000);
    expect([...new Set(entryWords)].sort()).toEqual(entryWords);
  });

  it('are short, without diacritics, and come back from Cyrillic', () => {
    for (const word of entryWords) {
      expect(word).toMatch(/^[abcdefghijklmnoprstuvz]{4,6}$/);
      expect(readEntryKey(`${latinToCyrillic(word)} 10 ${word}`)).toBe(`${word}-10-${word}`);
    }
  });

  it('are not taken for one another: any two differ by two letters at least', () => {
    const near = entryWords.flatMap((one, place) =>
      entryWords.slice(place + 1).filter((other) => differByOne(one, other)),
    );
    expect(near).toEqual([]);
  });
});

/** Whether one letter put in, left out or changed makes one of the other. */
function differByOne(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  const [restOfOne, restOfOther] = [one.slice(from), other.slice(from)];
  return (
    restOfOne.slice(1) === restOfOther.slice(1) ||
    restOfOne.slice(1) === restOfOther ||
    restOfOne === restOfOther.slice(1)
  );
}
