import { isContentId } from './content-id';

describe('isContentId', () => {
  it.each([
    ['a', true],
    ['kz-388', true],
    ['a'.repeat(64), true],
    ['a'.repeat(65), false],
    ['', false],
    ['Znaci', false],
    ['opšte', false],
    ['-a', false],
    ['a-', false],
    ['a--b', false],
    ['a/b', false],
    ['a\n', false],
  ])('%j: %p', (text, valid) => {
    expect(isContentId(text)).toBe(valid);
  });
});
