import { Injectable } from '@nestjs/common';
import type { checkResult } from '@svetionik/contracts/checks';
import { nameMatches } from '@svetionik/domain/certificates/name-match';
import type { z } from 'zod';
import type { PersonActor, VisitorActor } from '../../platform/access/actor';
import { Throttle } from '../../platform/access/throttle';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { findIssueDate } from '../organisations';
import { describeCheck } from './certificate-view';
import { findStatusReason } from './certificates.queries';
import { MovedDays } from './moved-days';
import { spendNameAttempt } from './name-attempts.queries';
import { requireChecked, requireFound } from './registry.access';

type Asking = PersonActor | VisitorActor;

const perAddress = { limit: 60, seconds: 600 };
const triesADay = 10;

/** Checks of certificates by anyone who holds one. */
@Injectable()
export class ChecksService {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: Throttle,
    private readonly clock: Clock,
    private readonly movedDays: MovedDays,
  ) {}

  async check(actor: Asking, typed: string, from: string): Promise<z.output<typeof checkResult>> {
    await this.spend(from);
    return this.transactions.reading(actor, async (transaction) => {
      const row = await requireChecked(transaction, typed);
      const today = await findIssueDate(transaction, row.organisationId, this.clock.now());
      const because = {
        reason: await findStatusReason(transaction, row),
        moved: await this.movedDays.readMove(transaction, row),
      };
      const result = describeCheck(row, because, today.date);
      return requireFound(result);
    });
  }

  /** Both answers cost the same work, and a wrong name is counted no differently from the right one. */
  async confirmHolder(
    actor: Asking,
    typed: string,
    name: string,
    from: string,
  ): Promise<{ matches: boolean; triesLeft: number }> {
    await this.spend(from);
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const row = await requireChecked(transaction, typed);
      if (row.retired) throw new DomainError('certification.entry-retired');
      const { date } = await findIssueDate(transaction, row.organisationId, this.clock.now());
      const triesLeft = triesADay - (await spendNameAttempt(transaction, row.id, date));
      if (triesLeft < 0) throw new DomainError('certification.name-tries-used-up');
      return { matches: nameMatches(name, row.facts.holderName), triesLeft };
    });
  }

  /** The hash is compared here, not given out: of a document without salted data, whoever has it could try names for as long as they like. */
  async compareDocument(
    actor: Asking,
    typed: string,
    hash: string,
    from: string,
  ): Promise<{ matches: boolean }> {
    await this.spend(from);
    return this.transactions.reading(actor, async (transaction) => {
      const { documentHash } = await requireChecked(transaction, typed);
      return { matches: documentHash === hash };
    });
  }

  private spend(from: string): Promise<void> {
    return this.throttle.spend(`check-from:${from}`, perAddress.limit, perAddress.seconds);
  }
}
