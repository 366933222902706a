import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, as 43 characters for a cookie or a link. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored instead of the token. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
