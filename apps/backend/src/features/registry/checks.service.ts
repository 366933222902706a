import { Injectable } from '@nestjs/common';
import type { checkResult } from '@svetionik/contracts/checks';
import { nameMatches } from '@svetionik/domain/certificates/name-match';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor, VisitorActor } from '../../platform/access/actor';
import { Throttle } from '../../platform/access/throttle';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { findIssueDate } from '../organisations';
import { describeCheck } from './certificate-view';
import { findStatusReason, type CertificateRow } from './certificates.queries';
import { MovedDays } from './moved-days';
import { countNameAttempts, spendNameAttempt } from './name-attempts.queries';
import { isNotFound, requireChecked, requireFound } from './registry.access';

type Asking = PersonActor | VisitorActor;

const requests = { limit: 600, seconds: 600 };
const mistyped = { limit: 60, seconds: 600 };
const attemptsADay = 10;
/** So many wrong names in a day are more than mistakes. */
const manyAttempts = 100;
const secondsADay = 86_400;

/** Checks of certificates by anyone who holds one. */
@Injectable()
export class ChecksService {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: Throttle,
    private readonly clock: Clock,
    private readonly movedDays: MovedDays,
  ) {}

  check(actor: Asking, typed: string, from: string): Promise<z.output<typeof checkResult>> {
    return this.answer(actor, typed, from, async (transaction, row) => {
      const today = await findIssueDate(transaction, row.organisationId, this.clock.now());
      const because = {
        reason: await findStatusReason(transaction, row),
        moved: await this.movedDays.readMove(transaction, row),
      };
      return requireFound(describeCheck(row, because, today.date));
    });
  }

  /**
   * Wrong names are counted for each address, so that nobody can use up the attempts of others; what is counted is counted
   * before names are compared, and the right one is taken back. Where many have been wrong, an address has one.
   */
  async confirmHolder(
    actor: Asking,
    typed: string,
    name: string,
    from: string,
  ): Promise<{ matches: boolean; triesLeft: number }> {
    const { row, date, wrong } = await this.answer(actor, typed, from, async (transaction, row) => {
      if (row.retired) throw new DomainError('certification.entry-retired');
      const { date } = await findIssueDate(transaction, row.organisationId, this.clock.now());
      return { row, date, wrong: await countNameAttempts(transaction, row.id, date) };
    });
    const many = wrong >= manyAttempts;
    // counted anew from then on: who mistyped before others tried names is not refused because of them
    const key = `${many ? 'name-among-many' : 'name'}-from:${row.id}:${date}:${from}`;
    const left = (many ? 1 : attemptsADay) - (await this.throttle.use(key, secondsADay));
    if (left < 0) throw new DomainError('certification.name-tries-used-up');
    if (nameMatches(name, row.facts.holderName)) {
      await this.throttle.giveBack(key);
      return { matches: true, triesLeft: left + 1 };
    }
    await this.transactions.unitOfWork(actor, async (transaction) =>
      spendNameAttempt(transaction, (await requireChecked(transaction, typed)).id, date),
    );
    return { matches: false, triesLeft: left };
  }

  /** The hash is compared here, not given out: of a document without salted data, whoever has it could try names for as long as they like. */
  async compareDocument(
    actor: Asking,
    typed: string,
    hash: string,
    from: string,
  ): Promise<{ matches: boolean }> {
    return this.answer(actor, typed, from, (_, { documentHash }) =>
      Promise.resolve({ matches: documentHash === hash }),
    );
  }

  /**
   * Only codes that nobody has are counted closely: a right one is not refused because somebody at the same address mistyped
   * theirs. Codes are too long to be found by trying.
   */
  private async answer<Answer>(
    actor: Asking,
    typed: string,
    from: string,
    work: (transaction: EntityManager, row: CertificateRow) => Promise<Answer>,
  ): Promise<Answer> {
    await this.throttle.spend(`check-from:${from}`, requests.limit, requests.seconds);
    try {
      return await this.transactions.reading(actor, async (transaction) =>
        work(transaction, await requireChecked(transaction, typed)),
      );
    } catch (error) {
      if (isNotFound(error))
        await this.throttle.spend(`mistyped-from:${from}`, mistyped.limit, mistyped.seconds);
      throw error;
    }
  }
}
