import { readTerms, writeTerms } from './english-terms';

describe('the English of a profile, as it is written', () => {
  it.each([
    ['direktorka = director', [{ text: 'direktorka', english: 'director' }], []],
    ['  Sud =Court = of law \n\n', [{ text: 'Sud', english: 'Court = of law' }], []],
    ['Novi Sad\nUb = \n= x', [], ['Novi Sad', 'Ub =', '= x']],
    ['', [], []],
  ])('is read line by line: %j', (written, terms, unfinished) => {
    expect(readTerms(written)).toEqual({ terms, unfinished });
  });

  it('is written as it is read', () => {
    const terms = [
      { text: 'direktorka', english: 'director' },
      { text: 'Просвета', english: 'Education' },
    ];
    expect(readTerms(writeTerms(terms)).terms).toEqual(terms);
  });
});
