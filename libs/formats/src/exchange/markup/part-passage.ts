import { findElements, isElement, type MarkupNode } from './element';
import { isPassage } from './read-passage-markup';

/** What stands before a text with places, and the text. */
export interface PartedMarkup {
  readonly before: readonly MarkupNode[];
  readonly passage: readonly MarkupNode[];
  /** Whether the text is one that was written here, where each space counts. */
  readonly isExact: boolean;
}

const blocks = new Set([
  'p',
  'div',
  'ul',
  'ol',
  'table',
  'blockquote',
  'pre',
  'hr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

/**
 * Parts the words that ask from the text with places: it begins with the paragraph of the first place.
 *
 * @param places names of the elements that are places
 * @example
 * partPassage([element('p', {}, ['Dopunite.']), element('p', {}, ['Ona ', element('gap')])], ['gap']).before.length; // 1
 */
export function partPassage(nodes: readonly MarkupNode[], places: readonly string[]): PartedMarkup {
  const own = nodes.findIndex(isPassage);
  if (own >= 0)
    return { before: nodes.slice(0, own), passage: nodes.slice(own, own + 1), isExact: true };
  const first = startOfLine(
    nodes,
    Math.max(
      0,
      nodes.findIndex((node) => holdsPlace(node, places)),
    ),
  );
  return { before: nodes.slice(0, first), passage: nodes.slice(first), isExact: false };
}

function holdsPlace(node: MarkupNode, places: readonly string[]): boolean {
  return isElement(node) && (places.includes(node.name) || findElements(node, places).length > 0);
}

/** Words right before a place belong to its sentence. */
function startOfLine(nodes: readonly MarkupNode[], found: number): number {
  let place = found;
  while (place > 0 && !isBlock(nodes[place]) && !isBlock(nodes[place - 1])) place -= 1;
  return place;
}

function isBlock(node: MarkupNode | undefined): boolean {
  return node !== undefined && isElement(node) && blocks.has(node.name);
}
