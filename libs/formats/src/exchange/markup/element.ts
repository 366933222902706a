/** An element of XML or HTML with what stands in it. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
  /** Where it begins, from 1; 0 where nobody asks. */
  readonly line: number;
}

/** An element, or text between elements. */
export type MarkupNode = MarkupElement | string;

/**
 * An element to write. Attributes that are undefined are left out.
 *
 * @example
 * element('p', {}, ['Zovite 112.']); // { name: 'p', attributes: {}, children: ['Zovite 112.'], line: 0 }
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  children: readonly MarkupNode[] = [],
): MarkupElement {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return { name, attributes: Object.fromEntries(given), children, line: 0 };
}

/**
 * Whether a node is an element.
 *
 * @example
 * isElement('Zovite 112.'); // false
 */
export function isElement(node: MarkupNode): node is MarkupElement {
  return typeof node !== 'string';
}

/**
 * The elements that stand right in another.
 *
 * @example
 * listChildren(question, 'answer').length; // 4
 */
export function listChildren(parent: MarkupElement, name?: string): readonly MarkupElement[] {
  return parent.children
    .filter(isElement)
    .filter((child) => name === undefined || child.name === name);
}

/**
 * The first element of a name that stands right in another.
 *
 * @example
 * findChild(question, 'name'); // <name>
 */
export function findChild(
  parent: MarkupElement | undefined,
  name: string,
): MarkupElement | undefined {
  return parent === undefined ? undefined : listChildren(parent, name)[0];
}

/**
 * All elements below another that have one of the names, in the order of reading.
 *
 * @example
 * findElements(body, ['img']).length; // 2
 */
export function findElements(
  parent: MarkupElement,
  names: readonly string[],
): readonly MarkupElement[] {
  return listChildren(parent).flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...findElements(child, names),
  ]);
}

/**
 * The text of an element and of all in it.
 *
 * @example
 * elementText(element('p', {}, ['Zovite ', element('b', {}, ['112'])])); // 'Zovite 112'
 */
export function elementText(node: MarkupNode | undefined): string {
  if (node === undefined) return '';
  return isElement(node) ? node.children.map(elementText).join('') : node;
}

/**
 * How many characters of text stand in an element, but for elements of a name.
 *
 * @example
 * countCharacters(question, 'file'); // 1200
 */
export function countCharacters({ children }: MarkupElement, except = ''): number {
  return children.reduce(
    (sum, child) =>
      sum +
      (isElement(child)
        ? child.name === except
          ? 0
          : countCharacters(child, except)
        : child.length),
    0,
  );
}
