import { Injectable } from '@nestjs/common';
import type {
  account,
  chooseLanguage,
  chooseProfession,
  confirmName,
  giveServiceDetails,
} from '@svetionik/contracts/identity/account';
import { member } from '@svetionik/contracts/identity/members';
import type { session } from '@svetionik/contracts/identity/session';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { lockedPermissions } from '@svetionik/domain/access/guarded-roles';
import {
  collectPermissions,
  type Permission,
  pickRoles,
  withheldPermissions,
} from '@svetionik/domain/access/permissions';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import { describeLook } from '../../../platform/access/look';
import { Clock } from '../../../platform/clock';
import { findIssueDate } from '../../../platform/database/issue-date.queries';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { findOpenAddressChange } from '../addresses/address-changes.queries';
import { nameColumns, refuseUnfitName } from '../persons/called-name';
import { PersonEntity } from '../persons/person.entity';
import { readMinority } from '../consent/minorities';
import { findOwnOrganisations } from '../persons/persons.queries';
import { readPersonName, readProfession } from '../persons/read-person';
import { SessionEntity } from '../sessions/session.entity';

type Account = z.output<typeof account>;
type Session = z.output<typeof session>;

@Injectable()
export class AccountService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** What the interface needs to know of who asks. */
  async describe(actor: PersonActor | VisitorActor): Promise<Session> {
    return actor.kind === 'visitor'
      ? { person: null }
      : this.transactions.reading(actor, (transaction) => this.describeIn(transaction, actor));
  }

  /** The same within a transaction of theirs. */
  async describeIn(transaction: EntityManager, actor: PersonActor): Promise<Session> {
    const rows = await findOwnOrganisations(transaction, actor.personId);
    const [person] = rows;
    // an administrator of a member has it by the role, and nothing to use it for
    const isUsed = (permission: Permission) => actor.inNetwork || permission !== 'network.manage';
    if (person === undefined) throw new DomainError('access.sign-in-required');
    return {
      person: {
        id: actor.personId,
        email: person.email,
        name: readPersonName({
          nameLatin: person.personLatin,
          nameCyrillic: person.personCyrillic,
        }),
        profession: readProfession(person),
        roles: pickRoles([...actor.roles, ...actor.lockedRoles]),
        permissions: [...actor.permissions].filter(isUsed),
        organisation: actor.organisationId,
        withheld: listWithheld(actor),
        shared: actor.shared,
        askedForPasskey: actor.lockedRoles.length > 0,
        byProvider: actor.byProvider,
        awaitingFactor: lockedPermissions(actor).filter(isUsed),
        organisations: rows.map((row) => ({
          ...describeLook(row),
          roles: member.shape.roles.parse(row.roles),
        })),
      },
    };
  }

  read(actor: PersonActor): Promise<Account> {
    return this.transactions.reading(actor, (transaction) => this.load(transaction, actor));
  }

  confirmName(
    actor: PersonActor,
    name: EndpointInput<typeof confirmName>['body'],
  ): Promise<Account> {
    refuseUnfitName(name);
    const { form, certificateScript, onDocuments } = name;
    return this.change(actor, {
      ...nameColumns(name),
      nameConfirmedAt: this.clock.now(),
      ...(onDocuments !== undefined && { nameOnDocuments: onDocuments }),
      form,
      certificateScript,
    });
  }

  chooseProfession(
    actor: PersonActor,
    choice: EndpointInput<typeof chooseProfession>['body'],
  ): Promise<Account> {
    return this.change(actor, choice);
  }

  giveLicenceNumber(actor: PersonActor, licenceNumber: string): Promise<Account> {
    return this.change(actor, { licenceNumber });
  }

  giveServiceDetails(
    actor: PersonActor,
    { rank, unit, serviceNumber }: EndpointInput<typeof giveServiceDetails>['body'],
  ): Promise<Account> {
    return this.change(actor, { serviceRank: rank, serviceUnit: unit, serviceNumber });
  }

  async chooseLanguage(
    actor: PersonActor,
    choice: EndpointInput<typeof chooseLanguage>['body'],
  ): Promise<void> {
    await this.change(actor, choice);
  }

  private change(actor: PersonActor, columns: Partial<PersonEntity>): Promise<Account> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await transaction.update(PersonEntity, { id: actor.personId }, columns);
      return this.load(transaction, actor);
    });
  }

  private async readOwnMinority(
    transaction: EntityManager,
    { organisationId, personId }: PersonActor,
  ): Promise<Account['minority']> {
    const { date } = await findIssueDate(transaction, organisationId, this.clock.now());
    const found = await readMinority(transaction, organisationId, personId, date);
    if (found === null) return null;
    const { until, awaitsConsent, consents } = found;
    const signedOn = consents.find(({ withdrawn }) => withdrawn === null)?.signedOn ?? null;
    return { until, awaitsConsent, signedOn };
  }

  private async readAddressChange(
    transaction: EntityManager,
    personId: string,
  ): Promise<Account['addressChange']> {
    const found = await findOpenAddressChange(transaction, personId, this.clock.now());
    if (found === undefined) return null;
    const { email, expiresAt, newConfirmedAt, presentConfirmedAt } = found;
    const confirmed = { present: presentConfirmedAt !== null, new: newConfirmedAt !== null };
    return { email, confirmed, until: expiresAt.toISOString() };
  }

  private async load(transaction: EntityManager, actor: PersonActor): Promise<Account> {
    const person = await transaction.findOneByOrFail(PersonEntity, { id: actor.personId });
    const { byProvider } = actor;
    const sessions = await transaction.find(SessionEntity, {
      where: { personId: person.id, ...(byProvider && { organisationId: actor.organisationId }) },
      order: { lastUsedAt: 'DESC' },
      take: 50,
    });
    return {
      id: person.id,
      email: person.email,
      name: readPersonName(person),
      nameConfirmedAt: person.nameConfirmedAt?.toISOString() ?? null,
      nameOnDocuments: person.nameOnDocuments,
      form: person.form,
      certificateScript: person.certificateScript,
      profession: readProfession(person),
      employer: person.employer,
      licenceNumber: person.licenceNumber,
      service: {
        rank: person.serviceRank,
        unit: person.serviceUnit,
        serviceNumber: person.serviceNumber,
      },
      minority: await this.readOwnMinority(transaction, actor),
      createdAt: person.createdAt.toISOString(),
      addressChange: byProvider ? null : await this.readAddressChange(transaction, person.id),
      sessions: sessions.map(({ id, startedAt, lastUsedAt, browser, system, shared }) => ({
        id,
        current: id === actor.sessionId,
        startedAt: startedAt.toISOString(),
        lastUsedAt: lastUsedAt.toISOString(),
        browser: browser || null,
        system: system || null,
        shared,
      })),
    };
  }
}

/** What the person may do as soon as a guardian's consent is recorded. */
function listWithheld({ awaitsConsent, roles }: PersonActor): string[] {
  const held = collectPermissions(roles);
  return awaitsConsent ? withheldPermissions.filter((permission) => held.has(permission)) : [];
}
