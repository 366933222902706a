import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { listOrganisations } from './organisation-scope.queries';
import { Transactions } from './transactions';

/** Rows that triggers keep of other rows, held against these: what differs is brought right and said in the log, since nothing should ever differ. */
@Injectable()
export class DerivedRows {
  private readonly logger = new Logger('DerivedRows');

  constructor(private readonly transactions: Transactions) {}

  /** `compare` brings the rows of one organisation right, and gives how many differed. */
  async compare(
    table: string,
    compare: (transaction: EntityManager) => Promise<number>,
  ): Promise<void> {
    const organisations = await this.transactions.reading(
      { kind: 'system', organisationId: undefined },
      listOrganisations,
    );
    for (const organisationId of organisations) {
      const actor = { kind: 'system', organisationId } as const;
      const differed = await this.transactions.unitOfWork(actor, compare);
      if (differed > 0)
        this.logger.warn(
          `${differed} rows of ${table} differed in the organisation ${organisationId}`,
        );
    }
  }
}
