import { Inject, Injectable } from '@nestjs/common';
import { buildLearnerRecord, proveCredential } from '@svetionik/formats';
import { issuerDid } from '@svetionik/proofs/credentials/issuer-key';
import { isObject, type JsonObject } from '@svetionik/proofs/credentials/integrity-proof';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import type { PersonActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { SETTINGS, type Settings } from '../../platform/config/config.module';
import { SigningKeys } from '../../platform/signing/signing-keys';
import { findOfPerson, type CertificateRow } from '../registry';
import { hideNames } from './credential-builder';
import { findKeyName } from './key-names.queries';
import { LateCredentials } from './late-credentials';
import { createSigner } from './signer';

/** Each is signed anew with the whole, so that a long life of learning does not hold others up. */
const most = 100;

/** The credentials of a person in one signed record. */
@Injectable()
export class LearnerRecords {
  constructor(
    private readonly keys: SigningKeys,
    private readonly credentials: LateCredentials,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Those of all certificates that are valid or have run out, the last one first, signed by the organiser of the last one. Undefined
   * where there are none, or nothing signs for that organiser.
   */
  async make(
    transaction: EntityManager,
    { organisationId, personId }: PersonActor,
    { title, names }: { readonly title: string; readonly names: readonly string[] },
  ): Promise<Buffer | undefined> {
    const rows = await findOfPerson(transaction, organisationId, personId);
    const kept = rows.filter(({ status }) => status === 'valid').toSorted(byIssue);
    const credentials: JsonObject[] = [];
    for (const row of kept.slice(0, most)) {
      const stored = await this.credentials.provide(transaction, row);
      if (stored !== undefined) credentials.push(read(stored.content));
    }
    const [last] = kept;
    if (last === undefined || credentials.length === 0) return undefined;
    return this.sign(transaction, last, { title, names, credentials });
  }

  private async sign(
    transaction: EntityManager,
    { organiserId, facts }: CertificateRow,
    said: {
      readonly title: string;
      readonly names: readonly string[];
      readonly credentials: readonly JsonObject[];
    },
  ): Promise<Buffer | undefined> {
    const key = this.keys.credentialKey(await findKeyName(transaction, organiserId));
    if (key === undefined) return undefined;
    const { publicUrl } = this.settings;
    const issuer = issuerDid(publicUrl, organiserId);
    const madeAt = this.clock.now();
    const record = buildLearnerRecord({
      id: v7(),
      name: said.title,
      issuer,
      issuerName: facts.organiserName,
      issuerUrl: publicUrl,
      madeAt,
      recipient: hideNames([facts.holderName, ...said.names]),
      credentials: said.credentials,
    });
    const signed = await proveCredential(record, createSigner(key, issuer), madeAt);
    return Buffer.from(JSON.stringify(signed));
  }
}

function byIssue(one: CertificateRow, other: CertificateRow): number {
  return other.issuedAt.getTime() - one.issuedAt.getTime();
}

function read(content: Buffer): JsonObject {
  const credential: unknown = JSON.parse(content.toString());
  if (!isObject(credential)) throw new Error('A stored credential is none');
  return credential;
}
