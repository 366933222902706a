import type { TextInScripts } from '../language/script';
import { wordSimilarity } from '../language/word-similarity';

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
 * is like it, or two equally.
 *
 * @example
 * findLikeliest('dom zdravlja brezovicki', [domZdravljaBrezovica, opstaBolnicaLipovac]); // domZdravljaBrezovica
 */
export function findLikeliest<Institution extends Candidate>(
  written: string,
  candidates: readonly Institution[],
): Institution | undefined {
  const [first, second] = candidates
    .map((candidate) => ({ candidate, alike: likeness(written, candidate) }))
    .filter(({ alike }) => alike >= alikeFrom)
    .sort((one, other) => other.alike - one.alike);
  return first?.alike === second?.alike ? undefined : first?.candidate;
}

function likeness(written: string, { name, town }: Candidate): number {
  const texts = [name['sr-Latn'], `${name['sr-Latn']} ${town['sr-Latn']}`];
  return Math.max(...texts.map((text) => wordSimilarity(written, text)));
}
