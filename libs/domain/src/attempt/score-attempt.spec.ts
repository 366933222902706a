import { givenCaseStudy } from '../../spec/given-cases';
import {
  givenMultipleChoice,
  givenOpenAnswer,
  givenOrdering,
  givenSingleChoice,
  inBank,
} from '../../spec/given-items';
import type { Response } from '../items/item';
import { itemsToMark, scoreAttempt } from './score-attempt';

const items = [
  inBank(givenSingleChoice({ id: 'q1', key: 'b' }), { points: 2, objective: 'recognise' }),
  inBank(givenMultipleChoice({ id: 'q2', key: 'abc' }), { points: 3, objective: 'refer' }),
  inBank(givenOrdering({ id: 'q3' }), { points: 6, objective: 'refer' }),
  inBank(givenSingleChoice({ id: 'q4', key: 'a' }), { points: 1, objective: 'recognise' }),
];
const responses = new Map<string, Response>([
  ['q1', { kind: 'single-choice', choice: 'b' }], //                     2 of 2
  ['q2', { kind: 'multiple-choice', choices: ['a', 'b'] }], //           2 of 3: two of three right
  ['q3', { kind: 'ordering', order: ['b', 'a', 'c', 'd'] }], //          4 of 6: five pairs right, one wrong
]); // q4 unanswered: 0 of 1. Together 8 of 12.

const singles = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    inBank(givenSingleChoice({ id: `s${index}`, key: 'a' })),
  );
const rightChoice: Response = { kind: 'single-choice', choice: 'a' };
const right = (count: number) => new Map(singles(count).map((item) => [item.id, rightChoice]));

describe('scoreAttempt', () => {
  const score = scoreAttempt({
    items,
    responses,
    objectives: ['refer', 'recognise', 'care'],
    policy: { cutScore: 67 },
  });

  it('sums points, whole percent rounded down, and compares what is not rounded', () => {
    expect(score).toMatchObject({ points: 8, maximum: 12, percent: 66, passed: false });
    expect(
      scoreAttempt({ items, responses, objectives: [], policy: { cutScore: 66 } }).passed,
    ).toBe(true);
  });

  it('reports each objective that had items, in the order of the course', () => {
    expect(score.objectives).toEqual([
      { objective: 'refer', points: 6, maximum: 9, percent: 66 },
      { objective: 'recognise', points: 2, maximum: 3, percent: 66 },
    ]);
  });

  it('says every condition that was not met: cut score, objective, must-pass items', () => {
    const must = items.map((item) => ({ ...item, mustPass: item.id !== 'q3' }));
    const policy = { cutScore: 67, minimums: { refer: 66, recognise: 67 } };
    expect(
      scoreAttempt({ items: must, responses, objectives: ['refer', 'recognise'], policy }),
    ).toMatchObject({
      passed: false,
      unmet: [
        { kind: 'cut-score', percent: 66, needed: 67 },
        { kind: 'objective', objective: 'recognise', percent: 66, needed: 67 },
        { kind: 'must-pass', item: 'q2' },
        { kind: 'must-pass', item: 'q4' },
      ],
    });
  });

  it('counts a question within an item for its own objective', () => {
    const study = inBank(givenCaseStudy(), { points: 4, objective: 'recognise' });
    const answers = [
      { question: 'q1', response: { kind: 'single-choice', choice: 'b' } },
      { question: 'q2', response: { kind: 'multiple-choice', choices: ['c'] } },
    ] as const;
    const whole = scoreAttempt({
      items: [study],
      responses: new Map([['study', { kind: 'case-study', answers }]]),
      objectives: ['refer', 'recognise'],
      policy: { cutScore: 70, minimums: { recognise: 60 } },
    });
    expect(whole).toMatchObject({
      points: 3.5,
      maximum: 4,
      objectives: [
        { objective: 'refer', points: 3, maximum: 3, percent: 100 },
        { objective: 'recognise', points: 0.5, maximum: 1, percent: 50 },
      ],
      unmet: [{ kind: 'objective', objective: 'recognise' }],
      items: [
        {
          item: 'study',
          objective: 'recognise',
          answered: true,
          sections: [
            { section: 'q1', objective: 'refer', correct: true, points: 3, maximum: 3 },
            { section: 'q2', objective: 'recognise', correct: false, points: 0.5, maximum: 1 },
          ],
        },
      ],
    });
  });

  it('reports each item in the order of the form', () => {
    expect(
      score.items.map((item) => [
        item.item,
        item.answered,
        item.correct,
        item.points,
        item.maximum,
      ]),
    ).toEqual([
      ['q1', true, true, 2, 2],
      ['q2', true, false, 2, 3],
      ['q3', true, false, 4, 6],
      ['q4', false, false, 0, 1],
    ]);
  });

  it.each([
    // right, of, cut score, percent, passed
    [7, 10, 70, 70, true],
    [6, 10, 70, 60, false],
    [10, 15, 67, 66, false],
    [10, 15, 66, 66, true],
    [11, 15, 73.5, 73, false],
    [15, 15, 100, 100, true],
    [0, 15, 0, 0, true],
    [0, 0, 0, 0, false],
  ])('%d of %d at %d: %d percent, passed %p', (count, of, cutScore, percent, passed) => {
    const result = scoreAttempt({
      items: singles(of),
      responses: right(count),
      objectives: [],
      policy: { cutScore },
    });
    expect([result.percent, result.passed]).toEqual([percent, passed]);
  });

  it('passes at exactly the cut score when the sum of the parts falls just short', () => {
    const form = Array.from({ length: 10 }, (_, index) =>
      inBank(givenMultipleChoice({ id: `m${index}`, options: 'abcdefgh', key: 'abcde' })),
    );
    const oneOfFive: Response = { kind: 'multiple-choice', choices: ['a'] };
    const score = scoreAttempt({
      items: form,
      responses: new Map(form.map((item) => [item.id, oneOfFive])),
      objectives: [],
      policy: { cutScore: 20 },
    });
    expect(score.points).toBeLessThan(2);
    expect(score).toMatchObject({ percent: 20, passed: true });
  });

  it('takes what people gave for the items that they mark, and nothing for those that they have not', () => {
    const open = (id: string) => inBank(givenOpenAnswer(id), { points: 4 });
    const written = { kind: 'open-answer', text: 'Pozvati 194.' } as const;
    const form = {
      items: [open('o1'), open('o2'), open('o3')],
      responses: new Map<string, Response>([
        ['o1', written],
        ['o2', { ...written, text: ' ' }],
        ['o3', written],
      ]),
    };
    const withChoice = {
      items: [...singles(1), ...form.items],
      responses: new Map([...right(1), ...form.responses]),
    };
    expect(itemsToMark(withChoice).map(({ id }) => id)).toEqual(['o1', 'o3']);
    const scored = scoreAttempt({
      ...form,
      objectives: [],
      policy: { cutScore: 50 },
      marked: new Map([
        ['o1', 1],
        ['o3', 0.625],
      ]),
    });
    expect(scored).toMatchObject({ points: 6.5, maximum: 12, percent: 54, passed: true });
    expect(
      scored.items.map(({ points, correct, answered }) => [points, correct, answered]),
    ).toEqual([
      [4, true, true],
      [0, false, false],
      [2.5, false, true],
    ]);
    expect(scoreAttempt({ ...form, objectives: [], policy: { cutScore: 50 } }).points).toBe(0);
  });
});
