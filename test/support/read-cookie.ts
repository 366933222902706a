import type { Response } from 'supertest';

/** What an answer sets a cookie to, as it is sent back; empty where it does not. */
export function readCookie({ headers }: Response, name: string): string {
  const set = [headers['set-cookie'] ?? []].flat().map((line) => line.split(';', 1).join(''));
  return set.find((line) => line.startsWith(`${name}=`)) ?? '';
}
