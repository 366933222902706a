import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { Jobs } from '../../platform/jobs/jobs';
import { preparePicture } from '../../platform/pdf/pictures';
import { Files } from '../../platform/storage/files';
import { findCertificate, type CertificateRow } from './certificates.queries';
import { mailCertificateJob, renderCertificateJob } from './certification.jobs';
import { renderCertificate, type CertificatePictures } from './document/certificate-document';
import { RenderFailure, reasonOf } from './render-failure';
import { storeDocument, storeFailure } from './status.queries';

/** Makes the document of a certificate from what was frozen, once. */
@Injectable()
@Works(renderCertificateJob)
export class CertificateRenderer implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly files: Files,
    private readonly jobs: Jobs,
  ) {}

  async handle(job: Job): Promise<void> {
    const { organisationId } = job;
    const id = job.ids['certificateId'];
    if (organisationId === null || id === undefined) throw new Error('the job names no certificate');
    try {
      await this.render(organisationId, id);
    } catch (error) {
      if (job.attempt >= renderCertificateJob.attempts) {
        await this.transactions.unitOfWork({ kind: 'system', organisationId }, (transaction) => storeFailure(transaction, id, reasonOf(error)));
      }
      throw error;
    }
  }

  private async render(organisationId: string, id: string): Promise<void> {
    const actor = { kind: 'system', organisationId } as const;
    const found = await this.transactions.reading(actor, async (transaction) => {
      const row = await findCertificate(transaction, organisationId, id);
      return row === undefined ? undefined : { row, pictures: await this.readPictures(transaction, row) };
    });
    if (found === undefined || found.row.status !== 'valid' || found.row.rendering === 'ready') return;
    for (const picture of [found.pictures.seal, found.pictures.signature]) {
      if (picture !== null) await RenderFailure.explain('picture-unreadable', preparePicture(picture));
    }
    const content = await RenderFailure.explain('document-failed', renderCertificate(found.row.facts, found.pictures));
    const hash = createHash('sha256').update(content).digest('hex');
    await this.transactions.unitOfWork(actor, async (transaction) => {
      const stored = await storeDocument(transaction, { id, organisationId }, { content, hash, now: this.clock.now() });
      if (stored) await this.jobs.enqueue(transaction, mailCertificateJob, [{ organisationId, ids: { certificateId: id }, uniqueKey: `certification.mail:${id}` }]);
    });
  }

  private async readPictures(transaction: EntityManager, row: CertificateRow): Promise<CertificatePictures> {
    return { seal: await this.readPicture(transaction, row.sealHash), signature: await this.readPicture(transaction, row.signatureHash) };
  }

  private async readPicture(transaction: EntityManager, hash: string | null): Promise<Buffer | null> {
    if (hash === null) return null;
    const file = await this.files.read(transaction, hash);
    if (file === undefined) throw new RenderFailure('picture-missing');
    return file.content;
  }
}
