import { Inject, Injectable } from '@nestjs/common';
import { hashedName } from '@svetionik/proofs/credentials/recipient';
import { sealDigests, writeSeal } from '@svetionik/proofs/credentials/check-seal';
import { issuerDid } from '@svetionik/proofs/credentials/issuer-key';
import {
  buildCredential,
  proveCredential,
  signToken,
  type CredentialCircumstances,
} from '@svetionik/formats';
import { randomBytes } from 'node:crypto';
import { SETTINGS, type Settings } from '../../platform/config/config.module';
import { computeFingerprint } from '../../platform/signing/certificate-description';
import type { CredentialKey } from '../../platform/signing/credential-key';
import { SigningKeys } from '../../platform/signing/signing-keys';
import { type CertificateRow, toRegisterNumber } from '../registry';
import type { Achieved } from './key-names.queries';
import { badgeKind } from './badge';
import { achievementUrl, badgeUrl, certificateUrl, statusListUrl } from './public-addresses';
import { sha256, createSigner } from './signer';
import type { StatusPlace } from './status-places.queries';

/** The signed forms of a certificate. */
export interface MadeCredential {
  /** From 1; where the last day of its certificate moved, the next takes its place. */
  readonly number: number;
  /** The last day that it states, `2031-03-05`; null is for ever. */
  readonly statesUntil: string | null;
  readonly key: CredentialKey;
  /** JSON with its proofs. */
  readonly content: Buffer;
  /** The same as a JSON Web Token. */
  readonly token: string;
  /** The address of the check page with the seal that a phone without a network can check. */
  readonly sealedAddress: string;
}

/** What a credential needs beside the certificate. */
export interface CredentialSource extends Achieved {
  readonly keyName: string;
  /** Which of the certificate's it is, with its place in a list of statuses. */
  readonly place: StatusPlace;
  /** The certificate that signs the document; undefined where none does. */
  readonly certificate?: Buffer | undefined;
}

/** Makes the credential of a certificate from what was frozen. */
@Injectable()
export class CredentialBuilder {
  constructor(
    private readonly keys: SigningKeys,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Whether a key signs the credential of a certificate. */
  signs({ signingKey }: Pick<CertificateRow, 'signingKey'>): boolean {
    return this.keys.credentialKey(signingKey) !== undefined;
  }

  /** Undefined where nothing is signed under the name of the key. */
  async make(
    row: CertificateRow,
    { keyName, courseId, cutScore, place, certificate }: CredentialSource,
    now: Date,
  ): Promise<MadeCredential | undefined> {
    const key = this.keys.credentialKey(keyName);
    if (key === undefined) return undefined;
    const { publicUrl } = this.settings;
    const issuer = issuerDid(publicUrl, row.organiserId);
    const signer = createSigner(key, issuer);
    const { holder } = row.entry;
    const credential = buildCredential(row.facts, {
      certificateId: row.id,
      issuedAt: row.issuedAt,
      issuer,
      issuerUrl: publicUrl,
      achievementUrl: achievementUrl(publicUrl, courseId, row.facts.edition),
      badgeUrl: badgeUrl(publicUrl, row.organiserId, badgeKind(row.facts)),
      cutScore,
      statusListUrl: statusListUrl(publicUrl, row.organiserId, place),
      statusPlace: place.place,
      recipient: hideNames([row.facts.holderName, holder.latin, holder.cyrillic]),
      signedWith: certificate && {
        url: certificateUrl(publicUrl, row.organiserId, computeFingerprint(certificate)),
        digest: sha256(certificate),
      },
    });
    const content = Buffer.from(JSON.stringify(await proveCredential(credential, signer, now)));
    return {
      number: place.number,
      statesUntil: row.facts.expiresOn ?? null,
      key,
      content,
      token: signToken(credential, signer),
      sealedAddress: sealedAddress(row, key),
    };
  }
}

/** Each name once, hashed with a salt of their own. */
export function hideNames(names: readonly string[]): CredentialCircumstances['recipient'] {
  const salt = randomBytes(12).toString('base64url');
  return { salt, hashes: [...new Set(names.map((name) => hashedName(name, salt, sha256)))] };
}

/** The address of the check page with a seal by this key. */
export function sealedAddress(row: CertificateRow, key: CredentialKey): string {
  const { facts, checkCode, issuedOn } = row;
  const digests = sealDigests(
    {
      checkCode,
      name: facts.holderName,
      course: facts.courseTitle,
      organiser: row.organiserId,
    },
    sha256,
  );
  const seal = writeSeal(
    {
      ...toRegisterNumber(row),
      checkCode,
      issuedOn,
      expiresOn: facts.expiresOn,
      kind: facts.kind ?? 'completion',
      ...(facts.programme !== undefined && { programme: true }),
    },
    digests,
    key.id,
    createSigner(key, '').sign,
  );
  return `${facts.checkUrl}#${seal}`;
}
