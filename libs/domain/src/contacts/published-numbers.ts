import { dialAddress } from './dial-address';
import { knownContacts } from './known-contacts';

/**
 * The numbers that everybody may read: those of the program and those that an organisation publishes. As addresses that
 * are dialled, so that each is one however it is written.
 *
 * @example
 * publishedNumbers(['063 610 590']).has('tel:+38163610590'); // true
 */
export function publishedNumbers(ofOrganisation: readonly string[]): ReadonlySet<string> {
  const known = knownContacts.flatMap(({ number }) => number ?? []);
  return new Set([...known, ...ofOrganisation].map(dialAddress));
}
