import { findUnprintable } from './printable';

it.each([
  ['Đorđe Ђорђе', []],
  ['Đorđe 漢 漢 🙂', ['漢', '🙂']],
  ['two\nlines', ['\n']],
  ['شهد', ['ش', 'ه', 'د']],
])('%j has %j that cannot be printed', (text, signs) => {
  expect(findUnprintable(text)).toEqual(signs);
});
