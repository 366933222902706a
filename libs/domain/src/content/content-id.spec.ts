import { isContentId, proposeContentId } from './content-id';

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

describe('proposeContentId', () => {
  it.each([
    ['Za zdravstvo', 'za-zdravstvo'],
    ['Разговор насамо, 2. део', 'razgovor-nasamo-2-deo'],
    ['Đački dom „Žižak“', 'dacki-dom-zizak'],
    ['…', ''],
    ['a'.repeat(80), 'a'.repeat(48)],
    ['reč '.repeat(20), 'rec-rec-rec-rec-rec-rec-rec-rec-rec-rec-rec-rec'],
  ])('proposes for %j', (name, id) => {
    expect(proposeContentId(name)).toBe(id);
    expect(id === '' || isContentId(id)).toBe(true);
  });
});
