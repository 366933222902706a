import { inTurns } from '../in-turns';
import { isElement, type MarkupElement, type MarkupNode } from './element';

/** Elements in which every space counts. */
const flowing = new Set([
  'p',
  'h2',
  'h3',
  'strong',
  'em',
  'a',
  'span',
  'code',
  'text',
  'prompt',
  'simpleAssociableChoice',
  'hottext',
  'gapText',
  'inlineChoice',
  'feedbackInline',
  'value',
  'mapEntry',
  'dt',
  'dd',
  'responseCondition',
  'qti-response-condition',
]);

/**
 * Writes a document as XML in UTF-8, an element a line where spaces do not count.
 *
 * @example
 * writeXml(element('quiz')); // '<?xml version="1.0" encoding="UTF-8"?>\n<quiz/>\n'
 */
export function writeXml(root: MarkupElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, '\n')}\n`;
}

/**
 * Writes a document of many parts, which are written one by one; others have their turn in between.
 *
 * @example
 * await writeXmlParts('quiz', [element('question')]); // '<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n  <question/>\n</quiz>\n'
 */
export async function writeXmlParts(
  name: string,
  parts: readonly MarkupElement[],
): Promise<string> {
  const written: string[] = [];
  for await (const part of inTurns(parts)) written.push(`\n  ${writeElement(part, '\n  ')}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name}>${written.join('')}\n</${name}>\n`;
}

/**
 * Writes nodes as XML without any space between them; as HTML, too, where no element is empty.
 *
 * @example
 * writeNodes([element('p', {}, ['5 < 6'])]); // '<p>5 &lt; 6</p>'
 */
export function writeNodes(nodes: readonly MarkupNode[]): string {
  return nodes.map((node) => (isElement(node) ? writeElement(node, '') : escape(node))).join('');
}

function writeElement({ name, attributes, children }: MarkupElement, indent: string): string {
  const start = `<${name}${Object.entries(attributes)
    .map(
      ([key, value]) =>
        ` ${key}="${escape(value).replace(/"/g, '&quot;').replace(/\n/g, '&#10;')}"`,
    )
    .join('')}`;
  if (children.length === 0) return `${start}/>`;
  const isFlowing =
    indent === '' || flowing.has(name) || children.some((child) => !isElement(child));
  const inner = isFlowing ? '' : `${indent}  `;
  const content = children
    .map((child) => (isElement(child) ? `${inner}${writeElement(child, inner)}` : escape(child)))
    .join('');
  return `${start}>${content}${isFlowing ? '' : indent}</${name}>`;
}

function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r/g, '&#13;');
}
