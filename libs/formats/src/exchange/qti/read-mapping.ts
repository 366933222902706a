import { findChild, listChildren, type MarkupElement } from '../markup/element';
import { parseDouble } from '../number-text';

/** What a file declares that answers are worth. */
export interface DeclaredMapping {
  /** What answers are worth, where it is said, and what every other answer is; of a single answer within the bounds. */
  readonly mapping: readonly (readonly [key: string, value: number])[];
  readonly otherwise: number;
  /** Whether what it gives may fall below zero. */
  readonly isUnbounded: boolean;
  /** As much as an answer can earn by the mapping. */
  readonly earned: number;
  /** Whether a bound gives something for any answer. */
  readonly isRaised: boolean;
  /** Whether a bound cuts off what several answers would earn together. */
  readonly isCut: boolean;
  readonly countsCase: boolean;
}

/**
 * Reads the mapping of a response; of one without a mapping, that nothing is worth anything.
 *
 * @example
 * readMapping(declaration).earned; // 2
 */
export function readMapping(declaration: MarkupElement | undefined): DeclaredMapping {
  const mapping = findChild(declaration, 'mapping');
  const entries = mapping ? listChildren(mapping, 'mapEntry') : [];
  const { lowerBound = '', upperBound = '', defaultValue = '0' } = mapping?.attributes ?? {};
  const [least, most] = [parseDouble(lowerBound), parseDouble(upperBound)];
  const isSingle = (declaration?.attributes['cardinality'] ?? 'single') === 'single';
  const within = (value: number) =>
    isSingle ? Math.max(least ?? -Infinity, Math.min(most ?? Infinity, value)) : value;
  const values = entries.map(
    ({ attributes }) =>
      [attributes['mapKey'] ?? '', within(Number(attributes['mappedValue'] ?? '0') || 0)] as const,
  );
  const otherwise = mapping ? within(Number(defaultValue) || 0) : 0;
  const gains = values.map(([, value]) => value).filter((value) => value > 0);
  const sum = gains.reduce((all, value) => all + value, 0);
  return {
    mapping: values,
    otherwise,
    earned: isSingle
      ? gains.reduce((most, value) => Math.max(most, value), 0)
      : Math.min(most ?? sum, sum),
    isRaised: (least ?? 0) > 0,
    isCut: !isSingle && most !== undefined && most < sum - 1e-6,
    isUnbounded:
      mapping !== undefined &&
      (least === undefined || least < 0) &&
      (otherwise < 0 || values.some(([, value]) => value < 0)),
    countsCase: entries.some(({ attributes }) => attributes['caseSensitive'] !== 'false'),
  };
}
