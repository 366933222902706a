import * as fc from 'fast-check';
import { givenQuestion, inBank, paragraph } from '../../../spec/given-items';
import { seededRandom } from '../../random';
import { checkItem } from '../../publishing/check-item';
import { checkResponse, isComplete } from '../check-response';
import { grade } from '../grade';
import { answerKey } from '../key';
import { fromPlaces, present, toPlaces } from '../present';
import { summarise } from '../summarise';
import { inlineChoice, type InlineChoice } from './inline-choice';

const target = (id: string) => ({ id, text: `Text ${id}` });
const gap = (id: string, key: string) => ({
  id,
  targets: [target(`${id}1`), target(`${id}2`)],
  key,
  feedback: paragraph(`Feedback ${id}`),
});

/** g takes g1, h takes h2. */
function given(changes: Partial<InlineChoice> = {}): InlineChoice {
  const passage = [
    [{ text: 'Call ' }, { text: '', part: 'g' }, { text: ' or ' }, { text: '', part: 'h' }],
  ];
  return {
    ...givenQuestion('gaps'),
    kind: 'inline-choice',
    passage,
    gaps: [gap('g', 'g1'), gap('h', 'h2')],
    scoring: 'each',
    ...changes,
  };
}

const said = (g: string, h: string) =>
  ({
    kind: 'inline-choice',
    pairs: [
      { part: 'g', choice: g },
      { part: 'h', choice: h },
    ],
  }) as const;

describe('inlineChoice', () => {
  it.each([
    ['g1', 'h2', 1, 1],
    ['g1', 'h1', 0.5, 0],
    ['g1', '', 0.5, 0],
    ['g2', 'h1', 0, 0],
    ['', '', 0, 0],
  ])('%s and %s earn %d for each, %d for all', (g, h, each, all) => {
    expect(grade(given({ scoring: 'each' }), said(g, h)).fraction).toBe(each);
    expect(grade(given({ scoring: 'all' }), said(g, h)).fraction).toBe(all);
  });

  it('grades the same however the lists are shown, and never falls with one more right gap', () => {
    const [g, h] = [fc.constantFrom('', 'g1', 'g2'), fc.constantFrom('', 'h1', 'h2')];
    fc.assert(
      fc.property(
        g,
        h,
        fc.string(),
        fc.constantFrom('all', 'each'),
        (one, other, seed, scoring) => {
          const item = given({ scoring });
          const order = inlineChoice.order(item, seededRandom(seed));
          const plain = grade(item, said(one, other));
          expect(grade(item, fromPlaces(toPlaces(said(one, other), order), order))).toEqual(plain);
          expect(grade(item, said('g1', other)).fraction).toBeGreaterThanOrEqual(plain.fraction);
        },
      ),
    );
  });

  it('shows the passage and the lists, and nothing of the key', () => {
    const shown = present(inBank(given()), ['g', 'h', 'g2', 'g1', 'h1', 'h2']);
    expect(shown).toMatchObject({
      passage: [[{}, { part: '1' }, {}, { part: '2' }]],
      gaps: [{ id: '1', targets: [{ id: '3', text: 'Text g2' }, { id: '4' }] }, { id: '2' }],
    });
    expect(JSON.stringify(shown)).not.toMatch(/"key"|Feedback/);
    expect(grade(given(), answerKey(given())).correct).toBe(true);
  });

  it.each([
    [said('g1', 'h1').pairs, undefined, true],
    [said('g1', '').pairs, undefined, false],
    [said('h1', 'h2').pairs, 'unknown-option', true],
    [[{ part: 'g', choice: 'g1' }], 'incomplete', true],
    [[...said('g1', 'h1').pairs, { part: 'g', choice: 'g2' }], 'repeated-option', true],
  ])('%#: is refused, or says all that is asked', (pairs, problem, answered) => {
    expect(checkResponse(given(), { kind: 'inline-choice', pairs })).toBe(problem);
    expect(isComplete({ kind: 'inline-choice', pairs })).toBe(answered);
  });

  it('is summed up as the text that was made', () => {
    expect(summarise(given(), said('g2', ''))).toEqual(['Call [Text g2] or […]']);
  });

  it.each<[Partial<InlineChoice>, string[]]>([
    [{}, []],
    [{ gaps: [gap('g', ''), gap('h', 'x')] }, ['key-missing', 'key-unknown']],
    [
      { gaps: [gap('g', 'g1'), { ...gap('h', 'g1'), targets: [target('g1'), target('h1')] }] },
      ['id-repeated'],
    ],
    [{ gaps: [gap('g', 'g1'), { ...gap('h', 'h1'), targets: [target('h1')] }] }, ['option-count']],
    [{ gaps: [gap('g', 'g1'), { ...gap('h', 'h1'), feedback: [] }] }, ['feedback-missing']],
    [{ gaps: [gap('g', 'g1')] }, ['place-unknown']],
    [{ gaps: [], passage: [[{ text: 'Call' }]] }, ['option-count']],
  ])('%#: publishing finds what is wrong', (changes, problems) => {
    expect(checkItem(given(changes)).map(({ code }) => code)).toEqual(problems);
  });
});
