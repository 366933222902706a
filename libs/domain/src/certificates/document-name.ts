import type { NameInBothScripts } from '../language/person-name';

/** What is known of the name for one document. */
export interface KnownNames {
  /** What the person stated for this document. */
  readonly stated: NameInBothScripts | null;
  /** The name that they are called by. */
  readonly called: NameInBothScripts | null;
  /** Whether documents bear that name too: they confirmed it, and asked for no other. */
  readonly printed: boolean;
}

/**
 * The name that a document bears: what was stated for it, or else the name that the person is called by, where documents bear that
 * too. Undefined until the person has stated one.
 *
 * @example
 * chooseDocumentName({ stated: null, called: { latin: 'Mira', cyrillic: 'Мира' }, printed: false }); // undefined
 */
export function chooseDocumentName({
  stated,
  called,
  printed,
}: KnownNames): NameInBothScripts | undefined {
  return stated ?? (printed ? (called ?? undefined) : undefined);
}

/**
 * What stands in the form in which somebody states the name for a document: what they stated for it, or else the name that they are
 * called by. Whoever stated a name of its own for an `earlier` document chooses anew, so that neither name gets onto one unasked.
 *
 * @example
 * proposeDocumentName({ stated: null, called: { latin: 'Mira', cyrillic: 'Мира' }, earlier: null }); // { latin: 'Mira', cyrillic: 'Мира' }
 */
export function proposeDocumentName({
  stated,
  called,
  earlier,
}: Pick<KnownNames, 'stated' | 'called'> & {
  readonly earlier: NameInBothScripts | null;
}): NameInBothScripts | undefined {
  return stated ?? (earlier === null ? (called ?? undefined) : undefined);
}
