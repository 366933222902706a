/**
 * How long texts of content may be, in UTF-16 units, and how deep lists and quotes may stand in one another. `tag`
 * is for the words by which items are found, `line` for titles, `sentence` for labels, descriptions and alternatives,
 * `body` for one rich text.
 *
 * @example
 * limits.line; // 200
 */
export const limits = {
  tag: 40,
  line: 200,
  sentence: 600,
  body: 20_000,
  link: 2_000,
  depth: 4,
} as const;
