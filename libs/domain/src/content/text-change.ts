import type { RichText } from './rich-text';

/**
 * What to do with each text that people read: `line` with plain lines, `body` with rich text.
 *
 * @example
 * const unchanged: TextChange = { line: (text) => text, body: (text) => text };
 */
export interface TextChange {
  readonly line: (text: string) => string;
  readonly body: (text: RichText) => RichText;
}
