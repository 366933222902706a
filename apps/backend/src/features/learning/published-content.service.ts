import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { queryRows } from '../../platform/database/query';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { Files, type StoredFile } from '../../platform/storage/files';
import { isAskedPicture, isMarkedPicture, isReportedPicture } from '../assessment';
import { isUploaded } from '../authoring';
import { PublishedDocuments } from '../catalogue';

type Held = 'edition_document' | 'edition_file';

/**
 * Documents and files of published modules, for those who are enrolled in an edition that has them, and pictures of
 * questions, for those whom an attempt of theirs has asked, those who mark an answer to one, those who may write them, and
 * those who may read the figures of an assessment that has them.
 */
@Injectable()
export class PublishedContentService {
  constructor(
    private readonly transactions: Transactions,
    private readonly documents: PublishedDocuments,
    private readonly files: Files,
  ) {}

  /** The document, compressed as the browser takes it. */
  readDocument(actor: PersonActor, hash: string, encoding: 'br' | 'gzip'): Promise<Buffer> {
    return this.transactions.reading(actor, async (transaction) => {
      if (!(await isEnrolledIn(transaction, actor, 'edition_document', hash)))
        throw new DomainError('access.not-found');
      const document = await this.documents.find(transaction, hash);
      if (document === undefined) throw new DomainError('access.not-found');
      return encoding === 'br' ? document.brotli : document.gzip;
    });
  }

  readFile(actor: PersonActor, hash: string): Promise<StoredFile> {
    return this.transactions.reading(actor, async (transaction) => {
      if (!(await mayReadFile(transaction, actor, hash))) throw new DomainError('access.not-found');
      const file = await this.files.read(transaction, hash);
      if (file === undefined) throw new DomainError('access.not-found');
      return file;
    });
  }
}

async function isEnrolledIn(
  transaction: EntityManager,
  actor: PersonActor,
  held: Held,
  hash: string,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `SELECT 1 FROM catalogue.${held} h
     JOIN catalogue.course_edition_module m ON m.module_edition_id = h.module_edition_id
     JOIN learning.enrolment e ON e.course_edition_id = m.course_edition_id
     WHERE h.hash = $1 AND e.person_id = $2 AND e.organisation_id = $3 AND e.withdrawn_at IS NULL
       AND NOT EXISTS (SELECT FROM catalogue.withdrawn_edition WHERE course_edition_id = e.course_edition_id) LIMIT 1`,
    [hash, actor.personId, actor.organisationId],
  );
  return rows.length > 0;
}

/** Each way to a picture is open to those alone whose role has it. */
async function mayReadFile(
  transaction: EntityManager,
  actor: PersonActor,
  hash: string,
): Promise<boolean> {
  const { permissions, organisationId } = actor;
  if (permissions.has('course.take') && (await isTaught(transaction, actor, hash))) return true;
  if (permissions.has('attempt.mark') && (await isMarkedPicture(transaction, actor, hash)))
    return true;
  if (permissions.has('course.author') && (await isUploaded(transaction, organisationId, hash)))
    return true;
  return permissions.has('figures.read') && isReportedPicture(transaction, organisationId, hash);
}

async function isTaught(
  transaction: EntityManager,
  actor: PersonActor,
  hash: string,
): Promise<boolean> {
  if (await isEnrolledIn(transaction, actor, 'edition_file', hash)) return true;
  const enrolments = await queryRows(
    transaction,
    'SELECT id FROM learning.enrolment WHERE person_id = $1 AND organisation_id = $2 AND withdrawn_at IS NULL',
    [actor.personId, actor.organisationId],
  );
  return isAskedPicture(
    transaction,
    enrolments.map(({ id }) => id),
    hash,
  );
}
