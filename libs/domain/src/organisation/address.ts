import { cyrillicToLatin } from '../language/cyrillic-to-latin';
import { fold } from '../language/search-key';

/** Addresses that no organisation gets: they could be taken for something of the installation itself. */
const reserved: ReadonlySet<string> = new Set(
  'about account admin administrator api app assets author certify courses docs failed files health help home kontakt learn login mail marking metrics mreza network new null o organisation podrska pomoc privacy public register root setup static status support svetionik system teach test tracks undefined v verify www'.split(
    ' ',
  ),
);

/** The longest address, in characters. */
export const longestAddress = 40;

/**
 * What is wrong with the address that an organisation is to have, the `zaklon` of `/o/zaklon`; undefined where nothing is.
 *
 * - `form`: it has other than lower-case letters from a to z, digits and single hyphens between them, begins with a digit, or is longer
 *   than {@link longestAddress}.
 * - `reserved`: it could be taken for something of the installation.
 *
 * @example findAddressProblem('Zaklon') // 'form'
 * @example findAddressProblem('api') // 'reserved'
 */
export function findAddressProblem(address: string): 'form' | 'reserved' | undefined {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(address) || address.length > longestAddress)
    return 'form';
  return reserved.has(address) ? 'reserved' : undefined;
}

/**
 * An address made of a name in either script; empty where the name has no letter for one.
 *
 * @example proposeAddress('Удружење „Лука“') // 'udruzenje-luka'
 */
export function proposeAddress(name: string): string {
  const words = fold(cyrillicToLatin(name)).match(/[a-z0-9]+/g) ?? [];
  let address = '';
  for (const word of words) {
    const longer = address === '' ? word : `${address}-${word}`;
    if (longer.length > longestAddress) break;
    address = longer;
  }
  return address.replace(/^[0-9-]+/, '');
}
