import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { NotedActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { nowhere } from '../../../platform/mail/job-mailer';
import { MAILER, type Mailer } from '../../../platform/mail/mailer';
import { listFurtherAddresses } from '../addresses/address-changes.queries';
import { foldEmail } from '../persons/email';
import { findByAddress } from '../persons/find-by-address';
import { eraseInvitations } from '../invitations/invitations.queries';
import { endUngrantable } from '../invitations/ungrantable-invitations';
import { MemberEntity } from '../members/member.entity';
import { bareMember, deleteMember } from '../members/members.queries';
import { PersonEntity } from '../persons/person.entity';
import { anonymisePerson, setPersonScope } from '../persons/persons.queries';
import { deleteSignIns } from '../signing-in/sign-ins.queries';

/** Who goes, from where, and the id of who has it done: their own where nobody is signed in. */
interface Leaver {
  readonly organisationId: string;
  readonly personId: string;
  readonly by: string;
}

/** Takes everything out of an account that tells whose it is. The id stays, because what others keep refers to it. */
@Injectable()
export class AccountErasure {
  constructor(
    private readonly clock: Clock,
    @Inject(MAILER) private readonly mailer: Mailer,
  ) {}

  /** The account with this address, and the organisations it belongs to; undefined where there is none. */
  async findByAddress(
    transaction: EntityManager,
    email: string,
  ): Promise<{ personId: string; organisations: string[] } | undefined> {
    const person = await findByAddress(transaction, foldEmail(email));
    if (person === null) return undefined;
    const members = await transaction.findBy(MemberEntity, { personId: person.id });
    return {
      personId: person.id,
      organisations: members.map(({ organisationId }) => organisationId),
    };
  }

  /** Ends the membership and its sessions. The account is erased with the last one: its person may be elsewhere too. */
  async leave(transaction: EntityManager, leaver: Leaver): Promise<void> {
    const { organisationId, personId } = leaver;
    await this.endMembership(transaction, leaver);
    await deleteMember(transaction, organisationId, personId);
    if ((await transaction.countBy(MemberEntity, { personId })) === 0)
      await this.erase(transaction, personId);
  }

  /** Leaves a membership by which the person opens their documents, and nothing else of it. */
  async keepAsHolder(transaction: EntityManager, leaver: Leaver): Promise<void> {
    await this.endMembership(transaction, leaver);
    await bareMember(transaction, leaver.organisationId, leaver.personId);
  }

  /** Copies of mails that a local installation keeps go first: whatever fails afterwards, they are not missed. */
  async erase(transaction: EntityManager, personId: string): Promise<void> {
    await setPersonScope(transaction, personId);
    const person = await transaction.findOneBy(PersonEntity, { id: personId });
    if (person !== null) await this.mailer.forget(person.email);
    for (const further of await listFurtherAddresses(transaction, personId))
      await this.mailer.forget(further);
    await deleteSignIns(transaction, personId);
    await anonymisePerson(transaction, personId, `${personId}@erased${nowhere}`, this.clock.now());
  }

  /** How they came in goes, and what they have sent that brings a role ends with theirs. */
  private async endMembership(
    transaction: EntityManager,
    { organisationId, personId, by }: Leaver,
  ): Promise<void> {
    await setPersonScope(transaction, personId);
    await eraseInvitations(transaction, organisationId, personId);
    const actor: NotedActor =
      by === personId
        ? { kind: 'system', organisationId }
        : { kind: 'person', personId: by, organisationId };
    const sender = { organisationId, personId, grantable: [] };
    await endUngrantable(transaction, actor, sender, this.clock.now());
  }
}
