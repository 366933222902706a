import { Injectable } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type {
  licencePeriod,
  removeLicencePeriod,
  writeLicencePeriod,
} from '@svetionik/contracts/licences';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import {
  deleteLicencePeriod,
  findLicencePeriod,
  writeLicencePeriodRow,
  type LicencePeriodRow,
} from './licence-periods.queries';
import { LicenceRulesService } from './licence-rules.service';

type Period = z.output<typeof licencePeriod>;

/** By which rule a person counts their points, and from when. */
@Injectable()
export class LicencePeriodsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly rules: LicenceRulesService,
  ) {}

  write(
    actor: PersonActor,
    { version, body }: EndpointInput<typeof writeLicencePeriod>,
  ): Promise<Period> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const rules = await this.rules.load(transaction, actor.organisationId);
      if (!rules.has(body.rule)) throw new DomainError('licence.rule-unknown');
      if (!(await writeLicencePeriodRow(transaction, actor, version, body)))
        throw await this.conflict(transaction, actor);
      return { ...body, version: version + 1 };
    });
  }

  remove(
    actor: PersonActor,
    { version }: EndpointInput<typeof removeLicencePeriod>,
  ): Promise<void> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      if (!(await deleteLicencePeriod(transaction, actor, version)))
        throw await this.conflict(transaction, actor);
    });
  }

  private async conflict(transaction: EntityManager, actor: PersonActor): Promise<DomainError> {
    const row = await findLicencePeriod(transaction, actor);
    return new DomainError('edit.conflict', {
      current: row === undefined ? null : describePeriod(row),
    });
  }
}

export function describePeriod({ rule, startsOn, leave, version }: LicencePeriodRow): Period {
  return { rule, startsOn, leave: [...leave], version };
}
