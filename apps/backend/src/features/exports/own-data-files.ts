import { Injectable } from '@nestjs/common';
import { alike } from '@svetionik/domain/content/alike';
import type { Language } from '@svetionik/domain/language/script';
import type { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import type { Answer } from '../../platform/http/answer';
import { attachment } from '../../platform/http/attachment';
import { rangedAnswer, type Resumption } from '../../platform/http/byte-range';
import { DomainError } from '../../platform/http/domain-error';
import { Jobs } from '../../platform/jobs/jobs';
import { makeExportJob } from './exports.jobs';
import { computeRemoval } from './exports-sweeper.worker';
import {
  deleteEarlierOwnData,
  findExport,
  findOwnDataFiles,
  insertExport,
  type OwnDataRow,
} from './exports.queries';
import { requireOwnDataFile } from './exports.access';
import { readParts } from './read-parts';

interface Ordered {
  readonly id: string;
  readonly personId: string;
  readonly language: Language;
}

/** Files of all that is kept of one person. Nobody but who ordered one gets it. */
@Injectable()
export class OwnDataFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  /** A newer one takes the place of those before. True where it was not there yet. */
  async order(
    transaction: EntityManager,
    { organisationId, personId: askedBy }: PersonActor,
    { id, personId, language }: Ordered,
  ): Promise<boolean> {
    const request = { kind: 'own-data', language } as const;
    const askedAt = this.clock.now();
    const order = { id, organisationId, askedBy, askedAt, request, personId, certificateIds: [] };
    if (!(await insertExport(transaction, order))) {
      const known = await findExport(transaction, organisationId, id);
      if (
        known?.askedBy !== askedBy ||
        known.personId !== personId ||
        !alike(known.request, request)
      )
        throw new DomainError('creation.differs');
      return false;
    }
    await deleteEarlierOwnData(transaction, organisationId, order);
    await this.jobs.enqueue(transaction, makeExportJob, [
      { organisationId, ids: { exportId: id } },
    ]);
    return true;
  }

  /** What somebody has had made of a person last. */
  async find(transaction: EntityManager, { organisationId, personId }: PersonActor, about: string) {
    const whose = { askedBy: personId, personId: about };
    const [row] = await findOwnDataFiles(transaction, organisationId, whose);
    return row && describeFile(row);
  }

  /** Within the transaction that notes it; the bytes are read after it. */
  async open(
    transaction: EntityManager,
    actor: PersonActor,
    file: { readonly id: string; readonly personId: string },
  ): Promise<(resumption: Resumption) => Answer<Readable>> {
    const { bytes, state } = await requireOwnDataFile(transaction, actor, file);
    if (state !== 'ready') throw new DomainError('certification.not-ready');
    return (resumption) =>
      rangedAnswer(
        readParts(this.transactions, actor, file.id),
        { length: bytes ?? 0, tag: `"${file.id}"` },
        resumption,
        { 'Content-Type': 'application/zip', 'Content-Disposition': attachment('podaci.zip') },
      );
  }
}

function describeFile({ id, request, askedAt, state, bytes }: OwnDataRow) {
  return {
    ...{ id, state, bytes, language: request.language },
    askedAt: askedAt.toISOString(),
    removedAt: computeRemoval(askedAt).toISOString(),
  };
}
