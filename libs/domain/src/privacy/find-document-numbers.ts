import { plainLine } from './plain-line';

interface DocumentFinding {
  readonly kind: 'passport' | 'identity-card';
  readonly start: number;
  readonly end: number;
}

/** After the word at most forty characters without a digit lead to the number. */
const number =
  /^(?<before>\D{0,40}?)(?<![\p{L}\d/.,-])(?:(?:[A-Z]{1,2} ?)?\d(?:[ .-]?\d){8}|[A-Z]{1,2} ?\d(?:[ -]?\d){5,7})(?![\d/]|[.,-]\d)/u;

const kinds = [
  ['passport', /(?<!\p{L})(?:pasos|passport|putn\p{L}* isprav)\p{L}*/giu],
  [
    'identity-card',
    /(?<!\p{L})(?:licn\p{L}* kart\p{L}*|l\. ?k\.|lk(?!\p{L})|identity card|id card)/giu,
  ],
] as const;

/**
 * Finds numbers of passports and identity cards by the word before them: nine digits alone may be anything.
 *
 * @example
 * findDocumentNumbers('pasoš br. 012345678'); // [{ kind: 'passport', start: 10, end: 19 }]
 */
export function findDocumentNumbers(text: string): readonly DocumentFinding[] {
  const line = plainLine(text);
  return kinds.flatMap(([kind, word]) =>
    [...line.text.matchAll(word)].flatMap(({ 0: written, index }) => {
      const from = index + written.length;
      const found = number.exec(line.text.slice(from, from + 80));
      if (found === null) return [];
      return [
        {
          kind,
          start: line.places[from + (found.groups?.['before']?.length ?? 0)] ?? 0,
          end: line.places[from + found[0].length] ?? text.length,
        },
      ];
    }),
  );
}
