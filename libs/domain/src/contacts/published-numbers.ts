import { dialAddress } from './dial-address';

/** The numbers of the help contacts that the program brings, as they are read. */
export const firstNumbers = {
  police: '192',
  sos: '011 785 0000',
  missingChildren: '116 000',
} as const;

/**
 * The numbers that everybody may read: those of the program and those that an organisation publishes. As addresses that
 * are dialled, so that each is one however it is written.
 *
 * @example
 * publishedNumbers(['063 610 590']).has('tel:+38163610590'); // true
 */
export function publishedNumbers(ofOrganisation: readonly string[]): ReadonlySet<string> {
  return new Set([...Object.values(firstNumbers), ...ofOrganisation].map(dialAddress));
}
