import * as fc from 'fast-check';
import { givenOptions, givenQuestion, inBank } from '../../../spec/given-items';
import { seededRandom } from '../../random';
import { checkItem } from '../../publishing/check-item';
import { checkResponse, isComplete } from '../check-response';
import { grade } from '../grade';
import { answerKey } from '../key';
import { fromPlaces, present, toPlaces } from '../present';
import { summarise } from '../summarise';
import { matching, type Matching } from './matching';

const target = (id: string) => ({ id, text: `Target ${id}` });

/** a belongs to x, b to y, c to x; z is nobody's. */
function given(changes: Partial<Matching> = {}): Matching {
  const options = givenOptions('abc').map((option, place) => ({
    ...option,
    match: 'xyx'.charAt(place),
  }));
  return {
    ...givenQuestion('match'),
    kind: 'matching',
    options,
    targets: [...'xyz'].map(target),
    scoring: 'each',
    ...changes,
  };
}

/** 'xy-' is x for a, y for b, nothing for c. */
const said = (choices: string) =>
  ({
    kind: 'matching',
    pairs: [...choices].map((choice, place) => ({
      part: 'abc'.charAt(place),
      choice: choice === '-' ? '' : choice,
    })),
  }) as const;

describe('matching', () => {
  it.each([
    ['xyx', 1, 1],
    ['xyz', 2 / 3, 0],
    ['xy-', 2 / 3, 0],
    ['zzx', 1 / 3, 0],
    ['yxy', 0, 0],
    ['---', 0, 0],
  ])('the targets %s for a b c earn %d for each, %d for all', (choices, each, all) => {
    expect(grade(given({ scoring: 'each' }), said(choices)).fraction).toBeCloseTo(each, 12);
    expect(grade(given({ scoring: 'all' }), said(choices)).fraction).toBe(all);
  });

  const choices = fc.string({
    unit: fc.constantFrom('x', 'y', 'z', '-'),
    minLength: 3,
    maxLength: 3,
  });

  it('grades the same in whatever order pairs are given and parts are shown', () => {
    fc.assert(
      fc.property(choices, fc.string(), (letters, seed) => {
        const [item, response] = [given(), said(letters)];
        const order = matching.order(item, seededRandom(seed));
        expect([...order].sort()).toEqual(['a', 'b', 'c', 'x', 'y', 'z']);
        expect(grade(item, { ...response, pairs: [...response.pairs].reverse() })).toEqual(
          grade(item, response),
        );
        expect(grade(item, fromPlaces(toPlaces(response, order), order))).toEqual(
          grade(item, response),
        );
      }),
    );
  });

  it('never falls with one more right pair', () => {
    fc.assert(
      fc.property(choices, fc.nat(2), fc.constantFrom('all', 'each'), (letters, place, scoring) => {
        const corrected = `${letters.slice(0, place)}${'xyx'.charAt(place)}${letters.slice(place + 1)}`;
        const earns = (answer: string) => grade(given({ scoring }), said(answer)).fraction;
        expect(earns(corrected)).toBeGreaterThanOrEqual(earns(letters));
      }),
    );
  });

  it('shows entries and targets, named by their places, and nothing of the key', () => {
    const shown = present(inBank(given()), ['b', 'a', 'c', 'z', 'y', 'x']);
    expect(shown).toMatchObject({
      options: [{ id: '1' }, { id: '2' }, { id: '3' }],
      targets: [{ id: '4', text: 'Target z' }, { id: '5' }, { id: '6' }],
    });
    expect(JSON.stringify(shown)).not.toMatch(/"match":|Feedback/);
    expect(grade(given(), answerKey(given())).correct).toBe(true);
  });

  it.each([
    [said('xyx').pairs, undefined, true],
    [said('xy-').pairs, undefined, false],
    [said('xy').pairs, 'incomplete', true],
    [[], 'incomplete', false],
    [said('xyw').pairs, 'unknown-option', true],
    [[{ part: 'a', choice: 'b' }], 'unknown-option', true],
    [[{ part: 'x', choice: '' }], 'unknown-option', false],
    [[...said('xyx').pairs, { part: 'a', choice: 'y' }], 'repeated-option', true],
  ])('%#: is refused, or says all that is asked', (pairs, problem, answered) => {
    expect(checkResponse(given(), { kind: 'matching', pairs })).toBe(problem);
    expect(isComplete({ kind: 'matching', pairs })).toBe(answered);
  });

  it('is summed up in words', () => {
    expect(summarise(given(), said('x-y'))).toEqual(['Text a → Target x', 'Text c → Target y']);
  });

  it.each<[Partial<Matching>, string[]]>([
    [{}, []],
    [{ targets: [target('x')] }, ['option-count', 'key-unknown']],
    [{ targets: [...'xyy'].map(target) }, ['id-repeated']],
    [{ targets: [...'xya'].map(target) }, ['id-repeated']],
    [{ targets: [target('x'), { id: 'y', text: '' }] }, ['text-missing']],
    [
      { options: given().options.map((option) => ({ ...option, match: '' })) },
      ['key-missing', 'key-missing', 'key-missing'],
    ],
    [{ options: [] }, ['option-count']],
  ])('%#: publishing finds what is wrong', (changes, problems) => {
    expect(checkItem(given(changes)).map(({ code }) => code)).toEqual(problems);
  });
});
