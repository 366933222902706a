import fc from 'fast-check';
import { findJmbg, jmbgVerdict } from './jmbg';

describe('findJmbg', () => {
  it.each(['0101099710005', '1506099715000', '3112099850012', '0101099710129'])(
    'blocks %s',
    (number) => {
      expect(findJmbg(number)).toEqual([{ start: 0, end: 13, verdict: 'block' }]);
    },
  );

  it.each([
    ['010109 9710005', 'block'],
    ['0101.099.710.005', 'block'],
    ['0101099-71-000-5', 'block'],
    ['0 1 0 1 0 9 9 7 1 0 0 0 5', 'block'],
    ['JMBG:0101099710005, hitno', 'block'],
    ['Броj 1506099715000.', 'block'],
    ['1. 0101099710005', 'block'],
    ['0101099710005 2026', 'block'],
    ['0101099\n710005', 'block'],
    ['٠١٠١٠٩٩٧١٠٠٠٥', 'block'],
    ['०१०१०९९७१०००५', 'block'],
    ['０１０１０９９７１０００５', 'block'],
    ['𝟎𝟏𝟎𝟏𝟎𝟗𝟗𝟕𝟏𝟎𝟎𝟎𝟓', 'block'],
    ['𝟘𝟙𝟘𝟙𝟘𝟡𝟡𝟟𝟙𝟘𝟘𝟘𝟝', 'block'],
    ['⁰¹⁰¹⁰⁹⁹⁷¹⁰⁰⁰⁵', 'block'],
    ['01٠١099７10005', 'block'],
    ['0101099\u200b710005', 'block'],
    ['0\u200d1\u20600\u00ad1\ufeff0\u202e9\u034f9710005', 'block'],
    ['0\ufe0f\u20e31\ufe0f\u20e301099710005', 'block'],
    ['0101099\u00a0710\u202f005', 'block'],
    ['01/01/099/71/0005', 'block'],
    ['0101099\\710005', 'block'],
    ['0101099‑71‒000—5', 'block'],
    ['0101099_710005', 'block'],
    ['0101099·71•0005', 'block'],
    ['0101099 \n - 710005', 'block'],
    ['ana.0101099710005@primer.rs', 'block'],
    ['ana0101099-710005@primer.rs', 'block'],
    ['/learn?osoba=0101099%20710005', 'block'],
    ['/learn?osoba=%30%31%30%31%30%39%39%37%31%30%30%30%35', 'block'],
    [
      '/learn?osoba=%D9%A0%D9%A1%D9%A0%D9%A1%D9%A0%D9%A9%D9%A9%D9%A7%D9%A1%D9%A0%D9%A0%D9%A0%D9%A5',
      'block',
    ],
    ['/learn?osoba=%E0%A4%A0101099710005', 'block'],
    ['osoba-0101099-710005', 'block'],
    ['0101099061007', 'block'],
    ['0101099201003', 'warn'],
    ['0101099401002', 'warn'],
    ['0101099551004', 'warn'],
    ['0101099611007', 'warn'],
    ['0101099661004', 'block'],
    ['0101099710005\u200b5', null],
    ['0101099710005٥', null],
    ['½0101099½710005', null],
    ['0101099        710005', 'block'],
    ['0101099------- 710005', null],
    ['0101099a710005', null],
    ['0101099710006', 'warn'],
    ['0101099710006 ili 0101099710005', 'block'],
    ['3202099710005', null],
    ['2902099710009', null],
    ['0101500710005', null],
    ['010109971000', null],
    ['01010997100055', null],
    ['0101099710005' + '0101099710005', null],
    ['0101099, 710005', 'block'],
    ['0101099 i 710005', null],
    ['0101099 ili 710005', null],
    ['&#48;&#x31;01099710005', 'block'],
    ['SOS 011 785 0000, 116 000, 192', null],
    ['+381 11 785 0000', null],
    ['od 5.3.2026. do 12.04.2026.', null],
    ['', null],
  ] as const)('%j: %s', (text, verdict) => {
    expect(jmbgVerdict(text)).toBe(verdict);
  });

  it('says where', () => {
    const text = 'Osoba (010109 971-0005) je dovela 1506099715001.';
    expect(
      findJmbg(text).map(({ start, end, verdict }) => [text.slice(start, end), verdict]),
    ).toEqual([
      ['010109 971-0005', 'block'],
      ['1506099715001', 'warn'],
    ]);
  });

  it.each<[string, readonly (readonly [string, string])[]]>([
    [
      'OlO1099 71OOO5, pa 1506099715001',
      [
        ['OlO1099 71OOO5', 'block'],
        ['1506099715001', 'warn'],
      ],
    ],
    [
      '1506099715001, pa OlO1099 71OOO5',
      [
        ['1506099715001', 'warn'],
        ['OlO1099 71OOO5', 'block'],
      ],
    ],
    [
      '0101099710005, pa OlO1099 71OOO5',
      [
        ['0101099710005', 'block'],
        ['OlO1099 71OOO5', 'block'],
      ],
    ],
    ['0101099710005', [['0101099710005', 'block']]],
    // by its digits alone it would be another number, which nobody could have
    ['O1 01099 710005 7', [['O1 01099 710005', 'block']]],
    ['OlOlO99 7lOOOS, od 12 do 34', []],
    ['0101099 71OOO6', []],
    ['br. 010/1997 i 10/2011', []],
  ])('says where each stands once, in their order: %s', (text, found) => {
    expect(
      findJmbg(text).map(({ start, end, verdict }) => [text.slice(start, end), verdict]),
    ).toEqual(found);
  });

  it.each([
    ['four digits', 'OlOlO99 7lOOO5', 'block'],
    ['three', 'OlOlOg9 7lOOO5', null],
  ] as const)('takes letters for digits beside at least four: %s', (_, text, verdict) => {
    expect(jmbgVerdict(text)).toBe(verdict);
  });

  it.each([
    ['0101850710005', true],
    ['0101849710005', false],
    ['0101099710005', true],
    ['0101100710005', false],
    ['0101000710005', true],
  ])('%s may be of a person born between 1850 and 2099: %s', (number, possible) => {
    expect(jmbgVerdict(number) !== null).toBe(possible);
  });

  const day = fc.record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 2027, max: 2099 }),
  });
  const unchecked = fc.tuple(day, fc.integer({ min: 70_000, max: 99_999 })).map(([born, rest]) => {
    const two = (value: number) => String(value).padStart(2, '0');
    return (
      two(born.day) + two(born.month) + String(born.year).slice(1) + String(rest).padStart(5, '0')
    );
  });

  it('blocks exactly one check digit of ten and warns of the others', () => {
    fc.assert(
      fc.property(unchecked, (twelve) => {
        const verdicts = [...'0123456789'].map((check) => jmbgVerdict(twelve + check));
        expect(verdicts.filter((verdict) => verdict === 'block')).toHaveLength(1);
        expect(verdicts.filter((verdict) => verdict === 'warn')).toHaveLength(9);
      }),
    );
  });

  it('finds the number whatever words and separators stand around', () => {
    const separator = fc.constantFrom(
      '',
      ' ',
      '-',
      '.',
      ' - ',
      '\u00a0',
      '/',
      '\u200b',
      '\n',
      '\u2011',
    );
    const words = fc.string({ unit: 'grapheme' }).map((any) => `${any},`);
    fc.assert(
      fc.property(
        words,
        words,
        fc.array(separator, { minLength: 12, maxLength: 12 }),
        (before, after, separators) => {
          const number = [...'3112099850012']
            .map((digit, place) => digit + (separators[place] ?? ''))
            .join('');
          expect(jmbgVerdict(`${before}${number},${after}`)).toBe('block');
        },
      ),
    );
  });

  it.each([
    '1 '.repeat(100_000) + '9'.repeat(100_000),
    '1' + ' '.repeat(200_000),
    '1\u200b'.repeat(100_000),
    '%31'.repeat(60_000),
  ])('reads long texts', (text) => {
    expect(jmbgVerdict(text)).toBeNull();
  });
});
