import { element, type MarkupElement } from '../markup/element';

/**
 * A value that is given.
 *
 * @example
 * given('float', 1); // <baseValue baseType="float">1</baseValue>
 */
export function given(baseType: string, value: string | number): MarkupElement {
  return element('baseValue', { baseType }, [String(value)]);
}

/**
 * The value of a response or of an outcome.
 *
 * @example
 * variable('SCORE'); // <variable identifier="SCORE"/>
 */
export function variable(identifier: string): MarkupElement {
  return element('variable', { identifier });
}

/**
 * What is right for a response.
 *
 * @example
 * correct('RESPONSE'); // <correct identifier="RESPONSE"/>
 */
export function correct(identifier: string): MarkupElement {
  return element('correct', { identifier });
}

/**
 * Whether a response is all that is right.
 *
 * @example
 * isRight('RESPONSE'); // <match><variable …/><correct …/></match>
 */
export function isRight(identifier: string): MarkupElement {
  return element('match', {}, [variable(identifier), correct(identifier)]);
}

/**
 * What the mapping of a response gives for it.
 *
 * @example
 * mapped('RESPONSE'); // <mapResponse identifier="RESPONSE"/>
 */
export function mapped(identifier: string): MarkupElement {
  return element('mapResponse', { identifier });
}

/**
 * The answer that stands at a place of a response, from 1.
 *
 * @example
 * index('RESPONSE', 1); // <index n="1"><variable identifier="RESPONSE"/></index>
 */
export function index(identifier: string, n: number): MarkupElement {
  return element('index', { n: String(n) }, [variable(identifier)]);
}

/**
 * An operator over others.
 *
 * @example
 * apply('sum', [mapped('G1'), mapped('G2')]); // <sum>…</sum>
 */
export function apply(
  name: string,
  operands: readonly MarkupElement[],
  attributes: Readonly<Record<string, string>> = {},
): MarkupElement {
  return element(name, attributes, operands);
}

/**
 * Gives an outcome a value.
 *
 * @example
 * set('SCORE', given('float', 1)); // <setOutcomeValue identifier="SCORE">…
 */
export function set(identifier: string, value: MarkupElement): MarkupElement {
  return element('setOutcomeValue', { identifier }, [value]);
}

/** A condition, and what follows from it. */
export type Case = readonly [condition: MarkupElement, rules: readonly MarkupElement[]];

/**
 * What follows from the first condition that is met, else from none.
 *
 * @example
 * branch([[isRight('RESPONSE'), [set('SCORE', given('float', 1))]]], [set('SCORE', given('float', 0))]);
 */
export function branch(
  cases: readonly Case[],
  otherwise: readonly MarkupElement[] = [],
): MarkupElement {
  const branches = cases.map(([condition, rules], place) =>
    element(place === 0 ? 'responseIf' : 'responseElseIf', {}, [condition, ...rules]),
  );
  return element(
    'responseCondition',
    {},
    otherwise.length > 0 ? [...branches, element('responseElse', {}, otherwise)] : branches,
  );
}
