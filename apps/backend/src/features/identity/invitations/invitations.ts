import { Injectable } from '@nestjs/common';
import type { Role } from '@svetionik/domain/access/permissions';
import { canonicalJson } from '@svetionik/proofs/encoding/canonical-json';
import type { Language } from '@svetionik/domain/language/script';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor';
import { actorId } from '../../../platform/access/actor';
import { audit, type AuditEntry } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { newId } from '../../../platform/database/identifiers';
import { DomainError } from '../../../platform/http/domain-error';
import { Jobs } from '../../../platform/jobs/jobs';
import { foldEmail } from '../persons/email';
import { sendInvitationJob } from '../identity.jobs';
import { comparePlaces } from './attached-terms';
import { InvitationBatchEntity } from './invitation-batch.entity';
import { findMemberAddresses, insertInvitations, settleExpired } from './invitations.queries';
import { renewInvitations } from './ordered-invitations.queries';

/** How long an invitation is open. */
export const validMilliseconds = 30 * 24 * 60 * 60 * 1000;

export interface Invitee {
  readonly email: string;
  /** As whoever invites writes it; an account's name is its person's. */
  readonly name: string | null;
}

/** Who is asked into an organisation, and what everybody who enters gets. */
export interface InvitationOrder {
  /** Made by whoever orders: the same again sends nothing twice. */
  readonly id: string;
  /** The transaction has to be in it, see `enterOrganisation`. */
  readonly organisationId: string;
  /** Of the mails. */
  readonly language: Language;
  readonly roles: readonly Role[];
  readonly courseId: string | null;
  /** In place of a course. */
  readonly runId: string | null;
  /** By hand. */
  readonly groupId: string | null;
  /** Why roles beyond the learner's are given. */
  readonly reason: string | null;
  readonly invitees: readonly Invitee[];
}

/** What became of somebody who was to be invited; nothing of it tells whether their address has an account elsewhere. */
export interface InvitationOutcome {
  readonly email: string;
  readonly outcome: 'sent' | 'invited' | 'member';
  /** Of one that was sent. */
  readonly invitationId: string | null;
}

export interface SentOrder {
  /** False where the same order had been carried out. */
  readonly created: boolean;
  readonly size: number;
  readonly outcomes: readonly InvitationOutcome[];
}

/** Asks people into an organisation by their addresses. Whether the asking person may is asked before. */
@Injectable()
export class Invitations {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Invites addresses, however many, within the transaction: who belongs to the organisation or has an open invitation is left alone, and
   * the mails go when the transaction is through. Each address counts once.
   *
   * @throws DomainError `creation.differs` where another order has this id
   */
  async invite(
    transaction: EntityManager,
    actor: Actor,
    order: InvitationOrder,
  ): Promise<SentOrder> {
    const { organisationId } = order;
    const batch = await this.keepBatch(transaction, actor, order);
    if (!batch.created) return { created: false, size: batch.size, outcomes: [] };
    const rows = distinct(order.invitees);
    const { members, sent } = await this.write(transaction, order, rows);
    await transaction.update(InvitationBatchEntity, { id: order.id }, { size: sent.size });
    await this.order(transaction, organisationId, [...sent]);
    const reason = order.reason === null ? {} : { reason: order.reason };
    const entry: AuditEntry = { action: 'identity.invite', subjectIds: [order.id], ...reason };
    await audit(transaction, { ...actor, organisationId }, entry, this.clock.now());
    const outcomes = rows.map(({ id, email, emailFolded }): InvitationOutcome => {
      if (sent.has(id)) return { email, outcome: 'sent', invitationId: id };
      const outcome = members.has(emailFolded) ? 'member' : 'invited';
      return { email, outcome, invitationId: null };
    });
    return { created: true, size: sent.size, outcomes };
  }

  /** Orders a mail with a new link for each of the invitations. */
  order(transaction: EntityManager, organisationId: string, ids: readonly string[]): Promise<void> {
    return this.jobs.enqueue(
      transaction,
      sendInvitationJob,
      ids.map((invitationId) => ({ organisationId, ids: { invitationId } })),
    );
  }

  /** Mails open invitations once more, each with a new link and as long a time as a new one. */
  async sendAgain(
    transaction: EntityManager,
    actor: Actor,
    organisationId: string,
    ids: readonly string[],
  ): Promise<void> {
    const sentAt = this.clock.now();
    const expiresAt = new Date(sentAt.getTime() + validMilliseconds);
    await renewInvitations(transaction, organisationId, ids, { sentAt, expiresAt });
    await this.order(transaction, organisationId, ids);
    for (const id of ids) {
      const entry: AuditEntry = { action: 'identity.resendInvitation', subjectIds: [id] };
      await audit(transaction, actor, entry, sentAt);
    }
  }

  /** Who is a member, and the ids of the invitations that were written. */
  private async write(
    transaction: EntityManager,
    { id, organisationId }: InvitationOrder,
    rows: ReturnType<typeof distinct>,
  ) {
    const addresses = rows.map(({ emailFolded }) => emailFolded);
    const sentAt = this.clock.now();
    const expiresAt = new Date(sentAt.getTime() + validMilliseconds);
    const members = await findMemberAddresses(transaction, organisationId, addresses);
    await settleExpired(transaction, organisationId, addresses, sentAt);
    const sent = await insertInvitations(
      transaction,
      { organisationId, id, sentAt, expiresAt },
      rows.filter(({ emailFolded }) => !members.has(emailFolded)),
    );
    return { members, sent };
  }

  private async keepBatch(
    transaction: EntityManager,
    actor: Actor,
    order: InvitationOrder,
  ): Promise<{ created: boolean; size: number }> {
    const { id, organisationId, language, roles, courseId, runId, groupId, reason } = order;
    const bodyHash = hashOf(order);
    const inserted = await transaction
      .createQueryBuilder()
      .insert()
      .into(InvitationBatchEntity)
      .values({
        id,
        organisationId,
        bodyHash,
        ...{ language, roles: [...roles], courseId, runId, groupId, reason },
        size: 0,
        sentBy: actorId(actor),
        sentAt: this.clock.now(),
      })
      .orIgnore()
      .returning('id')
      .execute();
    if (Array.isArray(inserted.raw) && inserted.raw.length > 0) return { created: true, size: 0 };
    const known = await transaction.findOneBy(InvitationBatchEntity, { id, organisationId });
    if (known?.bodyHash !== bodyHash) throw new DomainError('creation.differs');
    return { created: false, size: known.size };
  }
}

function hashOf({ language, roles, reason, invitees, ...order }: InvitationOrder): string {
  const terms = { language, roles: [...roles], reason, ...comparePlaces(order) };
  const people = invitees.map((invitee) => ({ ...invitee }));
  return createHash('sha256')
    .update(canonicalJson({ ...terms, invitees: people }))
    .digest('hex');
}

function distinct(invitees: readonly Invitee[]) {
  const rows = invitees.map(({ email, name }) => ({
    id: newId(),
    email: email.trim(),
    emailFolded: foldEmail(email),
    name,
  }));
  const first = new Map(rows.toReversed().map((row) => [row.emailFolded, row]));
  return rows.filter((row) => first.get(row.emailFolded) === row);
}
