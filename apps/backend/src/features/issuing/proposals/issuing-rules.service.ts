import { Injectable } from '@nestjs/common';
import type { issuingRules } from '@svetionik/contracts/proposals';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { countPermitted } from '../../identity';
import { findIssuingRules, storeIssuingRules } from './issuing-rules.queries';

type Rules = z.output<typeof issuingRules>;

/** Whether certificates are issued by one administrator, or proposed by one and approved by another. */
@Injectable()
export class IssuingRulesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  read(actor: PersonActor): Promise<Rules> {
    return this.transactions.reading(actor, (transaction) =>
      findIssuingRules(transaction, actor.organisationId),
    );
  }

  edit(actor: PersonActor, version: number, secondApproval: boolean): Promise<Rules> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      if (
        secondApproval &&
        (await countPermitted(transaction, organisationId, 'certificate.issue')) < 2
      )
        throw new DomainError('certification.approver-missing');
      const stored = await storeIssuingRules(transaction, organisationId, {
        version,
        secondApproval,
      });
      const current = await findIssuingRules(transaction, organisationId);
      if (!stored) throw new DomainError('edit.conflict', { current });
      const action = secondApproval
        ? 'certification.askSecondApproval'
        : 'certification.dropSecondApproval';
      await audit(transaction, actor, { action, subjectIds: [organisationId] }, this.clock.now());
      return current;
    });
  }
}
