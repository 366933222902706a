import { findIdentifiers } from '@svetionik/domain/privacy/identifiers';
import { holdsPersonalNumber } from '@svetionik/domain/privacy/collect-texts';

/** What a text shows of who somebody may be, each kind once; `published` are numbers that everybody may read. */
export function guardText(text: string, published: ReadonlySet<string>): readonly string[] {
  const kinds = findIdentifiers(text, published).map(({ kind }) => kind);
  return [...(holdsPersonalNumber(text) ? ['personal-number'] : []), ...new Set(kinds)];
}
