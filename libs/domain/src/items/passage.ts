import { checkRepeatedIds } from '../checks/check-ids';
import { limits } from '../checks/limits';
import type { Problem } from '../checks/problem';

/** A stretch of a passage. One with a `part` is a place that a response can name: a gap, or words that can be marked. */
export interface PassageRun {
  readonly text: string;
  readonly part?: string;
}

/** A plain text in paragraphs with places in it. */
export type Passage = readonly (readonly PassageRun[])[];

/** What stands in brackets, and the id behind them. */
const bracketed = /\[([^[\]\n]*)\](?:\(([a-z0-9-]+)\))?/g;

/**
 * Reads a passage from plain text; paragraphs stand on lines of their own. What is in square brackets is a place where
 * `placeOf` says so, and else stays text.
 *
 * @param placeOf gets the words in the brackets, the id in round brackets behind them, and the number of brackets before
 * @example
 * readPassage('Ona [ćuti](a).', (text, part) => part === undefined ? undefined : { text, part });
 * // [[{ text: 'Ona ' }, { text: 'ćuti', part: 'a' }, { text: '.' }]]
 */
export function readPassage(
  text: string,
  placeOf: (words: string, id: string | undefined, before: number) => PassageRun | undefined,
): Passage {
  let before = 0;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const runs: PassageRun[] = [];
    let end = 0;
    for (const found of line.matchAll(bracketed)) {
      const place = placeOf(found[1] ?? '', found[2], before);
      if (place === undefined) continue;
      before += 1;
      if (found.index > end) runs.push({ text: line.slice(end, found.index) });
      runs.push(place);
      end = found.index + found[0].length;
    }
    return end < line.length ? [...runs, { text: line.slice(end) }] : runs;
  });
}

/**
 * Writes a passage as plain text, a place as `write` says.
 *
 * @example
 * writePassage(passage, ({ text }) => `[${text}]`); // 'Ona [ćuti].'
 */
export function writePassage(passage: Passage, write: (place: PassageRun) => string): string {
  return passage
    .map((runs) => runs.map((run) => (run.part === undefined ? run.text : write(run))).join(''))
    .join('\n');
}

/**
 * Ids of the places, in the order of reading.
 *
 * @example
 * listPlaces(passage); // ['a']
 */
export function listPlaces(passage: Passage): readonly string[] {
  return passage.flat().flatMap(({ part }) => part ?? []);
}

/**
 * The passage with each text changed.
 *
 * @example
 * mapPassage(passage, (text) => transliterate(text, 'sr-Cyrl'));
 */
export function mapPassage(passage: Passage, change: (text: string) => string): Passage {
  return passage.map((runs) => runs.map((run) => ({ ...run, text: change(run.text) })));
}

/**
 * The passage with each place under another id.
 *
 * @example
 * renamePlaces(passage, () => '1'); // [[{ text: 'Ona ' }, { text: 'ćuti', part: '1' }, { text: '.' }]]
 */
export function renamePlaces(passage: Passage, nameOf: (id: string) => string): Passage {
  return passage.map((runs) =>
    runs.map((run) => (run.part === undefined ? run : { ...run, part: nameOf(run.part) })),
  );
}

/**
 * The words of each place, by its id.
 *
 * @example
 * wordsOfPlaces(passage).get('a'); // 'ćuti'
 */
export function wordsOfPlaces(passage: Passage): ReadonlyMap<string, string> {
  return new Map(
    passage.flat().flatMap(({ text, part }) => (part === undefined ? [] : [[part, text] as const])),
  );
}

/**
 * Checks a passage: it says something, is not too long, and each of the known places stands in it once, and no other.
 *
 * @example
 * checkPassage([[{ text: 'Ona ćuti.' }]], ['a']); // [{ code: 'place-missing', where: { option: 'a', field: 'passage' } }]
 */
export function checkPassage(passage: Passage, known: readonly string[]): Problem[] {
  const where = { field: 'passage' };
  const text = writePassage(passage, (run) => run.text);
  if (text.trim() === '') return [{ code: 'text-missing', where }];
  const places = listPlaces(passage);
  return [
    ...(text.length > limits.body
      ? [
          {
            code: 'text-too-long',
            where,
            detail: { length: text.length, most: limits.body },
          } satisfies Problem,
        ]
      : []),
    ...(/[^\P{Cc}\n\t]/u.test(text)
      ? [{ code: 'character-forbidden', where } satisfies Problem]
      : []),
    ...checkRepeatedIds(places.map((id) => ({ id, where }))),
    ...places
      .filter((id) => !known.includes(id))
      .map((id): Problem => ({ code: 'place-unknown', where, detail: { id } })),
    ...known
      .filter((id) => !places.includes(id))
      .map((id): Problem => ({ code: 'place-missing', where: { option: id, ...where } })),
  ];
}
