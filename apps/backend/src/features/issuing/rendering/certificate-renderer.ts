import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { Jobs } from '../../../platform/jobs/jobs';
import { preparePicture } from '../../../platform/pdf/pictures';
import { CertificateContents } from './certificate-contents';
import { CertificateSigning } from './certificate-signing';
import { storeDocument, storeFailure } from '../../registry';
import { mailCertificateJob, renderCertificateJob } from '../issuing.jobs';
import { CredentialBuilder, keepSigningCertificate, storeCredential } from '../../credentials';
import { makeDocument, renderCertificate } from '../../documents';
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
    private readonly signing: CertificateSigning,
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
    const signing = this.signing.choose(row, now);
    const certificate = signing?.key.certificates[0].raw;
    const credential = await RenderFailure.explain(
      'document-failed',
      this.credentials.make(row, { ...source, certificate }, now),
    );
    const rendered = await RenderFailure.explain(
      'document-failed',
      renderCertificate(row.facts, pictures, { credential, signing, isDemonstration }),
    );
    const content = await this.signing.stamp(rendered, signing);
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
}
