import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { Files } from '../../platform/storage/files';
import type { StoredFile } from '../../platform/storage/files.queries';
import { isAskedPicture, isMarkedPicture, isReportedPicture } from '../assessment';
import { isUploaded } from '../authoring';
import { PublishedDocuments } from '../catalogue';
import { findOwnEnrolmentIds } from './enrolments.queries';
import { isTaught } from './published-content.queries';

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
      if (!(await isTaught(transaction, actor, 'edition_documents', hash)))
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
  return permissions.has('figures.read') && isReportedPicture(transaction, organisationId, hash);
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
