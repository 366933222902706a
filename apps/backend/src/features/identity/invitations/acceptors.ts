import { Injectable } from '@nestjs/common';
import type { acceptor } from '@svetionik/contracts/identity/acceptance';
import { IsNull, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { newId } from '../../../platform/database/identifiers';
import { DomainError } from '../../../platform/http/domain-error';
import { dateStatement } from '../consent/stated-age';
import { findByAddress } from '../persons/find-by-address';
import type { InvitationEntity } from './invitation.entity';
import { calledColumns } from '../persons/called-name';
import { MailedLinkEntity } from '../links/mailed-link.entity';
import { emptyLink } from '../links/mailed-links.service';
import { Passwords } from '../passwords/passwords';
import { PersonEntity } from '../persons/person.entity';
import { lockPerson, setPersonScope } from '../persons/persons.queries';
import { SessionsService } from '../sessions/sessions.service';
import { SignInService } from '../signing-in/sign-in.service';

export type Acceptor = z.output<typeof acceptor>;

/** From where somebody accepts: the address on the network, and the token of a browser that was here before. */
export interface Origin {
  readonly from: string;
  readonly browser: string | undefined;
}

type KnownAccount =
  | { readonly as: 'signed-in' }
  | { readonly as: 'account'; readonly email: string; readonly password: string };

/** An account, and the password that it was proven by where it was. */
interface ProvenAccount {
  readonly personId: string;
  readonly passwordHash?: string;
}

export interface ProvenPerson extends ProvenAccount {
  /** They have said that their account has another address than the invitation. */
  readonly otherAddress: boolean;
}

/** Finds out who accepts: an account that exists, or a new one for the address that the link has confirmed. */
@Injectable()
export class Acceptors {
  constructor(
    private readonly signIns: SignInService,
    private readonly passwords: Passwords,
    private readonly sessions: SessionsService,
    private readonly clock: Clock,
  ) {}

  /** The account that accepts; undefined where one is to be opened. */
  async prove(
    actor: PersonActor | VisitorActor,
    acceptor: Acceptor,
    origin: Origin,
  ): Promise<ProvenPerson | undefined> {
    if (acceptor.as === 'new') return undefined;
    const account = await this.proveAccount(actor, acceptor, origin);
    return { ...account, otherAddress: acceptor.otherAddress };
  }

  /** The account of somebody who has one: that which is signed in, or another one by its password. */
  async proveAccount(
    actor: PersonActor | VisitorActor,
    account: KnownAccount,
    origin: Origin,
  ): Promise<ProvenAccount> {
    if (account.as === 'signed-in') {
      if (actor.kind !== 'person') throw new DomainError('access.sign-in-required');
      return { personId: actor.personId };
    }
    const { id, passwordHash } = await this.signIns.prove(actor, { ...account, ...origin });
    return { personId: id, passwordHash };
  }

  /** Holds the account, whatever it belongs to so far; refused where its password is another by now. */
  async enter(
    transaction: EntityManager,
    { personId: id, passwordHash }: ProvenAccount,
  ): Promise<PersonEntity> {
    await setPersonScope(transaction, id);
    await lockPerson(transaction, id);
    const proven = passwordHash === undefined ? {} : { passwordHash };
    const person = await transaction.findOneBy(PersonEntity, {
      id,
      blockedAt: IsNull(),
      ...proven,
    });
    if (person === null) throw new DomainError('identity.sign-in-failed');
    return person;
  }

  /**
   * Opens an account for the address, which whoever holds the link can read the mail of. Where somebody has begun to register it and not
   * confirmed, the account becomes theirs; a confirmed one is signed in with instead.
   */
  async open(
    transaction: EntityManager,
    {
      organisationId,
      email,
      emailFolded,
    }: Pick<InvitationEntity, 'organisationId' | 'email' | 'emailFolded'>,
    { password, language, age, name }: Extract<Acceptor, { as: 'new' }>,
  ): Promise<string> {
    const now = this.clock.now();
    const called = name === undefined ? {} : calledColumns(name, now);
    const known = await findByAddress(transaction, emailFolded);
    if (known !== null && (known.confirmedAt !== null || known.blockedAt !== null))
      throw new DomainError('identity.account-exists');
    this.passwords.refuseWeak(password, email);
    const passwordHash = await this.passwords.hash(password);
    const minorSince = await dateStatement(transaction, organisationId, age, now);
    const id = known?.id ?? newId();
    await setPersonScope(transaction, id);
    const taken = { passwordHash, language, minorSince, confirmedAt: now, ...called };
    const fresh = { id, email, emailFolded, createdAt: now, ...taken };
    if (known !== null) await this.takeOver(transaction, id, taken);
    else if (!(await this.insert(transaction, fresh)))
      throw new DomainError('identity.account-exists');
    return id;
  }

  /** Makes an account that nobody confirmed that of who holds the link, and ends what was begun for it. */
  private async takeOver(
    transaction: EntityManager,
    id: string,
    taken: Partial<PersonEntity>,
  ): Promise<void> {
    await lockPerson(transaction, id);
    const open = { id, confirmedAt: IsNull() };
    const { affected } = await transaction.update(PersonEntity, open, taken);
    if (affected === 0) throw new DomainError('identity.account-exists');
    const unused = { personId: id, usedAt: IsNull() };
    await transaction.update(MailedLinkEntity, unused, {
      usedAt: this.clock.now(),
      ...emptyLink,
    });
    await this.sessions.endAll(transaction, id);
  }

  /** False where somebody has opened one for the address meanwhile. */
  private async insert(
    transaction: EntityManager,
    person: Partial<PersonEntity>,
  ): Promise<boolean> {
    const result = await transaction
      .createQueryBuilder()
      .insert()
      .into(PersonEntity)
      .values(person)
      .orIgnore()
      .returning('id')
      .execute();
    return Array.isArray(result.raw) && result.raw.length > 0;
  }
}
