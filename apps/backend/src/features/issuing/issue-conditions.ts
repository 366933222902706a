import { Inject, Injectable } from '@nestjs/common';
import type { issueConfirmation } from '@svetionik/contracts/certification';
import { matchesSignatory } from '@svetionik/domain/certificates/signer-name';
import { namesSignatory } from '@svetionik/domain/certificates/signatory-name';
import {
  signingObstacle,
  type SigningObstacle,
} from '@svetionik/domain/certificates/signing-status';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { SETTINGS, type Settings } from '../../platform/config/config.module';
import { DomainError } from '../../platform/http/domain-error';
import { SigningKeys } from '../../platform/signing/signing-keys';
import type { Installation } from './certificate-draft';
import type { CertificateSource } from './certificate-source';
import type { NewCertificate } from './certificate-records';

/** What whoever issues has been asked and has confirmed. */
export type Confirmation = z.output<typeof issueConfirmation>;

/** What issuing depends on beside the stored things: where this installation is found, and how its signing keys stand now. */
@Injectable()
export class IssueConditions {
  /** What every draft takes from this installation. */
  readonly installation: Installation;
  private readonly demonstration: boolean;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly keys: SigningKeys,
    private readonly clock: Clock,
  ) {
    this.installation = {
      publicUrl: settings.publicUrl,
      signerOf: (keyName) => this.keys.documentSigner(keyName),
    };
    this.demonstration = settings.onThisMachineOnly;
  }

  /** Whether the name may stand on documents as that of who signs. */
  mayBeSignedBy(name: TextInScripts): boolean {
    return namesSignatory(name, { demonstration: this.demonstration });
  }

  /** Whether a key signs credentials for an organiser that names this one. */
  signsCredentials(keyName: string | null): boolean {
    return this.keys.credentialKey(keyName) !== undefined;
  }

  /** Why nothing could be signed with the key. */
  obstacleOf(keyName: string): SigningObstacle | undefined {
    return signingObstacle(this.keys.findStatus(keyName, this.clock.now()));
  }

  /** Whether the key is for the signatures of a person, who is not the signatory. The seal of an organisation is nobody's signature. */
  isSignedByAnother({
    signingKey,
    signatory,
  }: Pick<CertificateSource, 'signingKey' | 'signatory'>): boolean {
    if (signingKey === null || signatory === undefined) return false;
    const certificate = this.keys.documentCertificate(signingKey);
    return (
      certificate?.holder === 'person' && !matchesSignatory(certificate.issuedTo, signatory.name)
    );
  }

  /** Refuses certificates for which no key signs a credential, unless that was confirmed; then it is noted of each. */
  async confirmCredentials(
    transaction: EntityManager,
    actor: PersonActor,
    certificates: readonly Pick<NewCertificate, 'id' | 'source'>[],
    { credential }: Confirmation,
  ): Promise<void> {
    const unsigned = certificates.filter(({ source }) => !this.signsCredentials(source.signingKey));
    if (unsigned.length === 0) return;
    if (credential !== 'none')
      throw new DomainError('certification.credential-key-missing', {
        details: { count: unsigned.length },
      });
    const subjectIds = unsigned.map(({ id }) => id);
    await audit(
      transaction,
      actor,
      { action: 'certification.issueWithoutCredential', subjectIds },
      this.clock.now(),
    );
  }
}
