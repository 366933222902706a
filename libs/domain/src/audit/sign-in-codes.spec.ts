import { failureCode, mostNotedOfAll, mostNotedOfOne } from './sign-in-codes';

it.each([
  ['the first', 1, 1, 'wrong-password'],
  ['the last of one address', mostNotedOfOne, 12, 'wrong-password and-more'],
  ['one more of that address', mostNotedOfOne + 1, 13, undefined],
  ['the last of all', 1, mostNotedOfAll, 'wrong-password and-more'],
  ['one more of all', 1, mostNotedOfAll + 1, undefined],
])('notes %s', (_, ofOne, ofAll, code) => {
  expect(failureCode('wrong-password', { ofOne, ofAll })).toBe(code);
});
