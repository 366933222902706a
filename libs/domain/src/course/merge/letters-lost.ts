/** Fields that no reader reads. */
const unread = new Set(['id', 'kind', 'hash', 'mediaType', 'next', 'start']);

/**
 * How many letters of written text stand before and not after: what a removal takes with it. Never under 0.
 *
 * @example
 * lettersLost({ title: 'Dom', body: 'abc' }, { title: 'Dom', body: '' }); // 3
 */
export function lettersLost(before: unknown, after: unknown): number {
  return Math.max(0, lettersIn(before) - lettersIn(after));
}

function lettersIn(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + lettersIn(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [name, each]) => sum + (unread.has(name) ? 0 : lettersIn(each)),
    0,
  );
}
