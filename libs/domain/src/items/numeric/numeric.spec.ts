import * as fc from 'fast-check';
import { givenQuestion, inBank, paragraph } from '../../../spec/given-items';
import { formatNumber } from '../../language/number-format';
import { checkItem } from '../../publishing/check-item';
import { checkResponse, isAnswered } from '../check-response';
import { grade } from '../grade';
import { answerKey } from '../key';
import { present } from '../present';
import { summarise } from '../summarise';
import { numeric, tellNumberShares, type Numeric } from './numeric';
import { readNumber, writeNumber } from './read-number';

function given(changes: Partial<Numeric> = {}): Numeric {
  return {
    ...givenQuestion('number'),
    kind: 'numeric',
    value: 12.5,
    tolerance: 0.5,
    unit: 'km',
    ...changes,
  };
}

/** Half the points for each of so many numbers, from one on, as wide as the key. */
const sharesFrom = (least: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    value: least + index,
    tolerance: 0.5,
    percent: 50,
  }));

const typed = (text: string) => ({ kind: 'numeric', text }) as const;

describe('readNumber', () => {
  it.each<[string, number | undefined]>([
    ['12', 12],
    ['12,5', 12.5],
    ['12.5', 12.5],
    [' 12,50 ', 12.5],
    ['-3', -3],
    ['−3,5', -3.5],
    ['+ 3', 3],
    ['-0', 0],
    [',5', 0.5],
    ['007', 7],
    ['1 500', 1500],
    ['1\u00a0500\u00a0000,25', 1_500_000.25],
    ['1.500', 1.5],
    ['1,500', 1.5],
    ['1.500,5', 1500.5],
    ['1,500.5', 1500.5],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['999999999999', 999_999_999_999],
    ['30 km', 30],
    ['30км', 30],
    ['30 m', undefined],
    ['1000000000000', undefined],
    ['1.23.4', undefined],
    ['1 5', undefined],
    ['12,', undefined],
    ['1e5', undefined],
    ['0x10', undefined],
    ['NaN', undefined],
    ['Infinity', undefined],
    ['-Infinity', undefined],
    ['∞', undefined],
    ['--3', undefined],
    ['3-', undefined],
    ['dvanaest', undefined],
    ['-', undefined],
    ['', undefined],
  ])('reads %j as %p', (text, number) => {
    expect(readNumber(text, 'km')).toBe(number);
  });

  const decimal = fc
    .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.nat({ max: 999_999 }))
    .map(([whole, part]) => Number(`${whole}.${String(part).padStart(6, '0')}`));

  it('reads what is written, and what is formatted with thousands and decimals in every language', () => {
    fc.assert(
      fc.property(decimal, (value) => readNumber(writeNumber(value)) === (value === 0 ? 0 : value)),
    );
    for (const language of ['sr-Latn', 'sr-Cyrl', 'en'] as const) {
      expect(readNumber(formatNumber(1234567.25, language, 2))).toBe(1234567.25);
    }
  });

  it('never gives what is not finite', () => {
    fc.assert(fc.property(fc.string(), (text) => Number.isFinite(readNumber(text) ?? 0)));
  });
});

