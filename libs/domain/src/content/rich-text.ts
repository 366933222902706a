/**
 * Rich text as a small tree. It is never HTML: a renderer decides the elements, so stored
 * text cannot carry script into the page.
 *
 * @example
 * const body: RichText = [
 *   { kind: 'paragraph', runs: [{ text: 'Nijedan znak sam po sebi ' }, { text: 'ne dokazuje', strong: true }, { text: '.' }] },
 * ];
 */
export type RichText = readonly RichNode[];

/** One block of rich text. Lists nest through their entries, each of which is rich text again. */
export type RichNode =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly entries: readonly RichText[] }
  | { readonly kind: 'quote'; readonly body: RichText };

/**
 * A stretch of text with one set of properties.
 *
 * - `link`: an `https:`, `tel:` or `mailto:` address, a contact (`contact:cptv`), or a path of this site beginning with `/`.
 * - `language`: the text is a phrase of another language ("en", "la"); it keeps its letters and is announced as such.
 * - `protected`: keeps its letters in every script (codes, names of products, quoted forms).
 * - `fact`: id of the dated fact that the statement rests on.
 */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  readonly link?: string;
  readonly language?: string;
  readonly protected?: true;
  readonly fact?: string;
}
