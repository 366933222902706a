import * as fc from 'fast-check';
import {
  givenMultipleChoice,
  givenOrdering,
  givenSingleChoice,
  inBank,
  paragraph,
} from '../../spec/given-items';
import { mapItemTexts } from '../transliteration/map-texts';
import { transliteration } from '../transliteration/transliterate';
import type { CaseStudy } from './case-study/case-study';
import { checkResponse } from './check-response';
import { grade } from './grade';
import type { Response } from './item';
import { fromPlaces, present, toPlaces } from './present';

describe('present', () => {
  it('shows prompt, options in the given order and points, and nothing else', () => {
    const item = inBank(givenSingleChoice({ id: 'first', options: 'abc' }), { points: 2 });
    expect(present(item, ['c', 'a', 'b'])).toStrictEqual({
      id: 'first',
      kind: 'single-choice',
      prompt: paragraph('Prompt first'),
      options: [
        { id: '1', text: paragraph('Text c') },
        { id: '2', text: paragraph('Text a') },
        { id: '3', text: paragraph('Text b') },
      ],
      points: 2,
    });
  });

  it('shows the picture above the question, alone and in a case study', () => {
    const hall = {
      file: { hash: 'ab', mediaType: 'image/webp', bytes: 9 },
      width: 40,
      height: 30,
      alternative: 'Hol',
      decorative: false,
    };
    const question = {
      ...givenSingleChoice({ id: 'first', options: 'ab' }),
      illustration: hall,
      illustrations: [hall],
      points: 1,
    };
    expect(present(inBank(question), ['a', 'b'])).toMatchObject({ illustrations: [hall, hall] });
    const study: CaseStudy = {
      id: 'study',
      kind: 'case-study',
      prompt: [],
      feedback: [],
      vignette: [],
      picture: null,
      questions: [question],
    };
    expect(present(inBank(study), ['first', 'a', 'b'])).toMatchObject({
      questions: [{ id: '1', illustrations: [hall, hall] }],
    });
    expect(mapItemTexts(study, transliteration('sr-Cyrl')).questions[0]).toMatchObject({
      illustration: { alternative: 'Хол' },
      illustrations: [{ alternative: 'Хол' }],
    });
  });

  it.each([[['a', 'b']], [['a', 'b', 'b']], [['a', 'b', 'x']], [['a', 'b', 'c', 'c']]])(
    'refuses the order %j',
    (order) => {
      expect(() => present(inBank(givenOrdering({ options: 'abc' })), order)).toThrow(RangeError);
    },
  );
});

describe('fromPlaces and toPlaces', () => {
  const order = ['c', 'a', 'b'];

  it.each<[Response, Response]>([
    [
      { kind: 'single-choice', choice: '1' },
      { kind: 'single-choice', choice: 'c' },
    ],
    [
      { kind: 'multiple-choice', choices: ['3', '1'] },
      { kind: 'multiple-choice', choices: ['b', 'c'] },
    ],
    [
      { kind: 'ordering', order: ['2', '3', '1'] },
      { kind: 'ordering', order: ['a', 'b', 'c'] },
    ],
  ])('%j is %j and back', (shown, kept) => {
    expect(fromPlaces(shown, order)).toEqual(kept);
    expect(toPlaces(kept, order)).toEqual(shown);
  });

  it.each(['0', '4', 'c', '01', ''])(
    'the place %p leads to a response that is refused',
    (choice) => {
      const item = givenSingleChoice({ options: 'abc' });
      expect(checkResponse(item, fromPlaces({ kind: 'single-choice', choice }, order))).toBe(
        'unknown-option',
      );
    },
  );

  it('grades the same in whatever order the options were shown', () => {
    const letters = [...'abcdef'];
    const order = fc.shuffledSubarray(letters, { minLength: 6 });
    fc.assert(
      fc.property(order, order, fc.subarray(letters), (shown, given, choices) => {
        const responses: [Parameters<typeof grade>[0], Response][] = [
          [givenOrdering({ options: 'abcdef' }), { kind: 'ordering', order: given }],
          [
            givenMultipleChoice({ options: 'abcdef', key: 'abd' }),
            { kind: 'multiple-choice', choices },
          ],
        ];
        for (const [item, response] of responses) {
          expect(grade(item, fromPlaces(toPlaces(response, shown), shown))).toEqual(
            grade(item, response),
          );
        }
      }),
    );
  });
});
