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
import { fold } from '@svetionik/domain/language/search-key';
import { sortKeyOfPerson } from '@svetionik/domain/language/sort-key';
import { nameProblems } from '@svetionik/domain/language/person-name';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor, VisitorActor } from '../../platform/access/actor';
import { describeLook } from '../../platform/access/look';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { PersonEntity } from './person.entity';
import { findOwnOrganisations } from './persons.queries';
import { SessionEntity } from './session.entity';

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
    if (actor.kind === 'visitor') return { person: null };
    const rows = await this.transactions.reading(actor, (transaction) =>
      findOwnOrganisations(transaction, actor.personId),
    );
    const [person] = rows;
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
        roles: [...actor.roles],
        // an administrator of a member has it by the role, and nothing to use it for
        permissions: [...actor.permissions].filter(
          (permission) => actor.inNetwork || permission !== 'network.manage',
        ),
        organisation: actor.organisationId,
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
    const problems = [
      ...nameProblems(name.latin, 'sr-Latn'),
      ...nameProblems(name.cyrillic, 'sr-Cyrl'),
    ];
    if (problems.length > 0)
      throw new DomainError('identity.name-unacceptable', { details: { problems } });
    return this.change(actor, {
      nameLatin: name.latin,
      nameCyrillic: name.cyrillic,
      nameConfirmedAt: this.clock.now(),
      nameFolded: fold(name.latin),
      nameSortKey: sortKeyOfPerson(name.latin),
      form: name.form,
      certificateScript: name.certificateScript,
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

  private async load(transaction: EntityManager, actor: PersonActor): Promise<Account> {
    const person = await transaction.findOneByOrFail(PersonEntity, { id: actor.personId });
    const sessions = await transaction.find(SessionEntity, {
      where: { personId: person.id },
      order: { lastUsedAt: 'DESC' },
      take: 50,
    });
    return {
      id: person.id,
      email: person.email,
      name: readPersonName(person),
      nameConfirmedAt: person.nameConfirmedAt?.toISOString() ?? null,
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
      createdAt: person.createdAt.toISOString(),
      sessions: sessions.map(({ id, startedAt, lastUsedAt }) => ({
        id,
        current: id === actor.sessionId,
        startedAt: startedAt.toISOString(),
        lastUsedAt: lastUsedAt.toISOString(),
      })),
    };
  }
}

export function readPersonName(
  person: Pick<PersonEntity, 'nameLatin' | 'nameCyrillic'>,
): { latin: string; cyrillic: string } | null {
  const { nameLatin: latin, nameCyrillic: cyrillic } = person;
  return latin === null || cyrillic === null ? null : { latin, cyrillic };
}

const professions = ['police', 'health', 'prosecution', 'education', 'media'] as const;

export function readProfession(
  person: Pick<PersonEntity, 'profession'>,
): (typeof professions)[number] | null {
  return professions.find((profession) => profession === person.profession) ?? null;
}
