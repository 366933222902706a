import fc from 'fast-check';
import { wordSimilarity } from './word-similarity';

const words = fc
  .array(fc.constantFrom('radnik', 'pasoš', 'dete', 'je', 'smeštaj'))
  .map((all) => all.join(' '));

describe('wordSimilarity', () => {
  it.each([
    ['the same text', 'Radnik nema pasoš.', 'Radnik nema pasoš.', 1],
    ['another order', 'Radnik nema pasoš.', 'Pasoš nema radnik.', 1],
    ['another script', 'Radnik nema pasoš.', 'Радник нема пасош.', 1],
    ['other endings', 'Radnik nema pasoš.', 'Radnika nema, pasoša nema.', 0.94],
    ['two words of three', 'Radnik nema pasoš.', 'Pasoš radnika je u firmi.', 0.67],
    ['nothing in common', 'Radnik nema pasoš.', 'Dete se vratilo.', 0],
    ['only short words in common', 'On je i ja.', 'Ona je i ti.', 0],
    ['an empty text', '', 'Radnik nema pasoš.', 0],
  ])('weighs %s', (_, left, right, similarity) => {
    expect(wordSimilarity(left, right)).toBeCloseTo(similarity, 2);
  });

  it('is the same from both sides, and at most 1', () => {
    fc.assert(
      fc.property(words, words, (left, right) => {
        const similarity = wordSimilarity(left, right);
        expect(similarity).toBeCloseTo(wordSimilarity(right, left), 10);
        expect(similarity).toBeLessThanOrEqual(1.000001);
      }),
    );
  });
});
