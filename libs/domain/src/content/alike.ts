/**
 * Whether two values are the same as JSON, whatever the order of their fields: a field that is undefined is like one that is absent.
 *
 * @example
 * alike({ a: 1, b: [true] }, { b: [true], a: 1, c: undefined }); // true
 * alike([1, 2], [2, 1]); // false
 */
export function alike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other)) return false;
  if (Array.isArray(one) || Array.isArray(other)) return alikeLists(one, other);
  const [fields, others] = [fieldsOf(one), fieldsOf(other)];
  return (
    fields.size === others.size &&
    [...fields].every(([name, value]) => others.has(name) && alike(value, others.get(name)))
  );
}

function alikeLists(one: unknown, other: unknown): boolean {
  return (
    Array.isArray(one) &&
    Array.isArray(other) &&
    one.length === other.length &&
    one.every((entry, place) => alike(entry ?? null, other[place] ?? null))
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function fieldsOf(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, field]) => field !== undefined));
}
