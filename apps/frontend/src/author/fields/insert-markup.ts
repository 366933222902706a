/** A mark that a button sets. */
export type Markup =
  | 'strong'
  | 'emphasis'
  | 'heading'
  | 'list'
  | 'quote'
  | 'link'
  | 'kept'
  | 'fact';

/** A text with the part of it that is selected. */
interface Selected {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const around: Partial<Record<Markup, string>> = { strong: '**', emphasis: '*', kept: '`' };
const before: Partial<Record<Markup, string>> = { heading: '## ', list: '- ', quote: '> ' };

/**
 * Marks the selected words, or the lines that they stand in; the same words stay selected. Of a link the address is
 * selected instead, to be typed.
 *
 * @example
 * insertMarkup('Pitajte nasamo', 8, 14, 'strong', ''); // { text: 'Pitajte **nasamo**', start: 10, end: 16 }
 */
export function insertMarkup(
  text: string,
  start: number,
  end: number,
  markup: Markup,
  value: string,
): Selected {
  const words = text.slice(start, end);
  const mark = around[markup];
  if (mark !== undefined)
    return spliced(text, start, end, `${mark}${words}${mark}`, mark.length, words.length);
  const prefix = before[markup];
  if (prefix !== undefined) return prefixed(text, start, end, prefix);
  const address = markup === 'fact' ? `fact:${value}` : 'https://';
  const link = `[${words}](${address})`;
  if (markup === 'fact') return spliced(text, start, end, link, 1, words.length);
  return spliced(text, start, end, link, words.length + 3, address.length);
}

function spliced(
  text: string,
  start: number,
  end: number,
  piece: string,
  offset: number,
  length: number,
): Selected {
  return {
    text: text.slice(0, start) + piece + text.slice(end),
    start: start + offset,
    end: start + offset + length,
  };
}

function prefixed(text: string, start: number, end: number, prefix: string): Selected {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lines = text
    .slice(from, end)
    .split('\n')
    .map((line) => prefix + line)
    .join('\n');
  return {
    text: text.slice(0, from) + lines + text.slice(end),
    start: start + prefix.length,
    end: from + lines.length,
  };
}
