import * as fc from 'fast-check';
import { addPoints, judgePass, type PassPolicy, type UnmetCondition } from './pass-policy';

const cutScore = (percent: number, needed: number): UnmetCondition => ({
  kind: 'cut-score',
  percent,
  needed,
});
const objective = (id: string, percent: number, needed: number): UnmetCondition => ({
  kind: 'objective',
  objective: id,
  percent,
  needed,
});

/** Points of `recognise` and `refer`, each as `reached/possible`. */
function judge(
  recognise: string,
  refer: string,
  policy: PassPolicy,
  mustPass: Readonly<Record<string, boolean>> = {},
) {
  const objectives = Object.entries({ recognise, refer }).flatMap(([id, share]) => {
    const [points = 0, maximum = 0] = share.split('/').map(Number);
    return maximum === 0 ? [] : [{ objective: id, ...addPoints([{ points, maximum }]) }];
  });
  return judgePass({
    policy,
    all: addPoints(objectives),
    objectives,
    mustPass: Object.entries(mustPass).map(([item, correct]) => ({ item, correct })),
  });
}

describe('judgePass', () => {
  it.each<[string, ReturnType<typeof judge>, UnmetCondition[]]>([
    ['the cut score exactly', judge('7/10', '7/10', { cutScore: 70 }), []],
    ['a point too few', judge('7/10', '6/10', { cutScore: 70 }), [cutScore(65, 70)]],
    [
      'the cut score, but one objective below its minimum',
      judge('10/10', '4/10', { cutScore: 70, minimums: { refer: 50 } }),
      [objective('refer', 40, 50)],
    ],
    ['a minimum exactly', judge('10/10', '5/10', { cutScore: 70, minimums: { refer: 50 } }), []],
    [
      'a minimum missed by less than a percent',
      judge('10/10', '1/3', { cutScore: 70, minimums: { refer: 34 } }),
      [objective('refer', 33, 34)],
    ],
    [
      'a minimum of a third',
      judge('10/10', '3.3333333333333335/10', { cutScore: 50, minimums: { refer: 100 / 3 } }),
      [],
    ],
    [
      'neither',
      judge('6/10', '2/10', { cutScore: 70, minimums: { recognise: 60, refer: 50 } }),
      [cutScore(40, 70), objective('refer', 20, 50)],
    ],
    [
      'both minimums missed',
      judge('1/10', '2/10', { cutScore: 10, minimums: { recognise: 60, refer: 50 } }),
      [objective('recognise', 10, 60), objective('refer', 20, 50)],
    ],
    [
      'a must-pass item missed with all other points',
      judge('9/10', '10/10', { cutScore: 70 }, { q1: false, q2: true }),
      [{ kind: 'must-pass', item: 'q1' }],
    ],
    [
      'every must-pass item right',
      judge('9/10', '10/10', { cutScore: 70 }, { q1: true, q2: true }),
      [],
    ],
    [
      'an objective without items',
      judge('10/10', '0/0', { cutScore: 70, minimums: { refer: 50 } }),
      [],
    ],
    [
      'a minimum of an objective that is not told of',
      judge('10/10', '10/10', { cutScore: 70, minimums: { care: 50 } }),
      [],
    ],
    ['a minimum of nothing', judge('7/10', '0/10', { cutScore: 35, minimums: { refer: 0 } }), []],
    ['all points and a cut score of all', judge('10/10', '10/10', { cutScore: 100 }), []],
    ['a form without points', judge('0/0', '0/0', { cutScore: 0 }), [cutScore(0, 0)]],
  ])('%s', (_, verdict, unmet) => {
    expect(verdict).toEqual({ passed: unmet.length === 0, unmet });
  });

  it('never fails whom more points, or a milder policy, find', () => {
    const share = fc.tuple(fc.nat({ max: 10 }), fc.nat({ max: 5 }), fc.nat({ max: 5 }));
    const percent = fc.nat({ max: 100 });
    fc.assert(
      fc.property(
        share,
        share,
        percent,
        percent,
        percent,
        (recognise, refer, cut, minimum, milder) => {
          const policy = { cutScore: cut, minimums: { refer: minimum } };
          const less = judge(`${recognise[1]}/10`, `${refer[1]}/10`, policy);
          if (!less.passed) return;
          expect(
            judge(`${recognise[1] + recognise[2]}/10`, `${refer[1] + refer[2]}/10`, policy).passed,
          ).toBe(true);
          const mild = {
            cutScore: Math.min(cut, milder),
            minimums: { refer: Math.min(minimum, milder) },
          };
          expect(judge(`${recognise[1]}/10`, `${refer[1]}/10`, mild).passed).toBe(true);
        },
      ),
    );
  });
});
