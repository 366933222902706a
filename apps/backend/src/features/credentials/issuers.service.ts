import { Inject, Injectable } from '@nestjs/common';
import type {
  achievement,
  issuerCertificates,
  issuerDocument,
  issuerKeySet,
  listIssuerKeys,
} from '@svetionik/contracts/credentials';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { badgeCaption } from '@svetionik/domain/certificates/badge-wording';
import { criteriaWording } from '@svetionik/domain/certificates/criteria-wording';
import { programmeTag } from '@svetionik/proofs/credentials/carried-credential';
import { issuerDid, multikey, type IssuerKey } from '@svetionik/proofs/credentials/issuer-key';
import type { z } from 'zod';
import type { Actor, PersonActor, VisitorActor } from '../../platform/access/actor';
import { SETTINGS, type Settings } from '../../platform/config/config.module';
import { Clock } from '../../platform/clock';
import { eachOrganisation } from '../../platform/database/organisation-scope';
import { Transactions } from '../../platform/database/transactions';
import { Answer } from '../../platform/http/answer';
import { SigningKeys } from '../../platform/signing/signing-keys';
import { badgeOfCourse } from './badge';
import { requireAchievement, requireIssuer, requireSigningCertificate } from './credentials.access';
import { findIssuers, type Issuer } from './issuers.queries';
import { achievementUrl, badgeUrl, certificatesUrl } from './public-addresses';
import { publishedCertificates } from './published-certificates';

type Asking = PersonActor | VisitorActor;
type Published = EndpointReply<typeof listIssuerKeys>;
type IssuerCertificates = z.output<typeof issuerCertificates>;

/** Verifiers on other sites read this too; it changes when a key is first used. */
export const publicHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'public, max-age=300',
};

/** Who signs credentials, by which keys, and for what: what a verifier asks for. */
@Injectable()
export class IssuersService {
  constructor(
    private readonly transactions: Transactions,
    private readonly signing: SigningKeys,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async readDocument(
    actor: Asking,
    organiser: string,
  ): Promise<Answer<z.output<typeof issuerDocument>>> {
    const issuer = await this.require(actor, organiser);
    const did = issuerDid(this.settings.publicUrl, issuer.id);
    const methods = this.publicKeys(issuer).map((key) => ({
      id: `${did}#${key.id}`,
      type: 'Multikey' as const,
      controller: did,
      publicKeyMultibase: multikey(Buffer.from(key.jwk.x, 'base64url')),
    }));
    return new Answer(
      200,
      {
        '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
        id: did,
        verificationMethod: methods,
        assertionMethod: methods.map((method) => method.id),
        service: [
          {
            id: `${did}#certificates`,
            type: 'DocumentSigningCertificates',
            serviceEndpoint: certificatesUrl(this.settings.publicUrl, issuer.id),
          },
        ],
      },
      publicHeaders,
    );
  }

  async readKeySet(
    actor: Asking,
    organiser: string,
  ): Promise<Answer<z.output<typeof issuerKeySet>>> {
    const issuer = await this.require(actor, organiser);
    const did = issuerDid(this.settings.publicUrl, issuer.id);
    return new Answer(
      200,
      {
        keys: this.publicKeys(issuer).map((key) => ({
          ...key.jwk,
          kid: `${did}#${key.id}`,
          alg: 'EdDSA' as const,
          use: 'sig' as const,
        })),
      },
      publicHeaders,
    );
  }

  async readCertificates(actor: Asking, organiser: string): Promise<Answer<IssuerCertificates>> {
    return new Answer(
      200,
      this.certificatesOf(await this.require(actor, organiser)),
      publicHeaders,
    );
  }

  async readCertificate(
    actor: Asking,
    organiser: string,
    fingerprint: string,
  ): Promise<Answer<Buffer>> {
    const content = await this.transactions.reading(actor, (transaction) =>
      requireSigningCertificate(transaction, organiser, fingerprint),
    );
    return new Answer(200, content, {
      ...publicHeaders,
      'Content-Type': 'application/pkix-cert',
      'Content-Length': String(content.length),
    });
  }

  async listKeys(actor: Asking): Promise<Answer<Published>> {
    return new Answer(200, await this.findPublished(actor), publicHeaders);
  }

  /** What all organisers that have signed publish. */
  async findPublished(actor: Actor): Promise<Published> {
    const all = await this.transactions.reading(actor, (transaction) =>
      eachOrganisation(transaction, () => findIssuers(transaction)),
    );
    const issuers = all.flat();
    return {
      items: issuers.flatMap((issuer) => this.keysOf(issuer)),
      certificates: issuers.map((issuer) => this.certificatesOf(issuer)),
      asOf: this.clock.now().toISOString(),
    };
  }

  async readAchievement(
    actor: Asking,
    course: string,
    edition: number,
  ): Promise<Answer<z.output<typeof achievement>>> {
    const { title, hours, number, cutScore, organiserId, organiser, tracks, programme } =
      await this.transactions.reading(actor, (transaction) =>
        requireAchievement(transaction, course, edition),
      );
    const id = achievementUrl(this.settings.publicUrl, course, edition);
    const kind = badgeOfCourse(tracks);
    const narrative = criteriaWording({ language: 'sr-Latn', hours, programme }, cutScore);
    return new Answer(
      200,
      {
        id,
        type: ['Achievement'],
        name: title['sr-Latn'],
        title,
        version: String(number),
        ...(programme !== undefined && { tag: [programmeTag] }),
        image: {
          id: badgeUrl(this.settings.publicUrl, organiserId, kind),
          type: 'Image',
          caption: badgeCaption('sr-Latn', organiser['sr-Latn'], kind),
        },
        criteria: { id: `${id}#criteria`, narrative },
      },
      publicHeaders,
    );
  }

  private keysOf(issuer: Issuer): IssuerKey[] {
    const did = issuerDid(this.settings.publicUrl, issuer.id);
    return this.publicKeys(issuer).map(({ id, jwk }) => ({
      id,
      issuer: did,
      organiser: issuer.name,
      publicKey: jwk.x,
    }));
  }

  private certificatesOf(issuer: Issuer): IssuerCertificates {
    const next =
      issuer.documentKey === null
        ? undefined
        : this.signing.documentCertificate(issuer.documentKey);
    return {
      issuer: issuerDid(this.settings.publicUrl, issuer.id),
      organiser: issuer.name,
      certificates: publishedCertificates(issuer, next),
    };
  }

  /** Those that have signed a credential, and the one that signs next: it may have signed a list of statuses already. */
  private publicKeys({ keys, keyName }: Issuer): Issuer['keys'] {
    const current = this.signing.credentialKey(keyName);
    if (current === undefined || keys.some(({ id }) => id === current.id)) return keys;
    return [...keys, { id: current.id, jwk: current.publicJwk }];
  }

  private require(actor: Asking, organiser: string): Promise<Issuer> {
    return this.transactions.reading(actor, (transaction) => requireIssuer(transaction, organiser));
  }
}
