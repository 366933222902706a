import { summariseCredential, type CredentialSummary } from './carried-credential';
import { checkCredential, type CredentialCheck } from './check-credential';
import { isObject, type JsonObject } from './integrity-proof';
import type { CheckingCrypto, IssuerKey } from './issuer-key';

/** A credential within a learner record: what it says, and what its own proof says of it. */
export interface RecordedCredential {
  readonly summary: CredentialSummary;
  readonly check: CredentialCheck['kind'];
}

/**
 * The credentials that a learner record holds (CLR 2.0 of 1EdTech), each checked by its own proofs; undefined where the credential is
 * no record. Who signed the record vouches for what it holds; whether each still counts, its own code says.
 *
 * @example
 * readRecordedCredentials(record, keys, crypto); // [{ summary: { course: 'Prvi razgovor', … }, check: 'genuine' }]
 */
export function readRecordedCredentials(
  credential: JsonObject,
  keys: readonly IssuerKey[],
  crypto: CheckingCrypto,
): readonly RecordedCredential[] | undefined {
  const { type, credentialSubject } = credential;
  if (!Array.isArray(type) || !type.includes('ClrCredential')) return undefined;
  const held = isObject(credentialSubject) ? credentialSubject['verifiableCredential'] : undefined;
  const credentials: readonly unknown[] = Array.isArray(held) ? held : [held];
  return credentials.filter(isObject).map((one) => ({
    summary: summariseCredential(one),
    check: checkCredential(one, keys, crypto).kind,
  }));
}

/**
 * What is said of a record whose own signature is genuine: it is, unless something within is not proven by the keys that are known here.
 *
 * @example
 * judgeRecord([{ summary, check: 'unknown-key' }]); // 'record-in-part'
 */
export function judgeRecord(
  credentials: readonly Pick<RecordedCredential, 'check'>[],
): 'record' | 'record-in-part' {
  return credentials.every(({ check }) => check === 'genuine') ? 'record' : 'record-in-part';
}
