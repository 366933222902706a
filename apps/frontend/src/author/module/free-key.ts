import { proposeContentId } from '@svetionik/domain/content/content-id';

/** A key after a title that none of the others has; keys of what was taken out stay taken, so four characters tell it apart. */
export function freeKey(title: string, otherwise: string, taken: readonly string[]): string {
  const proposed = proposeContentId(title) || otherwise;
  const letters = [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => (byte % 36).toString(36)).join('');
  return taken.includes(proposed) || proposed === otherwise ? `${proposed}-${letters}` : proposed;
}
