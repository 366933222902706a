import { readKept } from './kept-under';

describe('what a browser keeps under a name', () => {
  beforeEach(() => localStorage.clear());

  it.each([
    ['nothing', {}, null],
    ['it', { language: 'en' }, 'en'],
    [
      'what was kept under the name of the product, which goes',
      { 'svetionik.language': 'en' },
      'en',
    ],
    ['it, and not what is older', { language: 'sr-Cyrl', 'svetionik.language': 'en' }, 'sr-Cyrl'],
  ])('is %s', (_, kept, expected) => {
    for (const [name, value] of Object.entries(kept)) localStorage.setItem(name, value);
    expect(readKept(localStorage, 'language')).toBe(expected);
    expect({ ...localStorage }).toEqual(expected === null ? {} : { language: expected });
  });
});
