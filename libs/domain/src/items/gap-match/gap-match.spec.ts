import * as fc from 'fast-check';
import { givenQuestion, inBank, paragraph } from '../../../spec/given-items';
import { seededRandom } from '../../random';
import { checkItem } from '../../publishing/check-item';
import { checkResponse, isComplete } from '../check-response';
import { grade } from '../grade';
import { answerKey } from '../key';
import { fromPlaces, present, toPlaces } from '../present';
import { summarise } from '../summarise';
import { gapMatch, type GapMatch } from './gap-match';

const target = (id: string) => ({ id, text: `Text ${id}` });
const gap = (id: string, key: string) => ({ id, key, feedback: paragraph(`Feedback ${id}`) });

/** g takes x, h takes y; z is left over. */
function given(changes: Partial<GapMatch> = {}): GapMatch {
  const passage = [
    [{ text: 'First ' }, { text: '', part: 'g' }, { text: ', then ' }, { text: '', part: 'h' }],
  ];
  return {
    ...givenQuestion('fill'),
    kind: 'gap-match',
    passage,
    targets: [...'xyz'].map(target),
    gaps: [gap('g', 'x'), gap('h', 'y')],
    scoring: 'each',
    ...changes,
  };
}

const said = (g: string, h: string) =>
  ({
    kind: 'gap-match',
    pairs: [
      { part: 'g', choice: g },
      { part: 'h', choice: h },
    ],
  }) as const;

describe('gapMatch', () => {
  it.each([
    ['x', 'y', 1, 1],
    ['x', 'z', 0.5, 0],
    ['', 'y', 0.5, 0],
    ['y', 'x', 0, 0],
    ['', '', 0, 0],
  ])('%j and %j earn %d for each, %d for all', (g, h, each, all) => {
    expect(grade(given({ scoring: 'each' }), said(g, h)).fraction).toBe(each);
    expect(grade(given({ scoring: 'all' }), said(g, h)).fraction).toBe(all);
  });

  it('grades the same however the texts are shown, and never falls with one more right gap', () => {
    const choice = fc.constantFrom('', 'x', 'y', 'z');
    fc.assert(
      fc.property(
        choice,
        choice,
        fc.string(),
        fc.constantFrom('all', 'each'),
        (g, h, seed, scoring) => {
          fc.pre(g === '' || g !== h);
          const item = given({ scoring });
          const order = gapMatch.order(item, seededRandom(seed));
          const plain = grade(item, said(g, h));
          expect(grade(item, fromPlaces(toPlaces(said(g, h), order), order))).toEqual(plain);
          expect(grade(item, said('x', h === 'x' ? '' : h)).fraction).toBeGreaterThanOrEqual(
            plain.fraction,
          );
        },
      ),
    );
  });

  it('shows the passage and the texts, and nothing of the key', () => {
    const shown = present(inBank(given()), ['g', 'h', 'z', 'x', 'y']);
    expect(shown).toMatchObject({
      passage: [[{}, { part: '1' }, {}, { part: '2' }]],
      targets: [{ id: '3', text: 'Text z' }, { id: '4' }, { id: '5' }],
    });
    expect(JSON.stringify(shown)).not.toMatch(/"key"|Feedback/);
    expect(grade(given(), answerKey(given())).correct).toBe(true);
  });

  it.each([
    [said('x', 'z').pairs, undefined, true],
    [said('', '').pairs, undefined, false],
    [said('x', 'x').pairs, 'repeated-option', true],
    [said('g', '').pairs, 'unknown-option', false],
    [[{ part: 'g', choice: 'x' }], 'incomplete', true],
  ])('%#: is refused, or says all that is asked', (pairs, problem, answered) => {
    expect(checkResponse(given(), { kind: 'gap-match', pairs })).toBe(problem);
    expect(isComplete({ kind: 'gap-match', pairs })).toBe(answered);
  });

  it('is summed up as the text that was made', () => {
    expect(summarise(given(), said('z', ''))).toEqual(['First [Text z], then […]']);
  });

  it.each<[Partial<GapMatch>, string[]]>([
    [{}, []],
    [{ gaps: [gap('g', ''), gap('h', 'w')] }, ['key-missing', 'key-unknown']],
    [{ gaps: [gap('g', 'x'), gap('h', 'x')] }, ['key-repeated']],
    [{ targets: [target('x')] }, ['option-count', 'key-unknown']],
    [{ targets: [...'xyg'].map(target) }, ['id-repeated']],
    [{ gaps: [gap('g', 'x')] }, ['place-unknown']],
  ])('%#: publishing finds what is wrong', (changes, problems) => {
    expect(checkItem(given(changes)).map(({ code }) => code)).toEqual(problems);
  });
});
