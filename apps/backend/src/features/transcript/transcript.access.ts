import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/http/domain-error';
import type { Files } from '../../platform/storage/files';
import type { StoredFile } from '../../platform/storage/files.queries';
import { findPrint, type PrintRow } from './prints.queries';
import {
  findSentTraining,
  findTraining,
  lockTraining,
  type SentTrainingRow,
  type TrainingRow,
} from './trainings.queries';

/** A training that the one who asks has written down; nobody else's is found. With `lock` it is held until the transaction ends. */
export async function requireOwnTraining(
  transaction: EntityManager,
  { organisationId, personId }: PersonActor,
  id: string,
  lock = false,
): Promise<TrainingRow> {
  const find = lock ? lockTraining : findTraining;
  const row = await find(transaction, organisationId, id);
  if (row?.personId !== personId) throw new DomainError('access.not-found');
  return row;
}

/** A training of the organisation whose evidence was sent, whosever it is. */
export async function requireSentTraining(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  id: string,
): Promise<SentTrainingRow> {
  const row = await findSentTraining(transaction, organisationId, id);
  if (row === undefined) throw new DomainError('access.not-found');
  return row;
}

/** The file by which the one who asks proves a training, with the name that they gave it. */
export async function requireOwnEvidence(
  transaction: EntityManager,
  files: Files,
  actor: PersonActor,
  id: string,
): Promise<{ file: StoredFile; name: string }> {
  const { evidenceHash, evidenceName: name } = await requireOwnTraining(transaction, actor, id);
  const file = await files.require(transaction, evidenceHash);
  if (name === null) throw new DomainError('access.not-found');
  return { file, name };
}

/** A print of the own transcript; nobody else's is found. */
export async function requireOwnPrint(
  transaction: EntityManager,
  { organisationId, personId }: PersonActor,
  id: string,
): Promise<PrintRow> {
  const row = await findPrint(transaction, organisationId, id);
  if (row?.personId !== personId) throw new DomainError('access.not-found');
  return row;
}
