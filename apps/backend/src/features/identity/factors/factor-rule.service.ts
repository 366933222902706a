import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { readFactorRule, setFactorRule } from '@svetionik/contracts/identity/factor-rule';
import { alwaysGuardedRoles } from '@svetionik/domain/access/guarded-roles';
import { pickRoles } from '@svetionik/domain/access/permissions';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { findFactorRule, writeFactorRule } from './factor-rule.queries';

type Rule = EndpointReply<typeof readFactorRule>;

/** Whose roles ask for a second factor in the organisation of who asks. */
@Injectable()
export class FactorRuleService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  read(actor: PersonActor): Promise<Rule> {
    return this.transactions.reading(actor, (transaction) =>
      readRule(transaction, actor.organisationId),
    );
  }

  set(
    actor: PersonActor,
    version: number,
    { roles }: EndpointInput<typeof setFactorRule>['body'],
  ): Promise<Rule> {
    const { organisationId, personId: setBy } = actor;
    const always: readonly string[] = alwaysGuardedRoles;
    const asked = pickRoles(roles.filter((role) => !always.includes(role)));
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const now = this.clock.now();
      const row = { organisationId, roles: asked, version, setBy };
      const isWritten = await writeFactorRule(transaction, row, now);
      const current = await readRule(transaction, organisationId);
      if (!isWritten) throw new DomainError('edit.conflict', { current });
      const entry = { action: 'identity.setFactorRule', subjectIds: [organisationId] } as const;
      await audit(transaction, actor, entry, now);
      return current;
    });
  }
}

async function readRule(transaction: EntityManager, organisationId: string): Promise<Rule> {
  const row = await findFactorRule(transaction, organisationId);
  return {
    always: [...alwaysGuardedRoles],
    roles: pickRoles(row?.roles ?? []),
    version: row?.version ?? 0,
  };
}
