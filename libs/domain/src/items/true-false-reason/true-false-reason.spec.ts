import * as fc from 'fast-check';
import { givenOptions, givenQuestion, inBank } from '../../../spec/given-items';
import { checkItem } from '../../publishing/check-item';
import { checkResponse, isComplete } from '../check-response';
import { grade } from '../grade';
import { answerKey } from '../key';
import { fromPlaces, present, toPlaces } from '../present';
import { summarise } from '../summarise';
import type { TrueFalseReason } from './true-false-reason';

function given(changes: Partial<TrueFalseReason> = {}): TrueFalseReason {
  return {
    ...givenQuestion('statement'),
    kind: 'true-false-reason',
    truth: false,
    options: givenOptions('abc'),
    key: 'b',
    scoring: 'steps',
    ...changes,
  };
}

const said = (verdict: boolean | null, reason: string) =>
  ({ kind: 'true-false-reason', verdict, reason }) as const;

describe('trueFalseReason', () => {
  it.each<[boolean | null, string, number, number]>([
    // verdict, reason, in steps, both
    [false, 'b', 1, 1],
    [false, 'a', 0.5, 0],
    [false, '', 0.5, 0],
    [true, 'b', 0, 0],
    [true, 'a', 0, 0],
    [null, 'b', 0, 0],
    [null, '', 0, 0],
  ])(
    'the verdict %p with the reason %p earns %d in steps, %d for both',
    (verdict, reason, steps, both) => {
      expect(grade(given({ scoring: 'steps' }), said(verdict, reason)).fraction).toBe(steps);
      expect(grade(given({ scoring: 'both' }), said(verdict, reason)).fraction).toBe(both);
    },
  );

  it('earns nothing while no truth is written', () => {
    expect(grade(given({ truth: null }), said(null, 'b')).fraction).toBe(0);
  });

  it('grades the same in whatever order the reasons stand and are shown', () => {
    const order = fc.shuffledSubarray(['a', 'b', 'c'], { minLength: 3 });
    fc.assert(
      fc.property(
        order,
        fc.boolean(),
        fc.constantFrom('a', 'b', 'c', ''),
        (shown, verdict, reason) => {
          const plain = grade(given(), said(verdict, reason));
          expect(
            grade(given({ options: givenOptions(shown.join('')) }), said(verdict, reason)),
          ).toEqual(plain);
          expect(grade(given(), fromPlaces(toPlaces(said(verdict, reason), shown), shown))).toEqual(
            plain,
          );
        },
      ),
    );
  });

  it('never falls with the right verdict or the right reason', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.constantFrom('a', 'b', 'c', ''),
        fc.constantFrom('both', 'steps'),
        (verdict, reason, scoring) => {
          const earns = (...answer: Parameters<typeof said>) =>
            grade(given({ scoring }), said(...answer)).fraction;
          expect(earns(false, reason)).toBeGreaterThanOrEqual(earns(verdict, reason));
          expect(earns(verdict, 'b')).toBeGreaterThanOrEqual(earns(verdict, reason));
        },
      ),
    );
  });

  it('shows nothing of the key, and has a key that earns all points', () => {
    expect(Object.keys(present(inBank(given()), ['c', 'a', 'b'])).sort()).toEqual([
      'id',
      'kind',
      'options',
      'points',
      'prompt',
    ]);
    expect(grade(given(), answerKey(given())).correct).toBe(true);
  });

  it.each<[boolean | null, string, string | undefined, boolean]>([
    [true, 'a', undefined, true],
    [true, '', undefined, false],
    [null, 'a', undefined, false],
    [null, '', undefined, false],
    [true, 'x', 'unknown-option', true],
  ])(
    '%#: with the verdict %p and the reason %p is refused with %p',
    (verdict, reason, problem, answered) => {
      expect(checkResponse(given(), said(verdict, reason))).toBe(problem);
      expect(isComplete(said(verdict, reason))).toBe(answered);
    },
  );

  it('is summed up in words', () => {
    expect([summarise(given(), said(true, 'a')), summarise(given(), said(false, ''))]).toEqual([
      ['✓', 'Text a'],
      ['✗'],
    ]);
  });

  it.each<[Partial<TrueFalseReason>, string[]]>([
    [{}, []],
    [{ truth: null }, ['key-missing']],
    [{ key: '' }, ['key-missing']],
    [{ key: 'x' }, ['key-unknown']],
    [{ options: givenOptions('b') }, ['option-count']],
    [{ options: givenOptions('abcdefg') }, ['option-count']],
  ])('%#: publishing finds what is wrong', (changes, problems) => {
    expect(checkItem(given(changes)).map(({ code }) => code)).toEqual(problems);
  });
});
