import { posix } from 'node:path';

/**
 * Where an address leads within a package, from the file that it stands in; undefined where it leads out of the package.
 *
 * @example
 * resolvePath('items/a.xml', '../pictures/soba%201.png'); // 'pictures/soba 1.png'
 * resolvePath('items/a.xml', '../../etc/passwd'); // undefined
 */
export function resolvePath(file: string, address: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^[/\\]|\\/i.test(address) || address === '') return undefined;
  const path = posix.join(posix.dirname(file), decoded(address.replace(/[?#].*$/s, '')));
  return path === '..' || path.startsWith('../') || path.startsWith('/') ? undefined : path;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
