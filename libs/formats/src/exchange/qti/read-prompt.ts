import type { RichText } from '@svetionik/domain/content/rich-text';
import {
  listChildren,
  element,
  isElement,
  type MarkupElement,
  type MarkupNode,
  elementText,
} from '../markup/element';
import { isPassage } from '../markup/read-passage-markup';
import type { QtiItem } from './qti-item';

const inline = new Set([
  'textEntryInteraction',
  'inlineChoiceInteraction',
  'endAttemptInteraction',
]);

/**
 * Whether an element is where a learner answers.
 *
 * @example
 * isInteraction(element('choiceInteraction')); // true
 */
export function isInteraction({ name }: MarkupElement): boolean {
  return name.endsWith('Interaction');
}

/**
 * Whether an interaction stands within a sentence.
 *
 * @example
 * isInlineField(element('textEntryInteraction')); // true
 */
export function isInlineField({ name }: MarkupElement): boolean {
  return inline.has(name);
}

/**
 * The interactions of an item in the order of reading.
 *
 * @example
 * findInteractions(item.body).map(({ name }) => name); // ['choiceInteraction']
 */
export function findInteractions(node: MarkupElement): readonly MarkupElement[] {
  return listChildren(node).flatMap((child) =>
    isInteraction(child) ? [child] : findInteractions(child),
  );
}

/**
 * What is asked: all that stands around the interactions, and what they ask themselves. A field within a sentence
 * becomes a line to fill.
 *
 * @example
 * readPrompt(item); // 'Zaokružite _____ odgovor.' as rich text
 */
export function readPrompt(item: QtiItem): RichText {
  return item.asked(item.body.children.flatMap((node) => asked(item, node)));
}

function asked(item: QtiItem, node: MarkupNode): readonly MarkupNode[] {
  if (!isElement(node)) return [node];
  if (isInteraction(node))
    return inline.has(node.name)
      ? line(item)
      : listChildren(node, 'prompt').map(({ children }) => element('div', {}, children));
  if (isPassage(node) || node.attributes['class'] === 'answer') return [];
  if (
    node.name === 'rubricBlock' ||
    node.name === 'feedbackBlock' ||
    node.name === 'feedbackInline' ||
    node.name === 'stylesheet'
  )
    return untold(item, node);
  return isField(node)
    ? []
    : [{ ...node, children: node.children.flatMap((child) => asked(item, child)) }];
}

/** A paragraph with nothing but a field says nothing. */
function isField({ children }: MarkupElement): boolean {
  const filled = children.filter((child) => isElement(child) || child.trim() !== '');
  return filled.length > 0 && filled.every((child) => isElement(child) && inline.has(child.name));
}

function line(item: QtiItem): readonly MarkupNode[] {
  item.tell('changed', 'missing-word');
  return [' _____ '];
}

/** The block for those who score is read with the answer that they mark. */
function untold(item: QtiItem, node: MarkupElement): readonly MarkupNode[] {
  const isForScorers =
    node.name === 'rubricBlock' && (node.attributes['view'] ?? '').includes('scorer');
  if (!isForScorers && elementText(node).trim() !== '')
    item.tell('lost', node.name.startsWith('feedback') ? 'feedback' : 'other-parts', node.name);
  return [];
}

/**
 * The content of a part without what is said of it afterwards.
 *
 * @example
 * withoutFeedback(choice); // its nodes but for feedbackInline
 */
export function withoutFeedback({ children }: MarkupElement): readonly MarkupNode[] {
  return children
    .filter((child) => !isElement(child) || !child.name.startsWith('feedback'))
    .map((child) => (isElement(child) ? { ...child, children: withoutFeedback(child) } : child));
}

/**
 * The unit that stands beside a field.
 *
 * @example
 * readUnit(item); // 'km'
 */
export function readUnit(item: QtiItem): string {
  const fields = listChildren(item.body, 'p').filter(
    ({ attributes }) => attributes['class'] === 'answer',
  );
  const units = fields
    .flatMap((field) => listChildren(field, 'span'))
    .filter(({ attributes }) => attributes['class'] === 'unit');
  return units.map((unit) => elementText(unit).replace(/\s+/g, ' ').trim())[0] ?? '';
}
