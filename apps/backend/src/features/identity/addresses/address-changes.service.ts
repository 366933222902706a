import { Injectable } from '@nestjs/common';
import type { AuditedAction } from '@svetionik/domain/audit/actions';
import type { EntityManager } from 'typeorm';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import { Throttle } from '../../../platform/access/throttle';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { newId } from '../../../platform/database/identifiers';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { Jobs } from '../../../platform/jobs/jobs';
import { mailAddressChangeJob } from '../identity.jobs';
import { foldEmail } from '../persons/email';
import { PersonEntity } from '../persons/person.entity';
import { lockPerson, setPersonScope } from '../persons/persons.queries';
import { hashToken } from '../secret-token';
import { lockOwnAccount } from '../sessions/own-account';
import { AddressMover } from './address-mover';
import {
  confirmByToken,
  deleteOpenAddressChange,
  findOwnerByToken,
  refuseByToken,
  replaceAddressChange,
} from './address-changes.queries';

/** For how long either address may confirm, and the present one refuse. */
const openMilliseconds = 24 * 60 * 60 * 1000;

/** Mails of one person's changes, and mails to one address whoever asks for them. */
const perHour = 5;

/** Another address for the own account, which both addresses confirm. */
@Injectable()
export class AddressChangesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: Throttle,
    private readonly jobs: Jobs,
    private readonly mover: AddressMover,
    private readonly clock: Clock,
  ) {}

  /** Whether somebody has the new address is not asked here: whoever reads its mail is told there. */
  async ask(actor: PersonActor, email: string): Promise<void> {
    const { personId, organisationId } = actor;
    const emailFolded = foldEmail(email);
    await this.throttle.spend(`change-address-of:${personId}`, perHour, 3600);
    await this.throttle.spend(`change-address:${emailFolded}`, perHour, 3600);
    await this.transactions.unitOfWork(actor, async (transaction) => {
      await lockOwnAccount(transaction, actor);
      const person = await transaction.findOneByOrFail(PersonEntity, { id: personId });
      if (person.emailFolded === emailFolded) throw new DomainError('identity.account-exists');
      const [id, at] = [newId(), this.clock.now()];
      const expiresAt = new Date(at.getTime() + openMilliseconds);
      await replaceAddressChange(transaction, { id, personId, email, emailFolded, at, expiresAt });
      await this.note(transaction, actor, 'identity.askAddressChange');
      await this.jobs.enqueue(
        transaction,
        mailAddressChangeJob,
        (['new', 'present'] as const).map((to) => ({ organisationId, ids: { changeId: id, to } })),
      );
    });
  }

  async withdraw(actor: PersonActor): Promise<void> {
    await this.transactions.unitOfWork(actor, async (transaction) => {
      if (await deleteOpenAddressChange(transaction, actor.personId))
        await this.note(transaction, actor, 'identity.withdrawAddressChange');
    });
  }

  /** Whether the account has the new address now. Where somebody else has it by then, the link is as one that is over. */
  async confirm(actor: PersonActor | VisitorActor, token: string): Promise<boolean> {
    const [now, tokenHash] = [this.clock.now(), hashToken(token)];
    const came = await this.transactions.unitOfWork(actor, async (transaction) => {
      const personId = await findOwnerByToken(transaction, tokenHash, now);
      if (personId === undefined) return 'over';
      await setPersonScope(transaction, personId);
      await lockPerson(transaction, personId);
      const change = await confirmByToken(transaction, tokenHash, now);
      if (change === undefined) return 'over';
      if (change.newConfirmedAt === null || change.presentConfirmedAt === null) return 'waits';
      if (await this.mover.move(transaction, actor, { personId, ...change })) return 'changed';
      await deleteOpenAddressChange(transaction, personId);
      return 'over';
    });
    if (came === 'over') throw new DomainError('identity.link-invalid');
    return came === 'changed';
  }

  async refuse(actor: PersonActor | VisitorActor, token: string): Promise<void> {
    await this.transactions.unitOfWork(actor, async (transaction) => {
      const personId = await refuseByToken(transaction, hashToken(token), this.clock.now());
      if (personId === undefined) throw new DomainError('identity.link-invalid');
      await this.mover.refuse(transaction, actor, personId);
    });
  }

  private note(
    transaction: EntityManager,
    actor: PersonActor,
    action: AuditedAction,
  ): Promise<void> {
    return audit(transaction, actor, { action, subjectIds: [actor.personId] }, this.clock.now());
  }
}
