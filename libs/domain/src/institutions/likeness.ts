import type { TextInScripts } from '../language/script';
import { wordBeginnings, wordSimilarity } from '../language/word-similarity';

/** An institution that a written name may mean. */
export interface Candidate {
  readonly id: string;
  readonly name: TextInScripts;
  readonly town: TextInScripts;
}

/** Half of the words in common, roughly: less is found in any two hospitals. */
const alikeFrom = 0.5;

/**
 * The institution that a written name is most like, by the words of its name and town ({@link wordSimilarity}); undefined where none
 * is like it, or two equally. Another house in the same town is not meant, nor one of another name.
 *
 * @example
 * findLikeliest('dom zdravlja brezovicki', [domZdravljaBrezovica, opstaBolnicaLipovac]); // domZdravljaBrezovica
 */
export function findLikeliest<Institution extends Candidate>(
  written: string,
  candidates: readonly Institution[],
): Institution | undefined {
  const words = new Set(wordBeginnings(written));
  const [first, second] = candidates
    .filter((candidate) => isOfKind(candidate, words))
    .map((candidate) => ({ candidate, alike: likeness(written, candidate) }))
    .filter(({ alike }) => alike >= alikeFrom)
    .sort((one, other) => other.alike - one.alike);
  return first?.alike === second?.alike ? undefined : first?.candidate;
}

/** Whether the words hold the own name in quotation marks and a word of the kind of house, where the institution has them. */
function isOfKind({ name, town }: Candidate, words: ReadonlySet<string>): boolean {
  const places = wordBeginnings(town['sr-Latn']);
  const own = wordBeginnings((name['sr-Latn'].match(/„[^“”]*[“”]/g) ?? []).join(' '));
  const kind = wordBeginnings(name['sr-Latn']).filter(
    (word) => !own.includes(word) && !places.includes(word),
  );
  return [own, kind].every((some) => some.length === 0 || some.some((word) => words.has(word)));
}

function likeness(written: string, { name, town }: Candidate): number {
  const texts = [name['sr-Latn'], `${name['sr-Latn']} ${town['sr-Latn']}`];
  return Math.max(...texts.map((text) => wordSimilarity(written, text)));
}
