import { findDrawnIds } from './drawn-ids';
import { findDocumentNumbers } from './find-document-numbers';
import { findIbans } from './find-ibans';
import { findPhones } from './find-phones';
import { findPlates } from './find-plates';

/** What may tell who somebody is, besides the personal number, which is never kept. */
export const identifierKinds = ['phone', 'plate', 'passport', 'identity-card', 'iban'] as const;

/** A kind of {@link identifierKinds}. */
export type IdentifierKind = (typeof identifierKinds)[number];

/** A stretch of a text that looks like an identifier; `start` and `end` are offsets, `end` exclusive. */
export interface IdentifierFinding {
  readonly kind: IdentifierKind;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds what looks like somebody's telephone, licence plate, passport, identity card or bank account. Such a text may
 * be right, so that a person is asked. `published` are the numbers that everybody may read, as `dialAddress` gives them.
 *
 * @example
 * findIdentifiers('Zovite 064/123-45-67.', new Set()); // [{ kind: 'phone', start: 7, end: 20 }]
 */
export function findIdentifiers(
  text: string,
  published: ReadonlySet<string>,
): readonly IdentifierFinding[] {
  if (!/\p{Nd}{2}/u.test(text)) return [];
  const documents = findDocumentNumbers(text);
  const ibans = findIbans(text).map((found) => ({ kind: 'iban' as const, ...found }));
  const certain = [...documents, ...ibans];
  const phones = findPhones(text, published).map((found) => ({ kind: 'phone' as const, ...found }));
  const plates = findPlates(text).map((found) => ({ kind: 'plate' as const, ...found }));
  const drawn = findDrawnIds(text);
  const rest = [...phones, ...plates].filter((found) =>
    [...certain, ...drawn].every(({ start, end }) => found.end <= start || end <= found.start),
  );
  return [...certain, ...rest].sort((one, other) => one.start - other.start);
}
