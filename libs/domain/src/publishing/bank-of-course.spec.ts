import { givenSingleChoice, inBank } from '../../spec/given-items';
import type { BankAttributes } from '../items/bank-attributes';
import { bankOfCourse, mayDraw } from './bank-of-course';

const course = {
  objectives: [
    { id: 'recognise', title: 'Prepoznaje' },
    { id: 'refer', title: 'Upućuje' },
    { id: 'record', title: 'Beleži' },
  ],
  assessment: { draw: { recognise: 2, refer: { hard: 1 } } },
} as const;
const attributes = { objective: 'recognise', difficulty: 'easy' } as const;

describe('mayDraw', () => {
  it.each<
    [string, Pick<BankAttributes, 'objective' | 'difficulty' | 'mustHave' | 'mustPass'>, boolean]
  >([
    ['of an objective of which any are drawn', attributes, true],
    ['of a difficulty that is drawn', { objective: 'refer', difficulty: 'hard' }, true],
    ['of a difficulty that is not drawn', { objective: 'refer', difficulty: 'easy' }, false],
    ['of an objective of which none are drawn', { ...attributes, objective: 'record' }, false],
    ['of every form', { ...attributes, objective: 'record', mustHave: true }, true],
    ['without which nobody passes', { ...attributes, objective: 'record', mustPass: true }, true],
    [
      'of an objective of another course',
      { ...attributes, objective: 'care', mustHave: true },
      false,
    ],
    ['without an objective', { ...attributes, objective: '' }, false],
  ])('an item %s', (_, item, expected) => {
    expect(mayDraw(item, course)).toBe(expected);
  });
});

describe('bankOfCourse', () => {
  const finished = (change: Partial<BankAttributes>) => ({
    ...inBank(givenSingleChoice({ id: 'a' })),
    ...attributes,
    ...change,
  });
  const unfinished = (change: Partial<BankAttributes>) => ({
    ...inBank(givenSingleChoice({ id: 'a', key: '' })),
    ...attributes,
    ...change,
  });
  it.each([
    ['a finished item that is drawn', finished({}), true],
    ['a finished item that is not drawn', finished({ objective: 'record' }), true],
    ['a finished item of another track', finished({ tracks: ['police'] }), false],
    ['an unfinished item that may be drawn', unfinished({}), true],
    ['an unfinished item that is not drawn', unfinished({ objective: 'record' }), false],
    ['an unfinished item of another course', unfinished({ objective: 'care' }), false],
    ['an item without an objective', finished({ objective: '' }), false],
  ])('takes or leaves %s', (_, item, taken) => {
    expect(bankOfCourse([item], ['health'], course)).toEqual(taken ? [item] : []);
  });
});
