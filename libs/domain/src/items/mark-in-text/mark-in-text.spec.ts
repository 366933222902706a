import * as fc from 'fast-check';
import { givenQuestion, inBank, paragraph } from '../../../spec/given-items';
import { checkItem } from '../../publishing/check-item';
import { checkResponse, isAnswered } from '../check-response';
import { grade } from '../grade';
import { answerKey } from '../key';
import { fromPlaces, present, toPlaces } from '../present';
import { summarise } from '../summarise';
import { markInText, type MarkInText } from './mark-in-text';

const letters = [...'abcdef'];
const remark = (id: string) => ({ id, feedback: paragraph(`Feedback ${id}`) });

/** Of a to f, a b c are to be marked. */
function given(changes: Partial<MarkInText> = {}): MarkInText {
  const passage = [letters.flatMap((part) => [{ text: ' and ' }, { text: `words ${part}`, part }])];
  return {
    ...givenQuestion('marks'),
    kind: 'mark-in-text',
    passage,
    marks: letters.map(remark),
    key: ['a', 'b', 'c'],
    ...changes,
  };
}

const said = (marks: string | readonly string[]) =>
  ({ kind: 'mark-in-text', marks: [...marks] }) as const;

describe('markInText', () => {
  it.each([
    // hits, false alarms
    ['abc', 1], //     3, 0
    ['cab', 1], //     3, 0
    ['ab', 2 / 3], //  2, 0
    ['abd', 1 / 3], // 2, 1
    ['abcd', 2 / 3], //3, 1
    ['abcdef', 0], //  3, 3
    ['ad', 0], //      1, 1
    ['def', 0], //     0, 3
    ['', 0], //        0, 0
  ])('the marks %j of a b c earn %d', (marks, fraction) => {
    expect(grade(given(), said(marks)).fraction).toBeCloseTo(fraction, 12);
  });

  const some = fc.shuffledSubarray(letters);
  const key = fc.subarray(letters, { minLength: 1 });

  it('grades the same in whatever order places are listed, marked and named', () => {
    fc.assert(
      fc.property(
        some,
        key,
        fc.shuffledSubarray(letters, { minLength: 6 }),
        (marks, right, order) => {
          const plain = grade(given({ key: right }), said(marks));
          expect(
            grade(given({ key: [...right].reverse(), marks: order.map(remark) }), said(marks)),
          ).toEqual(plain);
          expect(
            grade(
              given({ key: right }),
              fromPlaces(toPlaces(said([...marks].reverse()), order), order),
            ),
          ).toEqual(plain);
        },
      ),
    );
  });

  it('never falls with one more hit or one false alarm less', () => {
    fc.assert(
      fc.property(some, key, (marks, right) => {
        const earns = (each: readonly string[]) =>
          grade(given({ key: right }), said(each)).fraction;
        for (const missed of right.filter((id) => !marks.includes(id)))
          expect(earns([...marks, missed])).toBeGreaterThanOrEqual(earns(marks));
        for (const wrong of marks.filter((id) => !right.includes(id)))
          expect(earns(marks.filter((id) => id !== wrong))).toBeGreaterThanOrEqual(earns(marks));
      }),
    );
  });

  it('names places as they are read, whatever order the author listed them in, and shows nothing of the key', () => {
    const item = given({ marks: [...letters].reverse().map(remark) });
    const order = markInText.order(item, () => 0);
    const shown = present(inBank(item), order);
    expect(order).toEqual(letters);
    expect(Object.keys(shown).sort()).toEqual(['id', 'kind', 'passage', 'points', 'prompt']);
    expect(shown).toMatchObject({
      passage: [
        [
          { text: ' and ' },
          { text: 'words a', part: '1' },
          {},
          { part: '2' },
          {},
          {},
          {},
          {},
          {},
          {},
          {},
          {},
        ],
      ],
    });
    expect(grade(item, answerKey(item)).correct).toBe(true);
  });

  it.each([
    ['', undefined, false],
    ['af', undefined, true],
    ['x', 'unknown-option', true],
    ['aa', 'repeated-option', true],
  ])('the marks %j are refused with %p', (marks, problem, answered) => {
    expect(checkResponse(given(), said(marks))).toBe(problem);
    expect(isAnswered(said(marks))).toBe(answered);
  });

  it('is summed up in words', () => {
    expect(summarise(given(), said('ca'))).toEqual(['words c', 'words a']);
  });

  it.each<[Partial<MarkInText>, string[]]>([
    [{}, []],
    [{ key: [] }, ['key-missing']],
    [{ key: ['x'] }, ['key-unknown']],
    [{ key: ['a', 'a'] }, ['key-repeated']],
    [{ marks: letters.map((id) => ({ id, feedback: [] })) }, letters.map(() => 'feedback-missing')],
    [
      { passage: [[{ text: 'one ' }, { text: 'a', part: 'a' }]] },
      ['b', 'c', 'd', 'e', 'f'].map(() => 'place-missing'),
    ],
    [{ marks: [remark('a')], key: ['a'], passage: [[{ text: 'a', part: 'a' }]] }, ['option-count']],
  ])('%#: publishing finds what is wrong', (changes, problems) => {
    expect(checkItem(given(changes)).map(({ code }) => code)).toEqual(problems);
  });
});
