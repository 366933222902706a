import { canonicalJson } from '@svetionik/domain/content/canonical-json';

/** Whether two values say the same, whatever the order of their fields. */
export function alike(one: unknown, other: unknown): boolean {
  return one === other || canonicalJson(one) === canonicalJson(other);
}
