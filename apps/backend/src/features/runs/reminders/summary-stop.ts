import { Injectable } from '@nestjs/common';
import { Transactions } from '../../../platform/database/transactions';
import { findSummaryLanguage, stopSummaries } from './summary-stop.queries';

const everywhere = { kind: 'system', organisationId: undefined } as const;

/** What the address in a weekly summary does. Who has it may do this and nothing else. */
@Injectable()
export class SummaryStop {
  constructor(private readonly transactions: Transactions) {}

  /** The language of whoever got the summary with this token. */
  find(token: string): Promise<string | undefined> {
    return this.transactions.reading(everywhere, (transaction) =>
      findSummaryLanguage(transaction, token),
    );
  }

  /** They get no summaries any more; how the mails of other organisations come stays as it is. */
  stop(token: string): Promise<string | undefined> {
    return this.transactions.unitOfWork(everywhere, (transaction) =>
      stopSummaries(transaction, token),
    );
  }
}
