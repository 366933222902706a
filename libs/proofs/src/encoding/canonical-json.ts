import canonicalize from 'canonicalize';

/**
 * JSON as the JSON Canonicalization Scheme writes it (RFC 8785): the keys of every object in code unit order and no white
 * space, so that equal values have equal bytes and their hash can stand for them. Keys whose value is undefined are left out.
 *
 * @example
 * canonicalJson({ b: 1, a: [true] }); // '{"a":[true],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('JSON has no such value');
  return text;
}
