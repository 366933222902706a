import { Parser } from 'htmlparser2';
import { readingLimits } from '../item-format';
import type { ReadText } from '../text/words';
import type { MarkupNode } from './element';
import { readRichMarkup } from './read-rich-markup';

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: MarkupNode[];
  readonly line: number;
}

/**
 * Reads HTML of another system as rich text. No element of it is kept as such: what rich text has no place for is told.
 *
 * @example
 * readHtml('<p>Zovite <b>112</b>.</p>').body;
 * // [{ kind: 'paragraph', runs: [{ text: 'Zovite ' }, { text: '112', strong: true }, { text: '.' }] }]
 */
export function readHtml(html: string): ReadText {
  return readRichMarkup(parseHtml(html));
}

/**
 * Reads HTML as nodes. Elements deeper than the limit stand beside their parents.
 *
 * @example
 * parseHtml('<p>Zovite 112.</p>').length; // 1
 */
export function parseHtml(html: string): readonly MarkupNode[] {
  const top: MarkupNode[] = [];
  const open: OpenElement[] = [];
  let left = 0;
  const here = () => open.at(-1)?.children ?? top;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length >= readingLimits.depth) return void (left += 1);
      const opened: OpenElement = { name, attributes, children: [], line: 0 };
      here().push(opened);
      open.push(opened);
    },
    onclosetag() {
      if (left > 0) left -= 1;
      else open.pop();
    },
    ontext(text) {
      here().push(text);
    },
  });
  parser.end(html);
  return top;
}