describe('numeric', () => {
  it.each<[Partial<Numeric>, string, number]>([
    [{}, '12,5', 1],
    [{}, '12', 1],
    [{}, '13', 1],
    [{}, '13.01', 0],
    [{}, '11,99 km', 0],
    [{}, '-12,5', 0],
    [{}, '', 0],
    [{ value: 0.3, tolerance: 0.1 }, '0,4', 1],
    [{ value: 0.3, tolerance: 0.1 }, '0,2', 1],
    [{ value: 0.3, tolerance: 0.1 }, '0,400001', 0],
    [{ tolerance: 0 }, '12.5', 1],
    [{ tolerance: 0 }, '12.500001', 0],
    [{ value: null }, '0', 0],
  ])('%j: the answer %j earns %d', (changes, text, fraction) => {
    expect(grade(given(changes), typed(text)).fraction).toBe(fraction);
  });

  it('never gives less for an answer that is closer, or for a wider tolerance', () => {
    const amount = fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(amount, fc.nat(100), amount, amount, (value, tolerance, one, other) => {
        const [closer, further] =
          Math.abs(one - value) <= Math.abs(other - value) ? [one, other] : [other, one];
        const earns = (answer: number, wide = 0) =>
          grade(given({ value, tolerance: tolerance + wide }), typed(writeNumber(answer))).fraction;
        expect(earns(closer)).toBeGreaterThanOrEqual(earns(further));
        expect(earns(one, 1)).toBeGreaterThanOrEqual(earns(one));
      }),
    );
  });

  it('shows the unit and nothing of the key, and has a key that earns all points', () => {
    expect(present(inBank(given()), [])).toStrictEqual({
      id: 'number',
      kind: 'numeric',
      prompt: paragraph('Prompt number'),
      unit: 'km',
      points: 1,
    });
    expect(answerKey(given())).toEqual(typed('12.5'));
    expect(grade(given({ value: 0.000001 }), answerKey(given({ value: 0.000001 }))).correct).toBe(
      true,
    );
  });

  it.each([
    ['', undefined, false],
    ['  ', undefined, false],
    ['12,5', undefined, true],
    [`12${' '.repeat(38)}`, undefined, true],
    ['12 km', undefined, true],
    ['12 kg', 'not-a-number', true],
    ['NaN', 'not-a-number', true],
    ['Infinity', 'not-a-number', true],
    ['0101099710005', 'not-a-number', true],
    ['1'.repeat(41), 'too-long', true],
  ])('%#: %j is refused with %p', (text, problem, answered) => {
    expect(checkResponse(given(), typed(text))).toBe(problem);
    expect(isAnswered(typed(text))).toBe(answered);
  });

  it.each([
    ['12', 'km', '12 km'],
    ['12 km', 'km', '12 km'],
    ['12', '', '12'],
  ])('says %j in %j as %j', (text, unit, words) => {
    expect(summarise(given({ unit }), typed(text))).toEqual([words]);
  });

  it.each<[Partial<Numeric>, string[]]>([
    [{}, []],
    [{ unit: '', tolerance: 0 }, []],
    [{ value: null }, ['key-missing value']],
    [{ value: Number.NaN }, ['decimal-out-of-range value']],
    [{ value: Number.POSITIVE_INFINITY }, ['decimal-out-of-range value']],
    [{ value: 1e12 }, ['decimal-out-of-range value']],
    [{ value: 1e12 - 1 }, []],
    [{ shares: sharesFrom(20, 20) }, []],
    [{ shares: sharesFrom(20, 21) }, ['option-count ']],
    [{ shares: sharesFrom(12.5, 1) }, ['share-misplaced shares/1']],
    [{ value: 0.0000001 }, ['decimal-out-of-range value']],
    [{ tolerance: -1 }, ['decimal-out-of-range tolerance']],
    [{ unit: 'a'.repeat(31) }, ['text-too-long unit']],
  ])('%#: publishing finds in %j what is wrong', (changes, problems) => {
    expect(
      checkItem(given(changes)).map(({ code, where }) => `${code} ${where.field ?? ''}`),
    ).toEqual(problems);
  });

  it.each([
    [12, 0, 'km', '12 km'],
    [12, 1, 'km', '11–13 km'],
    [0, 1, '', '-1 – 1'],
    [-5, 1, '', '-6 – -4'],
  ])(
    'says in words what earns a share: %d, give or take %d %s',
    (value, tolerance, unit, answer) => {
      const shares = [{ value, tolerance, percent: 50 }];
      expect(tellNumberShares(shares, unit)).toEqual({ shares: [{ answer, percent: 50 }] });
    },
  );

  it('says what a number has to be', () => {
    expect(checkItem(given({ tolerance: -1 }))).toMatchObject([
      { detail: { least: 0, most: 999_999_999_999, decimals: 6 } },
    ]);
  });

  it('has a unit that is read and written like every text', () => {
    const line = (text: string) => text.toUpperCase();
    const changed = numeric.mapTexts(given(), { line, body: (text) => text });
    expect([changed.unit, numeric.words(changed)]).toEqual(['KM', ['KM']]);
  });
});
