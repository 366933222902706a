import { Injectable } from '@nestjs/common';
import type { UploadedFile } from '@svetionik/contracts/endpoint';
import type { training } from '@svetionik/contracts/trainings';
import { alike } from '@svetionik/domain/content/alike';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { created, type Answer } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { download } from '../../platform/http/download';
import { Files } from '../../platform/storage/files';
import { findIssueDate } from '../organisations';
import { validateUpload, toKeep } from '../assessment';
import { requireOwnEvidence, requireOwnTraining } from './transcript.access';
import { describeTraining } from './training-view';
import {
  countPersonTrainings,
  deleteTraining,
  findTraining,
  insertTraining,
  storeEvidence,
  type TrainingRow,
  type TrainingText,
} from './trainings.queries';

type Training = z.output<typeof training>;

/** More than anybody does in a life of work. */
const most = 500;

/** Trainings that people did elsewhere, as they write them down and prove them. */
@Injectable()
export class OwnTrainingsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: Files,
    private readonly clock: Clock,
  ) {}

  add(actor: PersonActor, id: string, text: TrainingText): Promise<Answer<Training> | Training> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const known = await findTraining(transaction, actor.organisationId, id);
      if (known !== undefined) return sameAgain(known, actor, text);
      const now = this.clock.now();
      if (text.finishedOn > (await findIssueDate(transaction, actor.organisationId, now)).date)
        throw new DomainError('training.in-future');
      if ((await countPersonTrainings(transaction, actor)) >= most)
        throw new DomainError('training.too-many', { details: { most } });
      if (!(await insertTraining(transaction, id, actor, text, now)))
        throw new DomainError('creation.differs');
      return created(describeTraining(await requireOwnTraining(transaction, actor, id)));
    });
  }

  async sendEvidence(
    actor: PersonActor,
    id: string,
    uploaded: UploadedFile,
  ): Promise<Answer<Training>> {
    const sent = await validateUpload(uploaded);
    await this.transactions.reading(actor, async (transaction) =>
      requireUnconfirmed(await requireOwnTraining(transaction, actor, id)),
    );
    const { content, mediaType } = await toKeep(sent);
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { evidenceHash } = requireUnconfirmed(
        await requireOwnTraining(transaction, actor, id, true),
      );
      const { hash } = await this.files.store(transaction, content, mediaType);
      await storeEvidence(transaction, id, { hash, name: sent.name, sentAt: this.clock.now() });
      if (evidenceHash !== null && evidenceHash !== hash)
        await this.files.discard(transaction, evidenceHash);
      return created(describeTraining(await requireOwnTraining(transaction, actor, id)));
    });
  }

  readEvidence(actor: PersonActor, id: string): Promise<Answer<Buffer>> {
    return this.transactions.reading(actor, async (transaction) => {
      const { file, name } = await requireOwnEvidence(transaction, this.files, actor, id);
      return download(file, name);
    });
  }

  remove(actor: PersonActor, id: string, version: number): Promise<void> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const row = requireUnconfirmed(await requireOwnTraining(transaction, actor, id, true));
      if (row.version !== version)
        throw new DomainError('edit.conflict', { current: describeTraining(row) });
      await deleteTraining(transaction, id);
      if (row.evidenceHash !== null) await this.files.discard(transaction, row.evidenceHash);
    });
  }
}

function requireUnconfirmed(row: TrainingRow): TrainingRow {
  if (row.state === 'confirmed') throw new DomainError('training.confirmed');
  return row;
}

function sameAgain(row: TrainingRow, actor: PersonActor, text: TrainingText): Training {
  const { title, organiser, finishedOn, hours, points, approved, accreditation } = row;
  const known = { title, organiser, finishedOn, hours, points, approved, accreditation };
  if (row.personId !== actor.personId || !alike(known, text))
    throw new DomainError('creation.differs');
  return describeTraining(row);
}
