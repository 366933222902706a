import { composeLatin } from './alphabet';
import { cyrillicToLatin } from './cyrillic-to-latin';
import { lettersToCyrillic } from './latin-to-cyrillic';
import { normalName } from './normal-name';
import { findUnprintable } from './printable';
import { detectScript, type Script } from './script';

/** A personal name in both scripts, as its bearer confirmed them. */
export interface NameInBothScripts {
  readonly latin: string;
  readonly cyrillic: string;
}

/** Most characters of a name in one script. */
const longestName = 120;

/**
 * What is wrong with a name as typed:
 * `empty` nothing but spaces; `too-long` over {@link longestName} characters; `characters` no letter at all, or something
 * besides letters, spaces, hyphens, apostrophes and full stops; `mixed-scripts` letters of both scripts; `wrong-script` all
 * letters are of the other script; `unprintable` a letter that no document could print.
 */
export type NameProblem =
  | 'empty'
  | 'too-long'
  | 'characters'
  | 'mixed-scripts'
  | 'wrong-script'
  | 'unprintable';

const foreign: Record<string, string> = { q: 'k', w: 'v', x: 'ks', y: 'i' };
const serbianAccents = /[čćšžđ]/iu;

/**
 * Proposes the name in the script in which it was not typed; the typed form is kept, as {@link normalName}
 * writes it. It is a proposal for the person to confirm or correct, never to be stored unasked: foreign names have
 * a tradition that no rule knows. In names, unlike in prose, `dj` is taken for đ; letters that Serbian does not
 * have get the nearest one.
 *
 * @example
 * proposeName('Djordje Njegoš'); // { latin: 'Djordje Njegoš', cyrillic: 'Ђорђе Његош' }
 * proposeName('Љубица'); // { latin: 'Ljubica', cyrillic: 'Љубица' }
 */
export function proposeName(typed: string): NameInBothScripts {
  const name = composeLatin(normalName(typed));
  if (detectScript(name) === 'sr-Cyrl') return { latin: cyrillicToLatin(name), cyrillic: name };
  return { latin: name, cyrillic: lettersToCyrillic(asSerbianLetters(name)) };
}

/**
 * Finds what keeps a name from standing on a document in the given script, once it is written as {@link normalName}
 * does; an empty list means nothing.
 *
 * @example
 * nameProblems('Jelena 2', 'sr-Latn'); // ['characters']
 * nameProblems('Jelena', 'sr-Cyrl'); // ['wrong-script']
 */
export function nameProblems(typed: string, script: Script): readonly NameProblem[] {
  const name = normalName(typed);
  if (name === '') return ['empty'];
  const found = detectScript(name);
  const problems: NameProblem[] = [];
  if (name.length > longestName) problems.push('too-long');
  if (found === 'none' || !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{M} '’.-]*$/u.test(name))
    problems.push('characters');
  else if (findUnprintable(name).length > 0) problems.push('unprintable');
  if (found === 'mixed') problems.push('mixed-scripts');
  else if (found !== 'none' && found !== script) problems.push('wrong-script');
  return problems;
}

function asSerbianLetters(latin: string): string {
  const nearest = latin.replace(/\p{L}/gu, (letter) => {
    if (serbianAccents.test(letter)) return letter;
    const plain = letter.normalize('NFD').replace(/\p{M}/gu, '');
    return inCaseOf(plain, foreign[plain.toLowerCase()] ?? plain.toLowerCase());
  });
  return nearest.replace(/dj/giu, (pair) => inCaseOf(pair.charAt(0), 'đ'));
}

function inCaseOf(model: string, lower: string): string {
  return model === model.toLowerCase() ? lower : lower.charAt(0).toUpperCase() + lower.slice(1);
}
