import { derTags, readElements, readIdentifier, requireContent, type DerElement } from './der';

const extendedKeyUsage = '2.5.29.37';

/**
 * What an extension of a certificate holds (RFC 5280, 4.1); undefined where the certificate has none of the kind.
 *
 * @param extensions the element [3] of the certificate, where there is one
 * @throws RangeError where the element is none
 * @example
 * findExtension(extensions, '2.5.29.37')?.tag; // derTags.sequence
 */
export function findExtension(
  extensions: DerElement | undefined,
  identifier: string,
): DerElement | undefined {
  if (extensions === undefined) return undefined;
  const [list] = readElements(extensions.content);
  const found = readElements(requireContent(list, derTags.sequence))
    .map((extension) => readElements(requireContent(extension, derTags.sequence)))
    .find(([kind]) => readIdentifier(kind) === identifier);
  return found && readElements(requireContent(found.at(-1), derTags.octets))[0];
}

/**
 * What the key of a certificate is for (RFC 5280, 4.2.1.12), as object identifiers; none where the certificate does not say.
 *
 * @param extensions the element [3] of the certificate, where there is one
 * @throws RangeError where the element is none
 * @example
 * keyPurposes(extensions); // ['1.3.6.1.5.5.7.3.8']
 */
export function keyPurposes(extensions: DerElement | undefined): string[] {
  const usage = findExtension(extensions, extendedKeyUsage);
  return usage === undefined
    ? []
    : readElements(requireContent(usage, derTags.sequence)).map(readIdentifier);
}
