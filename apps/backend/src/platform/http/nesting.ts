const deepest = 64;

/** Whether a value is nested deeper than anything that a contract describes; it stops there and doesn't follow further. */
export function isNestedTooDeep(value: unknown, left: number = deepest): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return (
    left === 0 ||
    Object.values<unknown>({ ...value }).some((member) => isNestedTooDeep(member, left - 1))
  );
}
