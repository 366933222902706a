import { Injectable } from '@nestjs/common';
import type { UploadedFile } from '@svetionik/contracts/endpoint';
import type { training } from '@svetionik/contracts/trainings';
import { canonicalJson } from '@svetionik/domain/content/canonical-json';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { created, type Answer } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { download } from '../../platform/http/download';
import { Files } from '../../platform/storage/files';
import { findIssueDate } from '../organisations';
import { readSentFile, toKeep } from '../assessment';
import { describeTraining } from './training-view';
import {
  countTrainingsOf,
  deleteTraining,
  findTraining,
  insertTraining,
  lockTraining,
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
      if ((await countTrainingsOf(transaction, actor)) >= most)
        throw new DomainError('training.too-many', { details: { most } });
      if (!(await insertTraining(transaction, id, actor, text, now)))
        throw new DomainError('creation.differs');
      return created(describeTraining(await this.require(transaction, actor, id)));
    });
  }

  async sendEvidence(
    actor: PersonActor,
    id: string,
    uploaded: UploadedFile,
  ): Promise<Answer<Training>> {
    const sent = readSentFile(uploaded);
    await this.transactions.reading(actor, async (transaction) =>
      requireUnconfirmed(await this.require(transaction, actor, id)),
    );
    const { content, mediaType } = await toKeep(sent);
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { evidenceHash } = requireUnconfirmed(await this.lock(transaction, actor, id));
      const { hash } = await this.files.store(transaction, content, mediaType);
      await storeEvidence(transaction, id, { hash, name: sent.name, sentAt: this.clock.now() });
      if (evidenceHash !== null && evidenceHash !== hash)
        await this.files.discard(transaction, evidenceHash);
      return created(describeTraining(await this.require(transaction, actor, id)));
    });
  }

  readEvidence(actor: PersonActor, id: string): Promise<Answer<Buffer>> {
    return this.transactions.reading(actor, async (transaction) => {
      const { evidenceHash, evidenceName } = await this.require(transaction, actor, id);
      const file =
        evidenceHash === null ? undefined : await this.files.read(transaction, evidenceHash);
      if (file === undefined || evidenceName === null) throw new DomainError('access.not-found');
      return download(file, evidenceName);
    });
  }

  remove(actor: PersonActor, id: string, version: number): Promise<void> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const row = requireUnconfirmed(await this.lock(transaction, actor, id));
      if (row.version !== version)
        throw new DomainError('edit.conflict', { current: describeTraining(row) });
      await deleteTraining(transaction, id);
      if (row.evidenceHash !== null) await this.files.discard(transaction, row.evidenceHash);
    });
  }

  private async require(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
  ): Promise<TrainingRow> {
    return ownOf(await findTraining(transaction, actor.organisationId, id), actor);
  }

  private async lock(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
  ): Promise<TrainingRow> {
    return ownOf(await lockTraining(transaction, actor.organisationId, id), actor);
  }
}

function ownOf(row: TrainingRow | undefined, actor: PersonActor): TrainingRow {
  if (row === undefined || row.personId !== actor.personId)
    throw new DomainError('access.not-found');
  return row;
}

function requireUnconfirmed(row: TrainingRow): TrainingRow {
  if (row.state === 'confirmed') throw new DomainError('training.confirmed');
  return row;
}

function sameAgain(row: TrainingRow, actor: PersonActor, text: TrainingText): Training {
  const { title, organiser, finishedOn, hours, points, approved, accreditation } = row;
  const known = { title, organiser, finishedOn, hours, points, approved, accreditation };
  if (row.personId !== actor.personId || canonicalJson(known) !== canonicalJson(text))
    throw new DomainError('creation.differs');
  return describeTraining(row);
}
