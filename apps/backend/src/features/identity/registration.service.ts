import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
import { Transactions } from '../../platform/database/transactions';
import { Events } from '../../platform/events/events';
import { MailedLinks } from './mailed-links.service';
import { MemberEntity } from './member.entity';
import { Passwords } from './passwords';
import { PersonEntity } from './person.entity';
import { SessionsService, type StartedSession } from './sessions.service';

interface Registration {
  readonly email: string;
  readonly password: string;
  readonly language: string;
  readonly returnPath?: string | undefined;
}

@Injectable()
export class RegistrationService {
  constructor(
    private readonly transactions: Transactions,
    private readonly passwords: Passwords,
    private readonly links: MailedLinks,
    private readonly sessions: SessionsService,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Opens an account, or writes to the one that the address already has; the caller cannot tell which. */
  async register(actor: Actor & { organisationId: string }, registration: Registration): Promise<void> {
    this.passwords.refuseWeak(registration.password, registration.email);
    const passwordHash = await this.passwords.hash(registration.password);
    await this.transactions.unitOfWork(actor, async (transaction) => {
      const person = { id: newId(), email: registration.email, emailFolded: foldEmail(registration.email), passwordHash };
      const inserted = await this.insert(transaction, { ...person, language: registration.language, createdAt: this.clock.now() });
      if (!inserted) return this.writeToOwner(transaction, person.emailFolded, registration.returnPath);
      await transaction.insert(MemberEntity, { organisationId: actor.organisationId, personId: person.id, roles: ['learner'], since: this.clock.now() });
      await this.links.order(transaction, person.id, 'confirm-address', registration.returnPath);
      await this.events.record(transaction, actor, { type: 'identity.registered', version: 1, ids: { personId: person.id } });
    });
  }

  /** Confirms the address and signs in. */
  async confirm(actor: Actor & { organisationId: string }, token: string): Promise<StartedSession> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const personId = await this.links.redeem(transaction, token, 'confirm-address');
      await transaction.update(PersonEntity, { id: personId }, { confirmedAt: this.clock.now() });
      return this.sessions.start(transaction, personId, actor.organisationId);
    });
  }

  private async insert(transaction: EntityManager, person: Partial<PersonEntity>): Promise<boolean> {
    const result = await transaction.createQueryBuilder().insert().into(PersonEntity).values(person).orIgnore().returning('id').execute();
    return Array.isArray(result.raw) && result.raw.length > 0;
  }

  private async writeToOwner(transaction: EntityManager, emailFolded: string, returnPath?: string): Promise<void> {
    const owner = await transaction.findOneByOrFail(PersonEntity, { emailFolded });
    if (owner.confirmedAt === null) return this.links.order(transaction, owner.id, 'confirm-address', returnPath);
    await this.links.remindOwner(transaction, owner.id);
  }
}

/** Two addresses are one account when they differ in case only. */
export function foldEmail(email: string): string {
  return email.trim().normalize('NFKC').toLowerCase();
}
