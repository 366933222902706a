import { Injectable } from '@nestjs/common';
import type { Role } from '@svetionik/domain/access/permissions';
import type { NameInBothScripts } from '@svetionik/domain/language/person-name';
import type { EntityManager } from 'typeorm';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { enterOrganisation } from '../../../platform/database/organisation-scope.queries';
import { newId } from '../../../platform/database/identifiers';
import { nameColumns } from '../persons/called-name';
import { readPersonName } from '../persons/read-person';
import { MemberEntity } from '../members/member.entity';
import { Passwords } from '../passwords/passwords';
import { PersonEntity } from '../persons/person.entity';
import { foldEmail } from '../persons/email';
import { findByAddress } from '../persons/find-by-address';
import { setPersonScope } from '../persons/persons.queries';
import { deleteSignIns } from '../signing-in/sign-ins.queries';

interface NewAccount {
  readonly email: string;
  /** Proposed for whoever has none yet; the person confirms it. */
  readonly name?: NameInBothScripts | undefined;
  readonly password: string;
  readonly roles: readonly Role[];
  readonly organisationId: string;
}

interface ProvidedAccount {
  readonly personId: string;
  readonly name: NameInBothScripts | null;
}

/** Makes accounts for the operator: the first administrator, the demo people. */
@Injectable()
export class Accounts {
  constructor(
    private readonly passwords: Passwords,
    private readonly clock: Clock,
  ) {}

  /** An account with a confirmed address. Where the address has one, it gets the password and the roles. */
  async provide(transaction: EntityManager, account: NewAccount): Promise<ProvidedAccount> {
    const now = this.clock.now();
    const known = await findByAddress(transaction, foldEmail(account.email));
    const personId = known?.id ?? newId();
    await setPersonScope(transaction, personId);
    const name = known === null ? null : readPersonName(known);
    const columns = {
      passwordHash: await this.passwords.hash(account.password),
      confirmedAt: known?.confirmedAt ?? now,
      blockedAt: null,
      ...(name === null && account.name !== undefined ? nameColumns(account.name) : {}),
    };
    if (known === null) {
      const { email } = account;
      const added = { email, emailFolded: foldEmail(email), language: 'sr-Latn' as const };
      await transaction.insert(PersonEntity, {
        id: personId,
        createdAt: now,
        ...added,
        ...columns,
      });
    } else {
      await transaction.update(PersonEntity, { id: personId }, columns);
    }
    const { organisationId, roles } = account;
    await transaction.upsert(
      MemberEntity,
      { organisationId, personId, roles: [...roles], since: now, blockedAt: null },
      ['organisationId', 'personId'],
    );
    return { personId, name: name ?? account.name ?? null };
  }

  /** Blocks the accounts with these addresses and ends what they have begun; gives how many were not blocked yet. */
  async block(transaction: EntityManager, emails: readonly string[]): Promise<number> {
    const now = this.clock.now();
    let blocked = 0;
    for (const email of emails) {
      const known = await findByAddress(transaction, foldEmail(email));
      if (known === null) continue;
      const { id: personId, blockedAt } = known;
      await deleteSignIns(transaction, personId);
      if (blockedAt !== null) continue;
      blocked += 1;
      await transaction.update(PersonEntity, { id: personId }, { blockedAt: now });
      for (const { organisationId } of await transaction.findBy(MemberEntity, { personId })) {
        const actor = { kind: 'system', organisationId } as const;
        await enterOrganisation(transaction, organisationId);
        await audit(transaction, actor, { action: 'identity.block', subjectIds: [personId] }, now);
      }
    }
    return blocked;
  }

  /** Refuses a password that the person could not choose in the browser either. */
  refuseWeak(password: string, email: string): void {
    this.passwords.refuseWeak(password, email);
  }
}
