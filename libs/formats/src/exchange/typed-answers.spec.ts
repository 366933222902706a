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

  it.each<[string, ReturnType<typeof given>, readonly string[], readonly object[]]>([
    ['all that is accepted', given(['a*', 100], ['ab', 100], ['c', 0]), ['ab', 'a*'], []],
    [
      'an exception before what is accepted',
      given(['*abc*', 0], ['*', 100]),
      ['*'],
      [changed('scoring', '*abc*')],
    ],
    ['an exception that comes too late', given(['*', 100], ['*abc*', 0]), ['*'], []],
    ['an exception from something else', given(['abc', 0], ['x*', 100]), ['x*'], []],
    ['an asterisk', given(['5 \\* 3', 100]), ['5 * 3'], [changed('key', '5 \\* 3')]],
  ])('reads %s', (_, read, accepted, notes) => {
    expect(read).toEqual({ accepted, notes });
  });

  it('comes to an end with as many answers as a question holds', () => {
    const many = Array.from({ length: 5_000 }, (_, place) => `a${place}*`);
    const { notes } = given(
      ...many.map((text): [string, number] => [text, 0]),
      ...many.map((text): [string, number] => [text, 100]),
    );
    expect(notes).toHaveLength(many.length);
  });
});
