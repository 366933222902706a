import { Injectable } from '@nestjs/common';
import type { openedInvitation } from '@svetionik/contracts/identity/acceptance';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { Actor, PersonActor, VisitorActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { findLocked } from '../../../platform/database/lock-rows';
import { newId } from '../../../platform/database/identifiers';
import { Transactions } from '../../../platform/database/transactions';
import { Events } from '../../../platform/events/events';
import { DomainError } from '../../../platform/http/domain-error';
import { requireReturning } from '../identity.access';
import { findMember } from '../members/members.queries';
import { insertRoleChange } from '../roles/role-changes.queries';
import { hashToken } from '../secret-token';
import { SessionsService, type StartedSession } from '../sessions/sessions.service';
import { noteReturn } from '../signing-in/sign-in-notes';
import { Acceptors, type Acceptor, type Origin, type ProvenPerson } from './acceptors';
import { AttachedTerms, namePlaces } from './attached-terms';
import { InvitationBatchEntity } from './invitation-batch.entity';
import { InvitationEntity } from './invitation.entity';
import { findInviter, findOrganisationOfInvitation } from './invitations.queries';
import { joinOrganisation } from './memberships.queries';

/** Opens and accepts invitations by the secret of their mail. */
@Injectable()
export class AcceptanceService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly acceptors: Acceptors,
    private readonly attached: AttachedTerms,
    private readonly sessions: SessionsService,
    private readonly events: Events,
  ) {}

  async open(
    actor: PersonActor | VisitorActor,
    token: string,
  ): Promise<z.output<typeof openedInvitation>> {
    const inside = await this.enter(actor, token);
    return this.transactions.reading(inside, async (transaction) => {
      const invitation = await transaction.findOneBy(InvitationEntity, {
        tokenHash: hashToken(token),
      });
      if (invitation === null) throw new DomainError('identity.link-invalid');
      const { organisationId, email, name, expiresAt } = invitation;
      const batch = await batchOf(transaction, invitation);
      return {
        organisation: (await findInviter(transaction, organisationId)).name,
        roles: batch.roles,
        ...(await this.attached.describe(transaction, organisationId, batch)),
        email,
        name,
        state: stateOf(invitation, this.clock.now()),
        expiresAt: expiresAt.toISOString(),
      };
    });
  }

  /** The row is held until it is settled: of several at once, the first wins. */
  async accept(
    actor: PersonActor | VisitorActor,
    token: string,
    acceptor: Acceptor,
    origin: Origin,
  ): Promise<StartedSession> {
    const known = await this.acceptors.prove(actor, acceptor, origin);
    const inside = await this.enter(actor, token);
    return this.transactions.unitOfWork(inside, async (transaction) => {
      const invitation = await findLocked(transaction, InvitationEntity, {
        tokenHash: hashToken(token),
      });
      if (invitation === null) throw new DomainError('identity.link-invalid');
      const personId =
        known === undefined
          ? await this.takeNew(transaction, invitation, acceptor)
          : await this.takeKnown(transaction, invitation, known);
      const { organisationId } = invitation;
      const who = { personId, organisationId, proven: acceptor.as !== 'signed-in' };
      if (invitation.acceptedBy === personId) await this.comeAgain(transaction, actor, who);
      else await this.take(transaction, inside, invitation, personId);
      return this.sessions.follow(transaction, actor, who);
    });
  }

  /** Whoever follows the link once more is what they are today: what was taken from them since does not come back by it. */
  private async comeAgain(
    transaction: EntityManager,
    actor: PersonActor | VisitorActor,
    who: { readonly personId: string; readonly organisationId: string; readonly proven: boolean },
  ): Promise<void> {
    await requireReturning(transaction, who, who.personId);
    await noteReturn(transaction, actor, who, this.clock.now());
  }

  /** Who accepts twice has accepted. */
  private async takeKnown(
    transaction: EntityManager,
    invitation: InvitationEntity,
    known: ProvenPerson,
  ): Promise<string> {
    const again = invitation.acceptedBy === known.personId;
    if (!again) this.requireOpen(invitation);
    const { emailFolded } = await this.acceptors.enter(transaction, known);
    const same = emailFolded === invitation.emailFolded;
    if (!same && !known.otherAddress && !again) throw new DomainError('identity.other-address');
    return known.personId;
  }

  private takeNew(
    transaction: EntityManager,
    invitation: InvitationEntity,
    acceptor: Acceptor,
  ): Promise<string> {
    if (acceptor.as !== 'new') throw new Error('who accepts has not been proven');
    this.requireOpen(invitation);
    return this.acceptors.open(transaction, invitation, acceptor);
  }

  private requireOpen(invitation: InvitationEntity): void {
    const state = stateOf(invitation, this.clock.now());
    if (state !== 'open')
      throw new DomainError('identity.invitation-settled', { details: { state } });
  }

  private async take(
    transaction: EntityManager,
    actor: Actor,
    invitation: InvitationEntity,
    personId: string,
  ): Promise<void> {
    const { id: invitationId, organisationId } = invitation;
    const batch = await batchOf(transaction, invitation);
    const { roles, reason } = batch;
    const now = this.clock.now();
    await transaction.update(
      InvitationEntity,
      { id: invitationId },
      { state: 'accepted', settledAt: now, acceptedBy: personId },
    );
    const held = (await findMember(transaction, organisationId, personId))?.roles ?? [];
    if (!(await joinOrganisation(transaction, { organisationId, personId, roles }, now)))
      throw new DomainError('identity.member-blocked');
    await this.noteRoles(transaction, batch, { personId, held });
    const subjectIds = [personId, invitationId];
    await audit(
      transaction,
      actor,
      {
        action: 'identity.acceptInvitation',
        subjectIds,
        ...(reason === null ? {} : { reason }),
      },
      now,
    );
    await this.events.record(transaction, actor, {
      type: 'identity.joined',
      version: 1,
      ids: { personId, invitationId, ...namePlaces(batch) },
    });
  }

  /** More than learning is given by whoever invited. */
  private async noteRoles(
    transaction: EntityManager,
    { organisationId, roles, reason, sentBy }: InvitationBatchEntity,
    { personId, held }: { readonly personId: string; readonly held: readonly string[] },
  ): Promise<void> {
    const given = roles.filter((role) => !held.includes(role));
    if (sentBy === null || given.every((role) => role === 'learner')) return;
    await insertRoleChange(transaction, {
      id: newId(),
      organisationId,
      personId,
      given,
      taken: [],
      reason: reason ?? undefined,
      changedBy: sentBy,
      changedAt: this.clock.now(),
    });
  }

  /** Whoever asks, within the organisation that the invitation leads into. */
  private async enter<A extends PersonActor | VisitorActor>(actor: A, token: string): Promise<A> {
    const organisationId = await this.transactions.reading(actor, (transaction) =>
      findOrganisationOfInvitation(transaction, hashToken(token)),
    );
    if (organisationId === undefined) throw new DomainError('identity.link-invalid');
    return { ...actor, organisationId };
  }
}

function batchOf(
  transaction: EntityManager,
  { batchId: id }: InvitationEntity,
): Promise<InvitationBatchEntity> {
  return transaction.findOneByOrFail(InvitationBatchEntity, { id });
}

function stateOf({ state, expiresAt }: InvitationEntity, now: Date) {
  if (state !== 'sent') return state;
  return expiresAt <= now ? 'expired' : 'open';
}
