import { isObject, type JsonObject } from './integrity-proof';
import type { IssuerCertificates, PublishedCertificate } from './issuer-certificates';
import type { IssuerKey } from './issuer-key';
import { publishedKeys } from './published-keys';

/** What organisers publish, so that anybody can check what they sign. */
export interface Published {
  readonly keys: readonly IssuerKey[];
  readonly certificates: readonly IssuerCertificates[];
  /** The moment at which an installation published it, ISO 8601; undefined where that is not said. */
  readonly asOf: string | undefined;
}

/** What is known where nothing is. */
export const nothingPublished: Published = { keys: [], certificates: [], asOf: undefined };

/**
 * What a text of JSON publishes: the list of an installation, the certificates of an organiser, the document of a did:web,
 * or a key set. Whatever is of another form is left out.
 *
 * @example
 * parsePublished(textOfCertificatesJson).certificates[0]?.certificates.length; // 2
 */
export function parsePublished(text: string): Published {
  const value = parse(text);
  const lists: readonly unknown[] =
    isObject(value) && Array.isArray(value['certificates'])
      ? typeof value['issuer'] === 'string'
        ? [value]
        : value['certificates']
      : [];
  const asOf = isObject(value) ? value['asOf'] : undefined;
  return {
    keys: publishedKeys(text),
    certificates: lists.filter(isObject).flatMap((list) => certificatesIn(list) ?? []),
    asOf: typeof asOf === 'string' ? asOf : undefined,
  };
}

/**
 * What is known with something more. It is as of the day of the first.
 *
 * @example
 * withMore(nothingPublished, parsePublished(text)).keys; // those of the text
 */
export function withMore(known: Published, more: Published): Published {
  return {
    keys: [...known.keys, ...more.keys],
    certificates: [...known.certificates, ...more.certificates],
    asOf: known.asOf,
  };
}

function certificatesIn({
  issuer,
  organiser,
  certificates,
}: JsonObject): IssuerCertificates | undefined {
  if (typeof issuer !== 'string' || !isObject(organiser) || !Array.isArray(certificates))
    return undefined;
  const { 'sr-Latn': latin, 'sr-Cyrl': cyrillic } = organiser;
  if (typeof latin !== 'string' || typeof cyrillic !== 'string') return undefined;
  const listed: readonly unknown[] = certificates;
  return {
    issuer,
    organiser: { 'sr-Latn': latin, 'sr-Cyrl': cyrillic },
    certificates: listed.filter(isObject).flatMap((one) => certificateIn(one) ?? []),
  };
}

function certificateIn({
  fingerprint,
  issuedTo,
  issuedBy,
  validFrom,
  validUntil,
}: JsonObject): PublishedCertificate | undefined {
  if (
    typeof fingerprint !== 'string' ||
    typeof issuedTo !== 'string' ||
    typeof issuedBy !== 'string'
  )
    return undefined;
  return typeof validFrom === 'string' && typeof validUntil === 'string'
    ? { fingerprint, issuedTo, issuedBy, validFrom, validUntil }
    : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
