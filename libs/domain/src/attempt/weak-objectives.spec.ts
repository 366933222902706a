import * as fc from 'fast-check';
import { givenCaseStudy } from '../../spec/given-cases';
import { givenSingleChoice, inBank } from '../../spec/given-items';
import type { AssessmentItem, Response } from '../items/item';
import type { PassPolicy } from './pass-policy';
import { scoreAttempt } from './score-attempt';
import { weakObjectives } from './weak-objectives';

const objectives = ['recognise', 'refer', 'record'];
const right: Response = { kind: 'single-choice', choice: 'a' };

/** Ten questions an objective, of which so many are right; the first of each is a must-pass item where that is asked for. */
function weak(
  rightOf: Readonly<Record<string, number>>,
  policy: PassPolicy,
  mustPass: readonly string[] = [],
) {
  const items = Object.keys(rightOf).flatMap((objective) =>
    Array.from({ length: 10 }, (_, place) => ({
      ...inBank(givenSingleChoice({ id: `${objective}-${place}`, key: 'a' }), { objective }),
      mustPass: place === 0 && mustPass.includes(objective),
    })),
  );
  const answered = items.filter(
    ({ objective, id }) => Number(id.split('-')[1]) >= 10 - (rightOf[objective] ?? 0),
  );
  const responses = new Map(answered.map(({ id }) => [id, right]));
  const score = scoreAttempt({ items, responses, objectives, policy });
  return { score, found: weakObjectives(score, policy) };
}

describe('weakObjectives', () => {
  it.each<[string, Parameters<typeof weak>, string[]]>([
    ['all reached', [{ recognise: 7, refer: 10 }, { cutScore: 70 }], []],
    ['one below the cut score', [{ recognise: 6, refer: 10 }, { cutScore: 70 }], ['recognise']],
    [
      'in the order of the course',
      [{ refer: 1, recognise: 2 }, { cutScore: 70 }],
      ['recognise', 'refer'],
    ],
    [
      'one below its own minimum, which is higher',
      [
        { recognise: 8, refer: 8 },
        { cutScore: 70, minimums: { refer: 90 } },
      ],
      ['refer'],
    ],
    [
      'one above its own minimum, which is lower',
      [
        { recognise: 10, refer: 6 },
        { cutScore: 70, minimums: { refer: 50 } },
      ],
      ['refer'],
    ],
    [
      'one with a must-pass item missed',
      [{ recognise: 9, refer: 10 }, { cutScore: 70 }, ['recognise']],
      ['recognise'],
    ],
    ['one of which nothing was asked', [{ recognise: 10 }, { cutScore: 70 }], []],
  ])('%s', (_, given, expected) => {
    expect(weak(...given).found).toEqual(expected);
  });

  it('takes the objective of the question that was missed within a must-pass case', () => {
    const study = givenCaseStudy({
      questions: [
        { ...givenSingleChoice({ id: 'a', key: 'a' }), points: 1, objective: 'refer' },
        { ...givenSingleChoice({ id: 'b', key: 'a' }), points: 9, objective: 'record' },
      ],
    });
    const items: AssessmentItem[] = [
      { ...inBank(study, { objective: 'recognise' }), mustPass: true },
    ];
    const policy = { cutScore: 10 };
    const responses = new Map<string, Response>([
      [
        study.id,
        {
          kind: 'case-study',
          answers: [
            { question: 'a', response: null },
            { question: 'b', response: right },
          ],
        },
      ],
    ]);
    expect(weakObjectives(scoreAttempt({ items, responses, objectives, policy }), policy)).toEqual([
      'refer',
    ]);
  });

  it('finds at least one wherever an attempt is not passed', () => {
    const share = fc.integer({ min: 0, max: 10 });
    const percent = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(
        fc.record({ recognise: share, refer: share, record: share }),
        fc.record({ cutScore: percent, minimums: fc.record({ refer: percent }) }),
        fc.subarray(objectives),
        (rightOf, policy, mustPass) => {
          const { score, found } = weak(rightOf, policy, mustPass);
          return score.passed || found.length > 0;
        },
      ),
    );
  });
});
