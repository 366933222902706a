import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { DocumentKey } from '../../../platform/signing/document-key';
import { readSigner } from '../../../platform/signing/document-signer';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { Jobs } from '../../../platform/jobs/jobs';
import { preparePicture } from '../../../platform/pdf/pictures';
import { SigningKeys } from '../../../platform/signing/signing-keys';
import { CertificateContents } from './certificate-contents';
import { type CertificateRow, storeDocument, storeFailure } from '../../registry';
import { mailCertificateJob, renderCertificateJob } from '../issuing.jobs';
import { CredentialBuilder, keepSigningCertificate, storeCredential } from '../../credentials';
import { type CertificateEnclosures, makeDocument, renderCertificate } from '../../documents';
import { RenderFailure, toFailureCode } from './render-failure';

/** Makes the document of a certificate from what was frozen, once. */
@Injectable()
@Works(renderCertificateJob)
export class CertificateRenderer implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly credentials: CredentialBuilder,
    private readonly keys: SigningKeys,
    private readonly contents: CertificateContents,
  ) {}

  handle(job: Job): Promise<void> {
    return makeDocument(this.transactions, job, {
      definition: renderCertificateJob,
      names: 'certificateId',
      make: (organisationId, id) => this.render(organisationId, id),
      storeFailure: (transaction, id, error) => storeFailure(transaction, id, toFailureCode(error)),
    });
  }

  private async render(organisationId: string, id: string): Promise<void> {
    const actor = { kind: 'system', organisationId } as const;
    const found = await this.transactions.unitOfWork(actor, (transaction) =>
      this.contents.gather(transaction, organisationId, id),
    );
    if (found === undefined) return;
    const { row, pictures, source, isDemonstration } = found;
    for (const picture of [pictures.seal, pictures.signature]) {
      if (picture !== null)
        await RenderFailure.explain('picture-unreadable', preparePicture(picture));
    }
    const now = this.clock.now();
    const signing = this.signing(row, now);
    const certificate = signing?.key.certificates[0].raw;
    const credential = await RenderFailure.explain(
      'document-failed',
      this.credentials.make(row, { ...source, certificate }, now),
    );
    const content = await RenderFailure.explain(
      'document-failed',
      renderCertificate(row.facts, pictures, { credential, signing, isDemonstration }),
    );
    const hash = createHash('sha256').update(content).digest('hex');
    await this.transactions.unitOfWork(actor, async (transaction) => {
      const stored = await storeDocument(
        transaction,
        { id, organisationId },
        { content, hash, now },
      );
      if (!stored) return;
      if (certificate !== undefined)
        await keepSigningCertificate(transaction, row, certificate, now);
      if (credential !== undefined) await storeCredential(transaction, row, credential, now);
      await this.jobs.enqueue(transaction, mailCertificateJob, [
        { organisationId, ids: { certificateId: id }, uniqueKey: `certification.mail:${id}` },
      ]);
    });
  }

  /** Undefined where the facts speak of no electronic signature. Its key was there at the issue, but may have gone since. */
  private signing(
    { facts, signingKey }: CertificateRow,
    at: Date,
  ): CertificateEnclosures['signing'] {
    if (facts.signatureKind !== 'electronic' || signingKey === null) return undefined;
    const key = this.keys.documentKey(signingKey, at);
    if (key !== undefined) {
      if (!isFrozenSigner(facts, key)) throw new RenderFailure('signing-key-of-another');
      return { key, at };
    }
    const state = this.keys.documentKeyState(signingKey, at);
    throw new RenderFailure(state === 'ready' ? 'document-failed' : `signing-key-${state}`);
  }
}

/** The document names whoever signed when it was issued; a certificate that was renewed since is in the same name. */
function isFrozenSigner(
  { design }: CertificateRow['facts'],
  { certificates }: DocumentKey,
): boolean {
  return (
    design?.signer === undefined || isDeepStrictEqual(design.signer, readSigner(certificates[0]))
  );
}
