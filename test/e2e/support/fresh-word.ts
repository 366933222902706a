import { randomInt } from 'node:crypto';

/** Letters that no other test writes, each one sign in both scripts. Digits that are drawn look like a number of somebody once in some thousand times. */
export function freshWord(): string {
  return Array.from({ length: 8 }, () => 'abcdegiklmnoprst'.charAt(randomInt(16))).join('');
}
