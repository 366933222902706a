import { readContactKey } from '@svetionik/domain/content/link';
import type { RichNode, RichText, Run } from '@svetionik/domain/content/rich-text';
import { element, type MarkupElement, type MarkupNode } from './element';

/**
 * Writes rich text as markup that `readRichMarkup` reads as the same.
 *
 * @example
 * writeRichMarkup([{ kind: 'paragraph', runs: [{ text: 'Zovite 112.' }] }]); // <p>Zovite 112.</p>
 */
export function writeRichMarkup(body: RichText): readonly MarkupElement[] {
  return body.map(writeNode);
}

function writeNode(node: RichNode): MarkupElement {
  switch (node.kind) {
    case 'paragraph':
      return element('p', {}, node.runs.map(writeRun));
    case 'heading':
      return element(`h${node.level}`, {}, node.runs.map(writeRun));
    case 'quote':
      return element('blockquote', {}, writeRichMarkup(node.body));
    case 'list':
      return element(
        node.ordered ? 'ol' : 'ul',
        {},
        node.entries.map((entry) => element('li', {}, writeRichMarkup(entry))),
      );
  }
}

/** A contact is one of this platform: elsewhere it is its words, with a class by which it is found again. */
function linkTo(address: string): MarkupElement {
  const contact = readContactKey(address);
  return contact === undefined
    ? element('a', { href: address })
    : element('span', { class: `contact-${contact}` });
}

function writeRun(run: Run): MarkupNode {
  const wrappers: readonly (MarkupElement | false)[] = [
    run.protected === true && element('code'),
    run.language !== undefined && element('span', { lang: run.language }),
    run.fact !== undefined && element('span', { class: `fact-${run.fact}` }),
    run.link !== undefined && linkTo(run.link),
    run.emphasis === true && element('em'),
    run.strong === true && element('strong'),
  ];
  return wrappers.reduce<MarkupNode>(
    (inside, wrapper) => (wrapper === false ? inside : { ...wrapper, children: [inside] }),
    run.text,
  );
}
