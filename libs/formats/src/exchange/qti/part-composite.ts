import { element, findChild, isElement, listChildren, type MarkupElement } from '../markup/element';
import { mostFields, partBody, type PartedQuestion } from '../studies/part-body';
import { partProcessing } from './part-processing';
import type { PartedItem } from './part-study';
import { QtiItem } from './qti-item';
import { findInteractions, isInlineField, isInteraction } from './read-prompt';
import { findBest } from './tell-mapping';
import { renameVariables } from './variable-names';

/**
 * Takes apart an item of another system with several interactions: each becomes a question of its own, with what is asked
 * there and the rules that are about it. Where the score is more than the sum of theirs, they have no rules.
 *
 * @example
 * partComposite(root).questions.length; // 2
 */
export function partComposite(root: MarkupElement): PartedItem {
  const body = findChild(root, 'itemBody') ?? element('itemBody');
  const { shared, questions } = partBody(body.children, {
    isField: isInteraction,
    isInline: isInlineField,
    asks: (field) => findChild(field, 'prompt') !== undefined,
  });
  const processing = findChild(root, 'responseProcessing');
  const rules =
    processing &&
    partProcessing(
      processing,
      questions.map(({ field }) => responseOf(field)),
    );
  const own = ['responseDeclaration', 'itemBody', 'responseProcessing'];
  return {
    whole: {
      ...root,
      children: root.children.filter((child) => isElement(child) && !own.includes(child.name)),
    },
    vignette: shared,
    questions: questions.map((question, place) => ({
      ...root,
      attributes: { ...root.attributes, identifier: `q${place + 1}` },
      line: question.field.line,
      children: [
        ...declarationsOf(root, question.field),
        toBody(question),
        ...processingOf(question, processing, rules?.get(responseOf(question.field))),
      ],
    })),
  };
}

/**
 * Whether an item has several interactions that are no single question of ours.
 *
 * @example
 * isComposite(root); // true, of an item with a choice and a field for a number
 */
export function isComposite(root: MarkupElement): boolean {
  const interactions = findInteractions(findChild(root, 'itemBody') ?? element('itemBody'));
  if (interactions.length < 2 || interactions.length > mostFields) return false;
  const responses = interactions.map(responseOf);
  const isDeclared = new Set(responses).size === responses.length && !responses.includes('');
  const isText = interactions.every(({ name }) => name === 'inlineChoiceInteraction');
  const isVerdict = responses[0] === 'VERDICT';
  return isDeclared && (!isText || isUneven(root)) && !isVerdict;
}

/**
 * Whether an item is a text with lists that are worth more than others, which here only questions of their own can be.
 *
 * @example
 * isUneven(root); // true, where the mappings of its lists give 1 and 3 points
 */
export function isUneven(root: MarkupElement): boolean {
  const item = new QtiItem(root, () => undefined);
  const interactions = findInteractions(item.body);
  const isText = interactions.every(({ name }) => name === 'inlineChoiceInteraction');
  const worths = interactions.map((each) => findBest(item.response(responseOf(each))).value);
  const [first = 0] = worths;
  return (
    isText &&
    item.style === 'map' &&
    worths.every((worth) => worth > 0) &&
    worths.some((worth) => Math.abs(worth - first) > 1e-6)
  );
}

function responseOf({ attributes }: MarkupElement): string {
  return attributes['responseIdentifier'] ?? '';
}

function declarationsOf(root: MarkupElement, field: MarkupElement): readonly MarkupElement[] {
  return listChildren(root, 'responseDeclaration')
    .filter(({ attributes }) => attributes['identifier'] === responseOf(field))
    .map((declared) => asOnly(declared, field));
}

function toBody({ field, asked }: PartedQuestion): MarkupElement {
  return { ...asOnly(element('itemBody', {}, asked), field), line: field.line };
}

/** A template is about the response called RESPONSE alone. */
function processingOf(
  { field }: PartedQuestion,
  processing: MarkupElement | undefined,
  rules: readonly MarkupElement[] | undefined,
): readonly MarkupElement[] {
  if (rules !== undefined) return [element('responseProcessing', {}, rules)];
  const isTemplate = (processing?.attributes['template'] ?? '') !== '';
  return processing && isTemplate && responseOf(field) === 'RESPONSE' ? [processing] : [];
}

function asOnly(node: MarkupElement, field: MarkupElement): MarkupElement {
  return renameVariables(node, (name) => (name === responseOf(field) ? 'RESPONSE' : name));
}
