import { element, type MarkupElement } from '../markup/element';

/** A share of the points for each of some answers; others give none. */
export interface Mapping {
  readonly entries: readonly (readonly [key: string, value: number])[];
  /** Below which the sum never falls. */
  readonly least?: number;
  /** Above which it never rises. */
  readonly most?: number;
  /** Of texts: whether capital letters count. */
  readonly ignoresCase?: boolean;
}

interface Response {
  readonly identifier: string;
  readonly cardinality: 'single' | 'multiple' | 'ordered';
  readonly baseType: 'identifier' | 'directedPair' | 'string' | 'float';
  readonly correct: readonly string[];
  readonly mapping?: Mapping;
}

/**
 * Declares a response with what is right for it.
 *
 * @example
 * declareResponse({ identifier: 'RESPONSE', cardinality: 'single', baseType: 'identifier', correct: ['b'] });
 */
export function declareResponse({
  identifier,
  cardinality,
  baseType,
  correct,
  mapping,
}: Response): MarkupElement {
  const right =
    correct.length > 0
      ? [
          element(
            'correctResponse',
            {},
            correct.map((value) => element('value', {}, [value])),
          ),
        ]
      : [];
  return element('responseDeclaration', { identifier, cardinality, baseType }, [
    ...right,
    ...(mapping && mapping.entries.length > 0 ? [writeMapping(mapping)] : []),
  ]);
}

function writeMapping({ entries, least, most, ignoresCase }: Mapping): MarkupElement {
  const written = entries.map(([mapKey, value]) =>
    element('mapEntry', {
      mapKey,
      mappedValue: String(value),
      caseSensitive: ignoresCase === true ? 'false' : undefined,
    }),
  );
  return element(
    'mapping',
    {
      lowerBound: least === undefined ? undefined : String(least),
      upperBound: most === undefined ? undefined : String(most),
      defaultValue: '0',
    },
    written,
  );
}

/**
 * Declares an outcome, with the values that it has from the beginning.
 *
 * @example
 * declareOutcome('MAXSCORE', 'float', ['2']);
 */
export function declareOutcome(
  identifier: string,
  baseType: 'float' | 'integer' | 'string' | 'identifier',
  values: readonly string[] = [],
  attributes: Readonly<Record<string, string>> = {},
): MarkupElement {
  const cardinality = attributes['cardinality'] ?? 'single';
  const first =
    values.length > 0
      ? [
          element(
            'defaultValue',
            {},
            values.map((value) => element('value', {}, [value])),
          ),
        ]
      : [];
  return element('outcomeDeclaration', { identifier, cardinality, baseType, ...attributes }, first);
}
