import { findExtension } from './certificate-extensions';
import { derTags, readElements, readIdentifier, requireContent, type DerElement } from './der';
import { attributeText, type NameAttribute } from './distinguished-name';

/** Whose signatures a certificate is for: a person's, or, as seals, an organisation's. */
export type HolderKind = 'person' | 'organisation';

const statements = '1.3.6.1.5.5.7.1.3';
const typeStatement = '0.4.0.1862.1.6';
/** Of ETSI EN 319 412-5, 4.2.3: for signatures, and for seals. */
const types: Readonly<Record<string, HolderKind>> = {
  '0.4.0.1862.1.6.1': 'person',
  '0.4.0.1862.1.6.2': 'organisation',
};
const identifiers = {
  name: '2.5.4.3',
  surname: '2.5.4.4',
  organisation: '2.5.4.10',
  givenName: '2.5.4.42',
  organisationIdentifier: '2.5.4.97',
} as const;

/**
 * Whose a certificate is: by the type that it states, or, where it states none, by its attributes. A person has a given name or a
 * surname; an organisation its identifier, or its own name for a name. Undefined where nothing says it.
 *
 * @param extensions the element [3] of the certificate, where there is one
 * @example
 * holderKind(readAttributes(subject), extensions); // 'organisation'
 */
export function holderKind(
  subject: readonly NameAttribute[],
  extensions: DerElement | undefined,
): HolderKind | undefined {
  const stated = statedKind(extensions);
  if (stated !== undefined) return stated;
  const has = (identifier: string): boolean => attributeText(subject, identifier) !== '';
  if (has(identifiers.givenName) || has(identifiers.surname)) return 'person';
  const organisation = attributeText(subject, identifiers.organisation);
  return has(identifiers.organisationIdentifier) ||
    (organisation !== '' && organisation === attributeText(subject, identifiers.name))
    ? 'organisation'
    : undefined;
}

function statedKind(extensions: DerElement | undefined): HolderKind | undefined {
  const inside = findExtension(extensions, statements);
  if (inside === undefined) return undefined;
  const [, type] =
    readElements(requireContent(inside, derTags.sequence))
      .map((statement) => readElements(requireContent(statement, derTags.sequence)))
      .find(([identifier]) => readIdentifier(identifier) === typeStatement) ?? [];
  if (type === undefined) return undefined;
  return readElements(requireContent(type, derTags.sequence))
    .map((one) => types[readIdentifier(one)])
    .find((kind) => kind !== undefined);
}
