import { fold } from './search-key';

/** Shorter words, such as `je` and `ili`, stand in every text. */
const fewestLetters = 4;

/** Serbian words change at their ends: `radnik` and `radnika` have one beginning. */
const lettersOfBeginning = 5;

/**
 * How alike two texts are by the words in them, from 0 (no word in common) to 1 (the same words equally often), whatever
 * the order: the cosine of the counts of the beginnings of their words. Script, case and diacritics make no difference
 * (see `fold`), words of fewer than four letters are left out. A text without longer words is like no other.
 *
 * @example
 * wordSimilarity('Radnik nema pasoš.', 'Pasoš radnika je u firmi.'); // 0.67
 * wordSimilarity('Radnik nema pasoš.', 'Dete se vratilo.'); // 0
 */
export function wordSimilarity(left: string, right: string): number {
  const [one, other] = [countBeginnings(left), countBeginnings(right)];
  const shared = [...one].reduce((sum, [word, count]) => sum + count * (other.get(word) ?? 0), 0);
  return shared === 0 ? 0 : shared / Math.sqrt(squares(one) * squares(other));
}

/**
 * The beginnings of the words in a text by which {@link wordSimilarity} compares them, in their order.
 *
 * @example
 * wordBeginnings('Dom zdravlja u Brezovici'); // ['zdrav', 'brezo']
 */
export function wordBeginnings(text: string): string[] {
  return (fold(text).match(/[\p{L}\d]+/gu) ?? [])
    .filter(({ length }) => length >= fewestLetters)
    .map((word) => word.slice(0, lettersOfBeginning));
}

function countBeginnings(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const beginning of wordBeginnings(text))
    counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
  return counts;
}

function squares(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count * count, 0);
}
