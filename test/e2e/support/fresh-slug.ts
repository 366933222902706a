import { randomInt } from 'node:crypto';

/** The address of something that nobody else has: of letters only, so that it never looks like a number of somebody. */
export function freshSlug(stem: string): string {
  const letters = Array.from({ length: 8 }, () => String.fromCharCode(97 + randomInt(26)));
  return `${stem}-${letters.join('')}`;
}
