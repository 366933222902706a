import {
  element,
  findElements,
  isElement,
  listChildren,
  type MarkupElement,
} from '../markup/element';
import { listVariables, renameVariables } from './variable-names';

/** An item with several interactions, taken apart: what the whole has, and each question as an item of its own. */
export interface PartedItem {
  /** Without interactions and without the text that the questions share. */
  readonly whole: MarkupElement;
  readonly vignette: readonly MarkupElement['children'][number][];
  readonly questions: readonly MarkupElement[];
}

/**
 * Takes apart an item as `writeStudy` writes it: blocks called `question`, whose responses, outcomes, rules and feedback
 * begin with the name of the block. Undefined where it is none.
 *
 * @example
 * partOwnStudy(root)?.questions.length; // 2
 */
export function partOwnStudy(root: MarkupElement): PartedItem | undefined {
  const [body] = listChildren(root, 'itemBody');
  const blocks = body ? listChildren(body, 'div') : [];
  const questions = blocks.filter(isQuestion);
  const names = questions.map(nameOf);
  const isOwn =
    body !== undefined &&
    questions.length > 0 &&
    findElements(root, ['responseDeclaration']).every(({ attributes }) =>
      names.some((name) => attributes['identifier']?.startsWith(`${name}_`)),
    );
  if (!isOwn) return undefined;
  const vignette = blocks.filter(({ attributes }) => attributes['class'] === 'vignette');
  const rest = body.children.filter(
    (node) => !isElement(node) || (!questions.includes(node) && !vignette.includes(node)),
  );
  return {
    whole: {
      ...root,
      children: [
        ...root.children.filter(isElement).filter((child) => isOfWhole(child, names)),
        { ...body, children: rest },
      ],
    },
    vignette: vignette.flatMap(({ children }) => children),
    questions: questions.map((block) => toItem(root, block)),
  };
}

function isQuestion({ attributes }: MarkupElement): boolean {
  return attributes['class'] === 'question' && (attributes['id'] ?? '') !== '';
}

function nameOf({ attributes }: MarkupElement): string {
  return attributes['id'] ?? '';
}

function isOfWhole(child: MarkupElement, names: readonly string[]): boolean {
  if (child.name === 'itemBody' || child.name === 'responseProcessing') return false;
  return !listVariables(child).some((variable) =>
    names.some((name) => variable.startsWith(`${name}_`)),
  );
}

function toItem(root: MarkupElement, block: MarkupElement): MarkupElement {
  const prefix = `${nameOf(block)}_`;
  const isOwn = (node: MarkupElement) => {
    const variables = listVariables(node);
    return variables.length > 0 && variables.every((name) => name.startsWith(prefix));
  };
  const unprefixed = (node: MarkupElement) =>
    renameVariables(node, (name) => (name.startsWith(prefix) ? name.slice(prefix.length) : name));
  const [processing] = listChildren(root, 'responseProcessing');
  const rules = (processing ? listChildren(processing) : []).filter(isOwn).map(unprefixed);
  const declared = listChildren(root).filter(
    (child) =>
      ['responseDeclaration', 'outcomeDeclaration', 'modalFeedback'].includes(child.name) &&
      isOwn(child),
  );
  return {
    ...root,
    attributes: { ...root.attributes, identifier: nameOf(block) },
    line: block.line,
    children: [
      ...declared.map(unprefixed),
      { ...element('itemBody', {}, unprefixed(block).children), line: block.line },
      element('responseProcessing', {}, rules),
    ],
  };
}
