import type { TextInScripts } from '@svetionik/domain/language/script';
import { toBase58 } from '../encoding/base58';

/** The cryptography that checking needs, which a server and a browser have from elsewhere. */
export interface CheckingCrypto {
  /** SHA-256: 32 bytes. */
  sha256(bytes: Uint8Array): Uint8Array;
  /** Whether an Ed25519 signature (64 bytes) over the message was made with the private half of the key (32 bytes). */
  verify(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean;
}

/** The public half of a key that an organiser signs with. */
export interface IssuerKey {
  /** The thumbprint of the key (RFC 7638), 43 characters. */
  readonly id: string;
  /** The decentralised identifier of the organiser: `did:web:…`. */
  readonly issuer: string;
  readonly organiser: TextInScripts;
  /** The 32 bytes in base64url. */
  readonly publicKey: string;
}

/**
 * An Ed25519 public key as Multikey writes it: the two bytes of its kind before it, in base58.
 *
 * @example
 * multikey(new Uint8Array(32)).slice(0, 4); // 'z6Mk'
 */
export function multikey(publicKey: Uint8Array): string {
  return `z${toBase58(new Uint8Array([0xed, 0x01, ...publicKey]))}`;
}

/**
 * The identifier of an organiser by the method did:web: the public address of the installation, a port written `%3A`.
 *
 * @example
 * issuerDid('https://svetionik.example', '0199…'); // 'did:web:svetionik.example:api:v1:issuers:0199…'
 */
export function issuerDid(publicUrl: string, organiser: string): string {
  const [host = '', ...path] = publicUrl.replace(/^https?:\/\//u, '').split('/');
  return ['did:web', host.replace(':', '%3A'), ...path, 'api:v1:issuers', organiser].join(':');
}
