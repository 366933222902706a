import { partName } from './surname';

describe('the parts of a name', () => {
  it.each([
    ['Ana Žarić', 'Žarić', 'Ana'],
    ['Ildikó Szabó Kovácsné', 'Szabó Kovácsné', 'Ildikó'],
    ['Sukarno', 'Sukarno', ''],
  ])('of %s are %s and %s', (latin, surname, given) => {
    const parts = partName({ latin, cyrillic: latin });
    expect([parts.surname['sr-Latn'], parts.given['sr-Latn']]).toEqual([surname, given]);
  });
});
