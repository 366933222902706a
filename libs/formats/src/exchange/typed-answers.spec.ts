import { shareText } from './accepted-patterns';
import { readTypedAnswers } from './typed-answers';

describe('shareText', () => {
  it.each([
    ['abc', 'ABC', true],
    ['abc', 'abd', false],
    ['*abc*', '*', true],
    ['a*', 'b*', false],
    ['a*', '*b', true],
    ['a*c', 'ab', false],
    ['*', '', true],
    ['5 \\* 3', '5 * 3', true],
    ['5 \\* 3', '5 + 3', false],
    ['hitna pomoć', 'хитна*', true],
  ])('finds out of %j and %j: %p', (one, other, expected) => {
    expect([shareText(one, other), shareText(other, one)]).toEqual([expected, expected]);
  });
});

describe('readTypedAnswers', () => {
  const given = (...answers: [text: string, percent: number][]) =>
    readTypedAnswers(answers.map(([text, percent]) => ({ text, percent })));
  const changed = (code: string, detail: string) => ({ effect: 'changed', code, detail });

  it.each<[string, ReturnType<typeof given>, object]>([
    ['all that is accepted', given(['a*', 100], ['ab', 100], ['c', 0]), { accepted: ['ab', 'a*'] }],
    [
      'an exception before what is accepted',
      given(['*abc*', 0], ['*', 100]),
      { accepted: ['*'], shares: [{ text: '*abc*', percent: 0 }] },
    ],
    ['an exception that comes too late', given(['*', 100], ['*abc*', 0]), { accepted: ['*'] }],
    ['an exception from something else', given(['abc', 0], ['x*', 100]), { accepted: ['x*'] }],
    ['an asterisk', given(['5 \\* 3', 100]), { accepted: ['5 \\* 3'] }],
    [
      'a share for all else',
      given(['112', 100], ['1*', 50], ['*', 10]),
      {
        accepted: ['112'],
        shares: [
          { text: '1*', percent: 50 },
          { text: '*', percent: 10 },
        ],
      },
    ],
    [
      'a broad answer that would decide before a closer one',
      given(['a*', 50], ['*abc', 100]),
      {
        accepted: ['*abc'],
        shares: [{ text: 'a*', percent: 50 }],
        notes: [changed('scoring', '*abc')],
      },
    ],
    [
      'an answer that takes points away',
      given(['112', 100], ['194', -50]),
      { accepted: ['112'], notes: [{ effect: 'changed', code: 'partial-credit' }] },
    ],
  ])('reads %s', (_, read, expected) => {
    expect(read).toEqual({ notes: [], ...expected });
  });

  const left = (detail: string) => ({ effect: 'lost', code: 'spelling', detail });

  it.each<[string, ReturnType<typeof given>, object]>([
    [
      'an answer that differs from another in diacritics',
      given(['žurba', 100], ['zurba', 50]),
      { accepted: ['žurba'], notes: [left('zurba')] },
    ],
    [
      'the better of two, also where it comes later',
      given(['zurba', 50], ['журба.', 100]),
      { accepted: ['журба.'], notes: [left('zurba')] },
    ],
    ['the same twice', given(['Žurba', 100], ['žurba', 50]), { accepted: ['Žurba'] }],
    [
      'spellings that earn the same',
      given(['žurba', 100], ['zurba', 100]),
      { accepted: ['žurba'] },
    ],
    [
      'an answer that only another spelling of fits an earlier pattern',
      given(['z*', 50], ['žurba', 100]),
      {
        accepted: ['žurba'],
        shares: [{ text: 'z*', percent: 50 }],
        notes: [changed('scoring', 'žurba')],
      },
    ],
  ])('keeps %s', (_, read, expected) => {
    expect(read).toEqual({ notes: [], ...expected });
  });

  it('tells of spellings among more answers than are compared', () => {
    const many = Array.from({ length: 300 }, (_, place): [string, number] => [`a${place}`, 100]);
    expect(given(...many, ['ć1', 100], ['c1', 50]).notes).toEqual([left('c1')]);
  });

  it('comes to an end with as many answers as a question holds', () => {
    const many = Array.from({ length: 5_000 }, (_, place) => `a${place}*`);
    const { notes } = given(
      ...many.map((text): [string, number] => [text, 0]),
      ...many.map((text): [string, number] => [text, 100]),
    );
    expect(notes).toHaveLength(many.length);
  });

  it('compares no more letters than there is time for, and says so', () => {
    const long = Array.from({ length: 40 }, (_, place) => `${'*a'.repeat(200)}${place}`);
    const { accepted, shares, notes } = given(...long.map((text): [string, number] => [text, 50]), [
      '194',
      100,
    ]);
    expect([accepted, shares?.length, notes]).toEqual([
      ['194'],
      long.length,
      [{ effect: 'changed', code: 'partial-credit' }],
    ]);
  });
});
