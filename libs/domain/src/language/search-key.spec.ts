import fc from 'fast-check';
import { latinLetters } from './alphabet';
import { cyrillicToLatin } from './cyrillic-to-latin';
import { fold } from './search-key';
import { sortKeyLatin, sortKeyOfPerson } from './sort-key';

describe('fold', () => {
  it.each([
    ['sluzba', ['služba', 'служба', 'SLUŽBA', 'sluz\u030cba']],
    ['dak', ['đak', 'djak', 'ђак', 'Đak', 'Ðak']],
    ['dorde', ['Đorđe', 'Ђорђе', 'Djordje', 'DJORDJE', 'dorde']],
    ['dzep ljubav njiva', ['džep ljubav njiva', 'џеп љубав њива', 'DŽEP  LJUBAV NJIVA']],
    ['ana marija oconnor', ['Ana-Marija O’Connor', " ana – marija o'connor "]],
    ['odek', ['odjek', 'одјек']],
    ['br. 17/2026', ['br. 17/2026', 'бр. 17/2026']],
  ])('gives %s', (key, texts) => {
    expect(texts.map(fold)).toEqual(texts.map(() => key));
  });

  it('keeps different names apart', () => {
    expect(fold('Jelena')).not.toBe(fold('Jelana'));
    expect(fold('Šuma')).not.toBe(fold('Žuma'));
  });

  it('changes nothing the second time', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.constantFrom('d', 'đ', 'j', 'D', "'", 'ђ', 'ј')).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (any) => expect(fold(fold(any))).toBe(fold(any))),
      { numRuns: 500 },
    );
  });

  it('is one for both scripts', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...latinLetters.keys(), ' ')), (letters) => {
        const cyrillic = letters.join('');
        expect(fold(cyrillic)).toBe(fold(cyrillicToLatin(cyrillic)));
      }),
    );
  });
});

describe('sortKeyLatin', () => {
  it('orders names of both scripts by the Latin alphabet of Serbian', () => {
    const names = [
      'Žena',
      'Шума',
      'зид',
      'njiva',
      'Nož',
      'Љубав',
      'Luk',
      'đak',
      'Џем',
      'dan',
      'ћуп',
      'čas',
      'Cilj',
    ];
    const order = new Intl.Collator('sr-Latn').compare;
    const sorted = [...names].sort((one, other) => order(sortKeyLatin(one), sortKeyLatin(other)));
    expect(sorted).toEqual([
      'Cilj',
      'čas',
      'ћуп',
      'dan',
      'Џем',
      'đak',
      'Luk',
      'Љубав',
      'Nož',
      'njiva',
      'Шума',
      'зид',
      'Žena',
    ]);
  });

  it('has single spaces', () => {
    expect(sortKeyLatin(' Љубица  Жунић ')).toBe('Ljubica Žunić');
  });
});

describe('sortKeyOfPerson', () => {
  it.each([
    ['Ana Petrović', 'Petrović Ana'],
    ['Љубица  Жунић', 'Žunić Ljubica'],
    ['Jelena Petrović-Marković', 'Petrović-Marković Jelena'],
    ['Јелена Петровић Марковић', 'Petrović Marković Jelena'],
    ['Sukarno', 'Sukarno'],
    ['', ''],
  ])('puts the surname of %p first', (name, key) => {
    expect(sortKeyOfPerson(name)).toBe(key);
  });
});
