import { matchesSignatory } from './signer-name';

const vesna = { 'sr-Latn': 'dr Vesna Ilić', 'sr-Cyrl': 'др Весна Илић' };

describe('a certificate for signatures', () => {
  it.each([
    ['Vesna Ilić', true],
    ['ИЛИЋ ВЕСНА', true],
    ['Vesna Ilić 200012345', true],
    ['dr Vesna Ilić, spec.', true],
    ['VESNA ILIC', true],
    ['Vesna Ilić-Marković', true],
    ['prof. dr Vesna Petrović', false],
    ['Marija Ilić', false],
    ['Ilić', false],
    ['dr', false],
    ['Vesna 200012345', false],
    ['', false],
  ])('of %j is in the name of dr Vesna Ilić: %s', (certified, itIs) =>
    expect(matchesSignatory(certified, vesna)).toBe(itIs),
  );

  it('is in nobody’s name where nobody is named', () =>
    expect(matchesSignatory('Vesna Ilić', { 'sr-Latn': '', 'sr-Cyrl': '' })).toBe(false));
});
