import { Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { CredentialKey } from './credential-key';
import { SigningKeys } from './signing-keys';

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Hides what the database holds and has to be read again, by a key that is not in it. */
@Injectable()
export class SecretBox {
  constructor(private readonly keys: SigningKeys) {}

  /** Whether there is a key. */
  get isOpen(): boolean {
    return this.keys.secretKeys().length > 0;
  }

  /**
   * The text as it may be stored: the id of the key, and what AES-256-GCM makes of it; undefined where there is no key.
   *
   * @param whose opens it again: what was moved to another row stays closed
   */
  seal(text: string, whose: string): string | undefined {
    const key = this.keys.secretKeys().at(-1);
    if (key === undefined) return undefined;
    const nonce = randomBytes(nonceBytes);
    const sealing = createCipheriv(cipher, cipherKey(key), nonce).setAAD(Buffer.from(whose));
    const hidden = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
    return `${key.id}.${Buffer.concat([nonce, hidden, sealing.getAuthTag()]).toString('base64url')}`;
  }

  /** Undefined where its key is gone, or it was changed, or is of somebody else. */
  open(sealed: string, whose: string): string | undefined {
    const [id, rest = ''] = sealed.split('.');
    const key = this.keys.secretKeys().find((known) => known.id === id);
    const bytes = Buffer.from(rest, 'base64url');
    if (key === undefined || bytes.length < nonceBytes + tagBytes) return undefined;
    const opening = createDecipheriv(cipher, cipherKey(key), bytes.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    });
    opening.setAAD(Buffer.from(whose)).setAuthTag(bytes.subarray(-tagBytes));
    try {
      const hidden = bytes.subarray(nonceBytes, -tagBytes);
      return Buffer.concat([opening.update(hidden), opening.final()]).toString('utf8');
    } catch {
      return undefined;
    }
  }
}

/** The file holds a seed of 32 random bytes; what is made of it serves this alone. */
function cipherKey({ privateKey }: CredentialKey): Uint8Array {
  const { d = '' } = privateKey.export({ format: 'jwk' });
  const seed = Buffer.from(d, 'base64url');
  return new Uint8Array(hkdfSync('sha256', seed, '', 'svetionik secrets of rows', 32));
}
