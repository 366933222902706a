import { isElement, type MarkupElement, type MarkupNode } from '../markup/element';

/** Elements that name a variable in an attribute called `identifier`. */
const naming = new Set([
  'responseDeclaration',
  'outcomeDeclaration',
  'variable',
  'correct',
  'default',
  'isNull',
  'mapResponse',
  'mapResponsePoint',
  'setOutcomeValue',
]);

/**
 * The attribute in which an element names a response or an outcome; undefined where it names none.
 *
 * @example
 * findNaming(element('variable', { identifier: 'SCORE' })); // 'identifier'
 */
function findNaming({ name, attributes }: MarkupElement): string | undefined {
  if (naming.has(name)) return 'identifier';
  if (attributes['responseIdentifier'] !== undefined) return 'responseIdentifier';
  return attributes['outcomeIdentifier'] === undefined ? undefined : 'outcomeIdentifier';
}

/**
 * An element with every variable in it under another name.
 *
 * @example
 * renameVariables(element('variable', { identifier: 'SCORE' }), (name) => `q1_${name}`); // <variable identifier="q1_SCORE"/>
 */
export function renameVariables(
  node: MarkupElement,
  nameOf: (name: string) => string,
): MarkupElement {
  const attribute = findNaming(node);
  const children = node.children.map((child): MarkupNode =>
    isElement(child) ? renameVariables(child, nameOf) : child,
  );
  if (attribute === undefined) return { ...node, children };
  const name = nameOf(node.attributes[attribute] ?? '');
  return { ...node, attributes: { ...node.attributes, [attribute]: name }, children };
}

/**
 * The names of all variables in an element.
 *
 * @example
 * listVariables(isRight('RESPONSE')); // ['RESPONSE', 'RESPONSE']
 */
export function listVariables(node: MarkupElement): readonly string[] {
  const attribute = findNaming(node);
  const own = attribute === undefined ? [] : [node.attributes[attribute] ?? ''];
  return [...own, ...node.children.filter(isElement).flatMap(listVariables)];
}
