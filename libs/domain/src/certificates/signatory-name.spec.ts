import { demonstrationSignatory, namesSignatory } from './signatory-name';

const named = { 'sr-Latn': 'Vesna Ilić', 'sr-Cyrl': 'Весна Илић' };

describe('the name of a signatory', () => {
  it.each([
    ['somebody', named, true],
    ['a title before the name', { ...named, 'sr-Latn': 'dr Vesna Ilić' }, true],
    ['nobody in one script', { ...named, 'sr-Cyrl': ' ' }, false],
    ['what keeps its place', { 'sr-Latn': 'ovlašćeno lice', 'sr-Cyrl': 'овлашћено лице' }, false],
    ['what keeps its place, in one script', { ...named, 'sr-Cyrl': 'Овлашћено  лице' }, false],
    [
      'what keeps its place, as it is typed',
      { 'sr-Latn': 'Ovlasceno lice', 'sr-Cyrl': 'Весна Илић' },
      false,
    ],
  ])('names %s', (_, name, expected) => {
    expect(namesSignatory(name, { demonstration: false })).toBe(expected);
    expect(namesSignatory(name, { demonstration: true })).toBe(expected);
  });

  it('is made up in a demonstration only', () => {
    const { name } = demonstrationSignatory;
    expect(namesSignatory(name, { demonstration: true })).toBe(true);
    expect(namesSignatory(name, { demonstration: false })).toBe(false);
  });
});
