import { createHash } from 'node:crypto';
import { hashToken } from '../secret-token';

/** What a sign-in by a provider is begun and ended by. */
export interface ProviderSecret {
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE (RFC 7636). */
  readonly verifier: string;
  /** What the database keeps of it, until it is used. */
  readonly hash: string;
}

const derive = (token: string, what: string) =>
  createHash('sha256').update(`${what} ${token}`).digest('base64url');

/**
 * All that belongs together comes from the one token in the cookie, so that no other browser can end what this one has begun, and nobody who
 * reads the database.
 */
export function deriveSecret(token: string): ProviderSecret {
  const state = derive(token, 'state');
  return {
    state,
    nonce: derive(token, 'nonce'),
    verifier: derive(token, 'verifier'),
    hash: hashToken(state),
  };
}
