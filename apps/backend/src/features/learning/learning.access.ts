import { IsNull, type EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { findLocked } from '../../platform/database/lock-rows';
import { DomainError } from '../../platform/http/domain-error';
import type { Files } from '../../platform/storage/files';
import type { StoredFile } from '../../platform/storage/files.queries';
import { isAskedPicture, isMarkedPicture, isReportedPicture } from '../assessment';
import { isUploaded } from '../authoring';
import {
  courseWithdrawn,
  requireTaken,
  type CompressedDocument,
  type CourseEdition,
  type PublishedDocuments,
  type SurroundedEditions,
} from '../catalogue';
import { EnrolmentEntity } from './enrolment.entity';
import { findOwnEnrolmentIds, findTaking } from './enrolments.queries';
import { findOwnProgress, type OwnProgress } from './own-progress.queries';
import { isTaught } from './published-content.queries';
import { holdForStart, type StartContext } from './start.queries';

/** The edition of the learner's own enrolment, with what stands around it for them, unless learning stopped in it. */
export async function requireOwnEdition(
  transaction: EntityManager,
  editions: SurroundedEditions,
  actor: PersonActor,
  enrolmentId: string,
): Promise<CourseEdition> {
  const { edition } = await requireOwnTaking(transaction, editions, actor, enrolmentId);
  return edition;
}

/** As {@link requireOwnEdition}, with the last day on which an attempt of the rules may be begun. */
export async function requireOwnTaking(
  transaction: EntityManager,
  editions: SurroundedEditions,
  actor: PersonActor,
  enrolmentId: string,
): Promise<{ readonly edition: CourseEdition; readonly closesOn: string | null }> {
  const enrolment = await findTaking(transaction, actor, enrolmentId);
  if (enrolment === undefined) throw new DomainError('access.not-found');
  if (enrolment.withdrawal !== null) throw courseWithdrawn(enrolment.withdrawal);
  const edition = await requireTaken(transaction, editions, actor.organisationId, enrolment);
  return { edition, closesOn: enrolment.closesOn };
}

/** The learner's own enrolment with how far they are in it, unless learning stopped in its edition; in one statement. */
export async function requireOwnProgress(
  transaction: EntityManager,
  actor: PersonActor,
  enrolmentId: string,
): Promise<OwnProgress> {
  const enrolment = await findOwnProgress(transaction, actor, enrolmentId);
  if (enrolment === undefined) throw new DomainError('access.not-found');
  if (enrolment.withdrawal !== null) throw courseWithdrawn(enrolment.withdrawal);
  return enrolment;
}

/** The learner's own enrolment, held for a start. That learning stopped in its edition may have been read before a wait, so it is told and refuses nothing yet. */
export async function requireOwnStart(
  transaction: EntityManager,
  actor: PersonActor,
  enrolmentId: string,
  attemptId: string,
): Promise<StartContext> {
  const context = await holdForStart(transaction, actor, enrolmentId, attemptId);
  if (context === undefined) throw new DomainError('access.not-found');
  return context;
}

/** An enrolment of the organisation, whosever it is, held until the transaction ends. */
export async function requireEnrolment(
  transaction: EntityManager,
  actor: PersonActor,
  enrolmentId: string,
): Promise<EnrolmentEntity> {
  const enrolment = await findLocked(transaction, EnrolmentEntity, {
    id: enrolmentId,
    organisationId: actor.organisationId,
    withdrawnAt: IsNull(),
  });
  if (enrolment === null) throw new DomainError('access.not-found');
  return enrolment;
}

/** A document of a published module, for those who are enrolled in an edition that has it. */
export async function requireDocument(
  transaction: EntityManager,
  documents: PublishedDocuments,
  actor: PersonActor,
  hash: string,
): Promise<CompressedDocument> {
  const document = (await isTaught(transaction, actor, 'edition_documents', hash))
    ? await documents.find(transaction, hash)
    : undefined;
  if (document === undefined) throw new DomainError('access.not-found');
  return document;
}

/**
 * A file of a published module, for those who are enrolled in an edition that has it, or a picture of a question, for those
 * whom an attempt of theirs has asked, those who mark an answer to it, those who may write it, and those who may read the
 * statistics of an assessment that has it.
 */
export async function requireFile(
  transaction: EntityManager,
  files: Files,
  actor: PersonActor,
  hash: string,
): Promise<StoredFile> {
  const file = (await mayReadFile(transaction, actor, hash))
    ? await files.read(transaction, hash)
    : undefined;
  if (file === undefined) throw new DomainError('access.not-found');
  return file;
}

/** Each way to a picture is open to those alone whose role has it. */
async function mayReadFile(
  transaction: EntityManager,
  actor: PersonActor,
  hash: string,
): Promise<boolean> {
  const { permissions, organisationId } = actor;
  if (permissions.has('course.take') && (await isShown(transaction, actor, hash))) return true;
  if (permissions.has('attempt.mark') && (await isMarkedPicture(transaction, actor, hash)))
    return true;
  if (permissions.has('course.author') && (await isUploaded(transaction, organisationId, hash)))
    return true;
  return permissions.has('statistics.read') && isReportedPicture(transaction, organisationId, hash);
}

/** By what an edition holds, or by what an attempt has asked. */
async function isShown(
  transaction: EntityManager,
  actor: PersonActor,
  hash: string,
): Promise<boolean> {
  if (await isTaught(transaction, actor, 'edition_files', hash)) return true;
  return isAskedPicture(transaction, await findOwnEnrolmentIds(transaction, actor), hash);
}
