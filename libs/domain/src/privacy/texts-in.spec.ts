import { textsIn } from './texts-in';

describe('textsIn', () => {
  it.each<[unknown, readonly string[]]>([
    ['a', ['a']],
    [null, []],
    [12, []],
    [{ title: 'a', minutes: 3 }, ['a']],
    [[{ text: '0101' }, { text: '09971', strong: true }], ['010109971']],
    [[{ text: 'ovde', link: 'tel:192' }], ['ovde', 'tel:192']],
    [{ file: { hash: '1506099715000', mediaType: 'image/webp' } }, ['image/webp']],
    [[{ id: 'o', text: [{ kind: 'p', runs: [{ text: 'b' }] }] }], ['o', 'p', 'b']],
  ])('finds in %j', (value, texts) => {
    expect(textsIn(value)).toEqual(texts);
  });
});
