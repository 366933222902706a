import { Injectable } from '@nestjs/common';
import type { Role } from '@svetionik/contracts/permissions';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
import { MemberEntity } from './member.entity';
import { Passwords } from './passwords';
import { PersonEntity } from './person.entity';
import { foldEmail } from './email';

interface NewAccount {
  readonly email: string;
  readonly password: string;
  readonly roles: readonly Role[];
  readonly organisationId: string;
}

/** Makes accounts for the operator: the first administrator, the demo people. */
@Injectable()
export class Accounts {
  constructor(
    private readonly passwords: Passwords,
    private readonly clock: Clock,
  ) {}

  /** An account with a confirmed address. Where the address has one, it gets the password and the roles. */
  async provide(transaction: EntityManager, account: NewAccount): Promise<string> {
    const now = this.clock.now();
    const passwordHash = await this.passwords.hash(account.password);
    const known = await transaction.findOneBy(PersonEntity, {
      emailFolded: foldEmail(account.email),
    });
    const id = known?.id ?? newId();
    if (known === null) {
      const person = {
        id,
        email: account.email,
        emailFolded: foldEmail(account.email),
        passwordHash,
      };
      await transaction.insert(PersonEntity, {
        ...person,
        language: 'sr-Latn',
        createdAt: now,
        confirmedAt: now,
      });
    } else {
      await transaction.update(
        PersonEntity,
        { id },
        { passwordHash, confirmedAt: known.confirmedAt ?? now, blockedAt: null },
      );
    }
    await transaction.upsert(
      MemberEntity,
      {
        organisationId: account.organisationId,
        personId: id,
        roles: [...account.roles],
        since: now,
      },
      ['organisationId', 'personId'],
    );
    return id;
  }

  /** Refuses a password that the person could not choose in the browser either. */
  refuseWeak(password: string, email: string): void {
    this.passwords.refuseWeak(password, email);
  }
}
