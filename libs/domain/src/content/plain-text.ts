import type { RichNode, RichText } from './rich-text';

/**
 * The words of a rich text without any markup: blocks and list entries on lines of their own, ends trimmed.
 *
 * @example
 * plainText([{ kind: 'paragraph', runs: [{ text: 'Pitajte ' }, { text: 'nasamo', strong: true }] }]);
 * // 'Pitajte nasamo'
 */
export function plainText(text: RichText): string {
  return text.map(plainNode).join('\n').trim();
}

function plainNode(node: RichNode): string {
  switch (node.kind) {
    case 'list':
      return node.entries.map(plainText).join('\n');
    case 'quote':
      return plainText(node.body);
    default:
      return node.runs.map((run) => run.text).join('');
  }
}
