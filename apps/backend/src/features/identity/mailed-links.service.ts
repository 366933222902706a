import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
import { DomainError } from '../../platform/http/domain-error';
import { Jobs } from '../../platform/jobs/jobs';
import { sendAccountExistsJob, sendLinkJob } from './identity.jobs';
import { MailedLinkEntity } from './mailed-link.entity';
import { hashToken } from './secret-token';

const validMilliseconds = 60 * 60 * 1000;

/** Links that are sent by mail, valid an hour, and used once by a button. */
@Injectable()
export class MailedLinks {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  /** Orders a mail with a new link; earlier links for the same purpose stop working. */
  async order(transaction: EntityManager, personId: string, purpose: MailedLinkEntity['purpose'], returnPath?: string): Promise<void> {
    const now = this.clock.now();
    await transaction.query(`UPDATE identity.mailed_link SET used_at = $3 WHERE person_id = $1 AND purpose = $2 AND used_at IS NULL`, [personId, purpose, now]);
    const link = { id: newId(), personId, purpose, returnPath: returnPath ?? null, createdAt: now, expiresAt: new Date(now.getTime() + validMilliseconds) };
    await transaction.insert(MailedLinkEntity, link);
    await this.jobs.enqueue(transaction, sendLinkJob, [{ organisationId: null, ids: { linkId: link.id } }]);
  }

  /** Orders a mail that says that the account is there, to somebody who registers again. */
  async remindOwner(transaction: EntityManager, personId: string): Promise<void> {
    await this.jobs.enqueue(transaction, sendAccountExistsJob, [{ organisationId: null, ids: { personId } }]);
  }

  /** Uses up the link and gives whose it is. */
  async redeem(transaction: EntityManager, token: string, purpose: MailedLinkEntity['purpose']): Promise<string> {
    const now = this.clock.now();
    const [rows]: [{ person_id: string }[], number] = await transaction.query(
      `UPDATE identity.mailed_link SET used_at = $3
       WHERE token_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > $3 RETURNING person_id`,
      [hashToken(token), purpose, now],
    );
    const [link] = rows;
    if (link === undefined) throw new DomainError('identity.link-invalid');
    return link.person_id;
  }
}
