import { Injectable } from '@nestjs/common';
import { signNote, type AuditNote, type SignedNote } from '@svetionik/proofs/audit/signed-note';
import { sign } from 'node:crypto';
import { SigningKeys } from '../signing/signing-keys';

/** Signs what is said of the audit, with a key of its own among the signing keys. */
@Injectable()
export class AuditSigner {
  constructor(private readonly keys: SigningKeys) {}

  /** Undefined where there is no key. */
  sign(note: AuditNote): SignedNote | undefined {
    const key = this.keys.auditKeys().at(-1);
    return key && signNote(note, key.publicJwk.x, (message) => sign(null, message, key.privateKey));
  }

  /** The public halves of all keys that may have signed. */
  publicKeys(): string[] {
    return this.keys.auditKeys().map(({ publicJwk }) => publicJwk.x);
  }
}
