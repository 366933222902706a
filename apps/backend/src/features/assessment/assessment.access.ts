import { findFileType, type FileType } from '@svetionik/domain/items/file-upload/file-type';
import type { ReceiptFacts } from '@svetionik/proofs/receipts/receipt';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { findLocked } from '../../platform/database/lock-rows';
import { DomainError } from '../../platform/http/domain-error';
import type { StoredFile } from '../../platform/storage/files.queries';
import { refuseWithdrawn } from '../catalogue';
import {
  findMemberName,
  lockMember,
  type MemberName,
} from './accommodations/accommodations.queries';
import { findAnswerContext, type AnswerContext } from './answers.queries';
import { AttemptEntity } from './attempt.entity';
import { knowsHeldCopy, lookAtHeld } from './copies/copies.queries';
import { findOwnFile, type FilePlace } from './files/answer-files.queries';
import type { Held, AssignedTask } from './marking/held-task';
import {
  findMarkedFile,
  findAssignments,
  lockTask,
  type Task,
} from './marking/marking-tasks.queries';
import {
  findExaminedOne,
  type ExaminedScope,
  type ExaminedRow,
} from './timelines/examined-attempts.queries';
import { findOriginal } from './timelines/timelines.queries';

type FoundFile = Pick<StoredFile, 'mediaType' | 'content'>;
type NamedFile = FoundFile & { readonly name: string };
/** Of a type that learners may hand in. */
type TypedFile = FoundFile & { readonly type: FileType };

/** The learner's own attempt, held until the transaction ends, so that answers and handing in take turns. */
export async function requireOwnAttempt(
  transaction: EntityManager,
  actor: PersonActor,
  attemptId: string,
): Promise<AttemptEntity> {
  const own = { id: attemptId, personId: actor.personId, organisationId: actor.organisationId };
  const attempt = await findLocked(transaction, AttemptEntity, own);
  if (attempt === null) throw new DomainError('access.not-found');
  return attempt;
}

/** The learner's own attempt while it is under way, for the device that it is on. */
export async function requireOpenAttempt(
  transaction: EntityManager,
  actor: PersonActor,
  attemptId: string,
  epoch: number,
): Promise<AttemptEntity> {
  const attempt = await requireOwnAttempt(transaction, actor, attemptId);
  if (attempt.state !== 'open') throw new DomainError('assessment.attempt-over');
  await refuseWithdrawn(transaction, attempt.courseEditionId);
  if (attempt.epoch !== epoch) throw new DomainError('assessment.taken-over');
  return attempt;
}

/** What decides on an answer in the learner's own attempt, or on a file for one. */
export async function requireAnswerContext(
  transaction: EntityManager,
  actor: PersonActor,
  { attemptId, position, epoch }: FilePlace & { readonly epoch: number },
  answerId: string | null,
): Promise<AnswerContext> {
  const place = { position, epoch };
  const context = await findAnswerContext(transaction, actor, attemptId, answerId, place);
  if (context === undefined) throw new DomainError('access.not-found');
  return context;
}

/** A file that the learner has sent in their own attempt. */
export async function requireOwnFile(
  transaction: EntityManager,
  actor: PersonActor,
  place: { readonly attemptId: string; readonly hash: string },
): Promise<NamedFile> {
  const file = await findOwnFile(transaction, actor, place);
  if (file === undefined) throw new DomainError('access.not-found');
  return file;
}

/** There is a receipt of attempts that are over only. */
export function requireClosed({
  state,
  closedAt,
}: AttemptEntity): Pick<ReceiptFacts, 'state'> & { readonly closedAt: Date } {
  if (state === 'open' || closedAt === null) throw new DomainError('access.not-found');
  return { state, closedAt };
}

/** An answer to mark, held until the transaction ends. One's own is nobody's to mark: it is as if it were not there. */
export async function requireTask(
  transaction: EntityManager,
  actor: PersonActor,
  taskId: string,
): Promise<Held> {
  const task = await lockTask(transaction, actor.organisationId, taskId);
  if (task === undefined || task.personId === actor.personId)
    throw new DomainError('access.not-found');
  const assignments = await findAssignments(transaction, taskId);
  return {
    task,
    assignments,
    assignment: assignments.find(({ markerId }) => markerId === actor.personId),
  };
}

/** As {@link requireTask}, for who is assigned to it. */
export async function requireAssignment(
  transaction: EntityManager,
  actor: PersonActor,
  taskId: string,
): Promise<AssignedTask> {
  const { task, assignments, assignment } = await requireTask(transaction, actor, taskId);
  if (assignment === undefined) throw new DomainError('marking.taken');
  return { task, assignments, assignment };
}

/** Whoever has looked at what is held back of an answer does not mark it. */
export async function refuseWhoLooked(
  transaction: EntityManager,
  { personId }: PersonActor,
  { id }: Task,
): Promise<void> {
  if (await knowsHeldCopy(transaction, id, personId)) throw new DomainError('access.not-found');
}

/** A file of an answer, for who is assigned to it. */
export async function requireMarkedFile(
  transaction: EntityManager,
  actor: PersonActor,
  place: { readonly taskId: string; readonly place: number },
): Promise<TypedFile> {
  return ofKnownType(await findMarkedFile(transaction, actor, place));
}

/** A copy that markers do not see, for who neither wrote the answer nor marks it; that they looked is noted. */
export async function requireHeldCopy(
  transaction: EntityManager,
  actor: PersonActor,
  id: string,
): Promise<TypedFile> {
  return ofKnownType(await lookAtHeld(transaction, actor, id));
}

function ofKnownType(file: FoundFile | undefined): TypedFile {
  const type = file && findFileType(file.mediaType);
  if (file === undefined || type === undefined) throw new DomainError('access.not-found');
  return { ...file, type };
}

/** A member of the organisation, held until the transaction ends, so that a grant and a start of an attempt take turns. */
export async function requireHeldMember(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  personId: string,
): Promise<void> {
  const held = await lockMember(transaction, organisationId, personId);
  if (!held) throw new DomainError('access.not-found');
}

/** A member of the organisation, as it is said whose accommodation this is. */
export async function requireMemberName(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  personId: string,
): Promise<MemberName> {
  const member = await findMemberName(transaction, organisationId, personId);
  if (member === undefined) throw new DomainError('access.not-found');
  return member;
}

/** The attempts of the organisation; who may mark must not learn whose answer they read. */
export function examinedAttempts({ organisationId, permissions }: PersonActor): ExaminedScope {
  return { organisationId, blind: permissions.has('attempt.mark') };
}

/** One of those that the examiner may look at. */
export async function requireExamined(
  transaction: EntityManager,
  actor: PersonActor,
  attemptId: string,
): Promise<ExaminedRow> {
  const attempt = await findExaminedOne(transaction, examinedAttempts(actor), attemptId);
  if (attempt === undefined) throw new DomainError('access.not-found');
  return attempt;
}

/** A file of the attempt that is named, as it was handed in, for who may look at that attempt. */
export async function requireOriginal(
  transaction: EntityManager,
  actor: PersonActor,
  attemptId: string,
  fileId: string,
): Promise<NamedFile & { readonly personId: string }> {
  const { personId } = await requireExamined(transaction, actor, attemptId);
  const file = await findOriginal(transaction, attemptId, fileId);
  if (file === undefined) throw new DomainError('access.not-found');
  return { ...file, personId };
}
