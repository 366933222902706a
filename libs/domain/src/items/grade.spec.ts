import * as fc from 'fast-check';
import {
  givenMultipleChoice,
  givenOrdering,
  givenSingleChoice,
  inBank,
} from '../../spec/given-items';
import { grade } from './grade';

const letters = [...'abcdefgh'];

describe('grade', () => {
  const item = inBank(givenMultipleChoice({ key: 'abc' }), { points: 6 });

  it.each([
    [['a', 'b', 'c'], { fraction: 1, points: 6, correct: true }],
    [['a', 'b'], { fraction: 2 / 3, points: 4, correct: false }],
    [['d'], { fraction: 0, points: 0, correct: false }],
  ])('gives for %j of six points %j', (choices, expected) => {
    expect(grade(item, { kind: 'multiple-choice', choices })).toEqual(expected);
  });

  it('gives nothing for no response and for one that does not fit the item', () => {
    const nothing = { fraction: 0, points: 0, correct: false };
    expect(grade(item, undefined)).toEqual(nothing);
    expect(grade(item, { kind: 'multiple-choice', choices: ['a', 'a', 'a'] })).toEqual(nothing);
    expect(grade(item, { kind: 'single-choice', choice: 'a' })).toEqual(nothing);
  });

  it('counts a practice item as one point', () => {
    expect(
      grade(givenSingleChoice({ key: 'a' }), { kind: 'single-choice', choice: 'a' }).points,
    ).toBe(1);
  });

  it('is the same however the options are arranged', () => {
    const shuffled = fc.shuffledSubarray(letters, { minLength: 8 });
    fc.assert(
      fc.property(
        shuffled,
        fc.subarray(letters, { minLength: 1 }),
        fc.subarray(letters),
        (options, key, choices) => {
          const given = { key: key.join(''), scoring: 'balanced' } as const;
          const response = { kind: 'multiple-choice', choices } as const;
          const plain = grade(
            givenMultipleChoice({ ...given, options: letters.join('') }),
            response,
          );
          expect(
            grade(givenMultipleChoice({ ...given, options: options.join('') }), response),
          ).toEqual(plain);
          expect(
            grade(givenMultipleChoice({ ...given }), {
              ...response,
              choices: [...choices].reverse(),
            }),
          ).toEqual(grade(givenMultipleChoice({ ...given }), response));
        },
      ),
    );
  });

  it('never falls with one more right choice', () => {
    const scoring = fc.constantFrom('all', 'balanced');
    fc.assert(
      fc.property(
        fc.subarray(letters, { minLength: 1 }),
        fc.subarray(letters),
        scoring,
        (key, choices, by) => {
          const question = givenMultipleChoice({
            options: letters.join(''),
            key: key.join(''),
            scoring: by,
          });
          const before = grade(question, { kind: 'multiple-choice', choices }).fraction;
          for (const missing of key.filter((id) => !choices.includes(id))) {
            const after = grade(question, {
              kind: 'multiple-choice',
              choices: [...choices, missing],
            }).fraction;
            expect(after).toBeGreaterThanOrEqual(before);
          }
        },
      ),
    );
  });

  it('never falls when two neighbours of an ordering are put right', () => {
    const question = givenOrdering({ options: letters.join('') });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(letters, { minLength: 8 }),
        fc.nat({ max: 6 }),
        (order, place) => {
          const [first = '', second = ''] = order.slice(place, place + 2).sort();
          const corrected = [...order.slice(0, place), first, second, ...order.slice(place + 2)];
          const before = grade(question, { kind: 'ordering', order }).fraction;
          expect(
            grade(question, { kind: 'ordering', order: corrected }).fraction,
          ).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });

  it('stays within 0 and 1, and reaches 1 only for the right answer', () => {
    const question = givenOrdering({ options: letters.join('') });
    fc.assert(
      fc.property(fc.shuffledSubarray(letters, { minLength: 8 }), (order) => {
        const { fraction, correct } = grade(question, { kind: 'ordering', order });
        expect(fraction).toBeGreaterThanOrEqual(0);
        expect(correct).toBe(order.join('') === letters.join(''));
        expect(fraction === 1).toBe(correct);
      }),
    );
  });
});
