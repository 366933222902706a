import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import { invitation, type sendInvitations } from '@svetionik/contracts/identity/invitations';
import type { listInvitations } from '@svetionik/contracts/identity/invitations';
import type { Role } from '@svetionik/domain/access/permissions';
import type { AuditedAction } from '@svetionik/domain/audit/actions';
import { mostCountedInvitations } from '@svetionik/domain/people/counted-invitations';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { Throttle } from '../../../platform/access/throttle';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { type Answer, created } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { requireInvitation, requireMayGrant } from '../identity.access';
import { refuseUngrantable } from '../roles/roles.service';
import { AttachedTerms } from './attached-terms';
import { InvitationBatchEntity } from './invitation-batch.entity';
import { InvitationEntity } from './invitation.entity';
import { Invitations, validMilliseconds } from './invitations';
import {
  countInvitations,
  findInvitation,
  findInvitations,
  findInvitedAddresses,
  findMemberAddresses,
  type ListedInvitation,
  settleAllExpired,
} from './invitations.queries';

type Invitation = z.output<typeof invitation>;
type Sent = EndpointReply<typeof sendInvitations>;

const day = 24 * 60 * 60;
const mailsOfOneADay = 3;
const batchesADay = 60;

/** Sends, lists, repeats and withdraws invitations to addresses. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly throttle: Throttle,
    private readonly invitations: Invitations,
    private readonly attached: AttachedTerms,
  ) {}

  async send(
    actor: PersonActor,
    batch: string,
    { invitees, ...terms }: EndpointInput<typeof sendInvitations>['body'],
  ): Promise<Sent | Answer<Sent>> {
    const { organisationId } = actor;
    requireMayInvite(actor, terms, this.clock.now());
    await this.throttle.spend(`invite:${organisationId}`, batchesADay, day);
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await this.attached.require(transaction, organisationId, terms);
      const order = { id: batch, organisationId, ...terms, invitees };
      const { created: fresh, size } = await this.invitations.invite(transaction, actor, order);
      const sent = { sent: size, leftAlone: invitees.length - size };
      return fresh ? created(sent) : sent;
    });
  }

  /** Of folded addresses, who is a member here and who has an open invitation. Of other accounts nothing is asked. */
  findKnown(actor: PersonActor, addresses: readonly string[]) {
    const { organisationId } = actor;
    return this.transactions.reading(actor, async (transaction) => ({
      members: await findMemberAddresses(transaction, organisationId, addresses),
      invited: await findInvitedAddresses(transaction, organisationId, addresses, this.clock.now()),
    }));
  }

  /** Reading the list is noted. */
  list(
    actor: PersonActor,
    { state, after, limit }: EndpointInput<typeof listInvitations>['query'],
  ): Promise<EndpointReply<typeof listInvitations>> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const now = this.clock.now();
      await settleAllExpired(transaction, organisationId, now);
      const page = { state, after, limit: limit + 1 };
      const rows = await findInvitations(transaction, organisationId, page);
      const items = rows.slice(0, limit).map((row) => describe(row, now));
      const counted = await countInvitations(
        transaction,
        organisationId,
        invitation.shape.state.options,
        mostCountedInvitations,
      );
      const of = (wanted: string) => counted.find((row) => row.state === wanted)?.count ?? 0;
      const counts = {
        sent: of('sent'),
        accepted: of('accepted'),
        withdrawn: of('withdrawn'),
        expired: of('expired'),
      };
      const subjectIds = items.map(({ id }) => id);
      await audit(transaction, actor, { action: 'identity.listInvitations', subjectIds }, now);
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null, counts };
    });
  }

  /** Makes an invitation open again that was not accepted, and mails it with a new link. */
  async resend(actor: PersonActor, id: string): Promise<Invitation> {
    const now = this.clock.now();
    await this.transactions.unitOfWork(actor, (transaction) =>
      requireInvitation(transaction, actor, id),
    );
    await this.throttle.spend(`invitation:${id}`, mailsOfOneADay, day);
    return this.change(actor, id, 'identity.resendInvitation', async (transaction, row) => {
      if (row.state === 'withdrawn') throw new DomainError('identity.invitation-settled');
      await requireMayReopen(transaction, actor, row, now);
      await this.reopen(transaction, row, {
        sentAt: now,
        expiresAt: new Date(now.getTime() + validMilliseconds),
      });
      await this.invitations.order(transaction, actor.organisationId, [id]);
    });
  }

  /** Withdrawing can be taken back: the link in the mail works again. */
  withdraw(actor: PersonActor, id: string, withdrawn: boolean): Promise<Invitation> {
    const action = withdrawn ? 'identity.withdrawInvitation' : 'identity.restoreInvitation';
    return this.change(actor, id, action, async (transaction, row) => {
      if (!withdrawn) return this.restore(transaction, actor, row);
      if (row.state !== 'withdrawn')
        await transaction.update(
          InvitationEntity,
          { id },
          { state: 'withdrawn', settledAt: this.clock.now() },
        );
    });
  }

  private async restore(
    transaction: EntityManager,
    actor: PersonActor,
    row: InvitationEntity,
  ): Promise<void> {
    if (row.state !== 'withdrawn') return;
    await requireMayReopen(transaction, actor, row, this.clock.now());
    await this.reopen(transaction, row, {});
  }

  private async reopen(
    transaction: EntityManager,
    { id, organisationId, emailFolded }: InvitationEntity,
    times: Partial<Pick<InvitationEntity, 'sentAt' | 'expiresAt'>>,
  ): Promise<void> {
    const other = await transaction.findOneBy(InvitationEntity, {
      organisationId,
      emailFolded,
      state: 'sent',
    });
    if (other !== null && other.id !== id) throw new DomainError('identity.invitation-open');
    await transaction.update(
      InvitationEntity,
      { id },
      { state: 'sent', settledAt: null, ...times },
    );
  }

  private change(
    actor: PersonActor,
    id: string,
    action: AuditedAction,
    work: (transaction: EntityManager, row: InvitationEntity) => Promise<unknown>,
  ): Promise<Invitation> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const row = await requireInvitation(transaction, actor, id);
      if (row.state === 'accepted') throw new DomainError('identity.invitation-settled');
      await work(transaction, row);
      const now = this.clock.now();
      await audit(transaction, actor, { action, subjectIds: [id] }, now);
      return describe(await findInvitation(transaction, actor.organisationId, id), now);
    });
  }
}

/** Roles come from whoever may give them, whichever way an invitation with them is open. */
function requireMayInvite(
  actor: PersonActor,
  terms: { readonly roles: readonly Role[]; readonly reason: string | null },
  now: Date,
): void {
  requireMayGrant(actor, terms, now);
  refuseUngrantable(
    actor,
    terms.roles.filter((role) => role !== 'learner'),
  );
}

async function requireMayReopen(
  transaction: EntityManager,
  actor: PersonActor,
  { batchId: id }: InvitationEntity,
  now: Date,
): Promise<void> {
  requireMayInvite(actor, await transaction.findOneByOrFail(InvitationBatchEntity, { id }), now);
}

function describe(row: ListedInvitation, now: Date): Invitation {
  const isOver = row.state === 'sent' && row.expiresAt <= now;
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    state: isOver ? 'expired' : invitation.shape.state.parse(row.state),
    sentAt: row.sentAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    settledAt: (isOver ? row.expiresAt : row.settledAt)?.toISOString() ?? null,
    roles: invitation.shape.roles.parse(row.roles),
    courseId: row.courseId,
    runId: row.runId,
    groupId: row.groupId,
    together: row.together,
  };
}
