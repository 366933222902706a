import type { JsonObject } from '@svetionik/proofs/credentials/integrity-proof';
import type { CredentialCircumstances } from './achievement-credential';
import { learnerRecordContexts } from './document-loader';

/** What a learner record is made of. */
export interface LearnerRecord {
  /** A UUID. */
  readonly id: string;
  /** What it is called, in the language of whoever it is for. */
  readonly name: string;
  /** The identifier of the organiser that signs it: `did:web:…`. */
  readonly issuer: string;
  readonly issuerName: string;
  readonly issuerUrl: string;
  readonly madeAt: Date;
  /** The name in each script, hashed, with the salt. */
  readonly recipient: CredentialCircumstances['recipient'];
  /** Credentials with their proofs, each as it is; at least one. */
  readonly credentials: readonly JsonObject[];
}

/**
 * A Comprehensive Learner Record 2.0 of 1EdTech, before it is signed: the credentials of a person in one. It says of itself only
 * whose they are, and that only by a hash; each credential within keeps its own proofs and its place in a list of statuses.
 *
 * @example
 * buildLearnerRecord(record)['type']; // ['VerifiableCredential', 'ClrCredential']
 */
export function buildLearnerRecord(record: LearnerRecord): JsonObject {
  const { hashes, salt } = record.recipient;
  return {
    '@context': learnerRecordContexts,
    id: `urn:uuid:${record.id}`,
    type: ['VerifiableCredential', 'ClrCredential'],
    name: record.name,
    issuer: {
      id: record.issuer,
      type: ['Profile'],
      name: record.issuerName,
      url: record.issuerUrl,
    },
    validFrom: record.madeAt.toISOString(),
    awardedDate: record.madeAt.toISOString(),
    credentialSubject: {
      type: ['ClrSubject'],
      identifier: hashes.map((identityHash) => ({
        type: 'IdentityObject',
        hashed: true,
        identityHash,
        identityType: 'name',
        salt,
      })),
      verifiableCredential: record.credentials,
    },
  };
}
