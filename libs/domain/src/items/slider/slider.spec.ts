import * as fc from 'fast-check';
import { givenQuestion, inBank } from '../../../spec/given-items';
import { checkItem } from '../../publishing/check-item';
import { checkResponse, isAnswered } from '../check-response';
import { grade } from '../grade';
import { answerKey } from '../key';
import { present } from '../present';
import { summarise } from '../summarise';
import type { Slider } from './slider';

function given(changes: Partial<Slider> = {}): Slider {
  return {
    ...givenQuestion('scale'),
    kind: 'slider',
    minimum: 0,
    maximum: 10,
    step: 0.5,
    value: 7,
    tolerance: 1,
    unit: 'h',
    ...changes,
  };
}

const said = (value: number | null) => ({ kind: 'slider', value }) as const;

describe('slider', () => {
  it.each([
    [7, 1],
    [6, 1],
    [8, 1],
    [5.5, 0],
    [8.5, 0],
    [null, 0],
  ])('the place %p with 7 ± 1 earns %d', (value, fraction) => {
    expect(grade(given(), said(value)).fraction).toBe(fraction);
  });

  it('never gives less for a place that is closer', () => {
    const place = fc.nat(20).map((steps) => steps / 2);
    fc.assert(
      fc.property(place, place, place, fc.nat(5), (value, one, other, tolerance) => {
        const [closer, further] =
          Math.abs(one - value) <= Math.abs(other - value) ? [one, other] : [other, one];
        const earns = (answer: number) => grade(given({ value, tolerance }), said(answer)).fraction;
        expect(earns(closer)).toBeGreaterThanOrEqual(earns(further));
      }),
    );
  });

  it('shows the scale and nothing of the key, and has a key that earns all points', () => {
    expect(Object.keys(present(inBank(given()), [])).sort()).toEqual([
      'id',
      'kind',
      'maximum',
      'minimum',
      'points',
      'prompt',
      'step',
      'unit',
    ]);
    expect(grade(given(), answerKey(given())).correct).toBe(true);
  });

  it.each([
    [null, undefined, false],
    [0, undefined, true],
    [10, undefined, true],
    [3.5, undefined, true],
    [3.25, 'off-scale', true],
    [10.5, 'off-scale', true],
    [-0.5, 'off-scale', true],
    [Number.NaN, 'off-scale', true],
    [Number.POSITIVE_INFINITY, 'off-scale', true],
  ])('the place %p is refused with %p', (value, problem, answered) => {
    expect(checkResponse(given(), said(value))).toBe(problem);
    expect(isAnswered(said(value))).toBe(answered);
  });

  it('knows places of a scale in tenths', () => {
    for (const value of [0.1, 0.3, 0.7])
      expect(checkResponse(given({ maximum: 1, step: 0.1 }), said(value))).toBeUndefined();
  });

  it('is summed up with its unit', () => {
    expect([summarise(given(), said(6.5)), summarise(given(), said(null))]).toEqual([
      ['6.5 h'],
      [],
    ]);
  });

  it.each<[Partial<Slider>, string[]]>([
    [{}, []],
    [{ value: null }, ['key-missing value']],
    [{ value: 7.2 }, ['key-unknown value']],
    [{ value: 11 }, ['key-unknown value']],
    [{ maximum: 0 }, ['scale-invalid step']],
    [{ step: 0 }, ['scale-invalid step']],
    [{ step: 3 }, ['scale-invalid step']],
    [{ step: 0.001 }, ['scale-invalid step']],
    [{ minimum: Number.NaN }, ['decimal-out-of-range minimum']],
    [{ tolerance: -1 }, ['decimal-out-of-range tolerance']],
    [{ unit: 'a'.repeat(31) }, ['text-too-long unit']],
  ])('%#: publishing finds in %j what is wrong', (changes, problems) => {
    expect(
      checkItem(given(changes)).map(({ code, where }) => `${code} ${where.field ?? ''}`),
    ).toEqual(problems);
  });
});
