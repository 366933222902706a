import { Injectable, Logger } from '@nestjs/common';
import { audit, type AuditEntry } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { enterOrganisation } from '../../platform/database/organisation-scope.queries';
import { Transactions } from '../../platform/database/transactions';
import { Works, type JobHandler } from '../../platform/jobs/define-job';
import {
  AccountErasure,
  findForgettable,
  holdForgettable,
  setPersonScope,
  type ForgettableAccount,
} from '../identity';
import { Eraser } from './eraser';
import { forgetAccountsJob } from './privacy.jobs';

/** Mailed links and answers to a refusal are waited for as long. */
const keptMilliseconds = 30 * 24 * 60 * 60 * 1000;
const together = 100;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/**
 * Erases accounts that nobody uses: their address was never confirmed, or they were let in nowhere. Each in a transaction of its own, so
 * that a run which breaks off goes on with the next, and one that cannot be erased keeps nobody else.
 */
@Injectable()
@Works(forgetAccountsJob)
export class ForgottenAccountsWorker implements JobHandler {
  private readonly logger = new Logger('Accounts');

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly eraser: Eraser,
    private readonly accounts: AccountErasure,
  ) {}

  async handle(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - keptMilliseconds);
    const failures: unknown[] = [];
    let forgotten = 0;
    for await (const { id } of this.findAll(before))
      try {
        if (await this.forget(id, before)) forgotten += 1;
      } catch (error) {
        failures.push(error);
      }
    if (forgotten > 0) this.logger.log(`${forgotten} accounts were forgotten that nobody used.`);
    if (failures.length === 0) return;
    this.logger.warn(`${failures.length} accounts that nobody uses could not be forgotten.`);
    throw failures[0];
  }

  private async *findAll(before: Date): AsyncGenerator<ForgettableAccount> {
    const actor = { kind: 'system', organisationId: undefined } as const;
    let after: string | undefined = beforeAll;
    while (after !== undefined) {
      const page = { before, after, most: together };
      const found: ForgettableAccount[] = await this.transactions.reading(actor, (transaction) =>
        findForgettable(transaction, page),
      );
      yield* found;
      after = found.at(-1)?.id;
    }
  }

  /** Whether it was: somebody may have confirmed it meanwhile. */
  private forget(personId: string, before: Date): Promise<boolean> {
    const actor = { kind: 'system', organisationId: undefined } as const;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await setPersonScope(transaction, personId);
      const account = await holdForgettable(transaction, personId, before);
      for (const organisationId of account?.organisations ?? []) {
        await enterOrganisation(transaction, organisationId);
        await this.eraser.erase(transaction, { organisationId, personId, by: personId });
        const entry: AuditEntry = { action: 'privacy.forgetAccount', subjectIds: [personId] };
        await audit(transaction, { ...actor, organisationId }, entry, this.clock.now());
      }
      if (account?.organisations.length === 0) await this.accounts.erase(transaction, personId);
      return account !== undefined;
    });
  }
}
