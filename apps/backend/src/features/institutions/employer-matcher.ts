import { Injectable } from '@nestjs/common';
import { institutionKey } from '@svetionik/domain/institutions/institution-key';
import { Clock } from '../../platform/clock';
import { listOrganisations } from '../../platform/database/organisation-scope.queries';
import { Transactions } from '../../platform/database/transactions';
import { Works, type JobHandler } from '../../platform/jobs/define-job';
import { deleteClearedWorkplaces, findUnmatched, matchWritten } from './employer-matching.queries';
import { matchEmployersJob } from './institutions.jobs';
import { lockTree } from './tree.queries';

const batch = 500;

/** Finds the institutions that accounts mean by what they say of the employer. However often. */
@Injectable()
@Works(matchEmployersJob)
export class EmployerMatcher implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const organisations = await this.transactions.reading(
      { kind: 'system', organisationId: undefined },
      listOrganisations,
    );
    for (const organisationId of organisations) {
      await this.transactions.unitOfWork({ kind: 'system', organisationId }, (transaction) =>
        deleteClearedWorkplaces(transaction, organisationId),
      );
      while ((await this.matchSome(organisationId)) === batch);
    }
  }

  /** A batch at a time, so that nobody who chooses meanwhile waits for long; gives how many there were. */
  private matchSome(organisationId: string): Promise<number> {
    return this.transactions.unitOfWork({ kind: 'system', organisationId }, async (transaction) => {
      await lockTree(transaction, organisationId);
      const found = await findUnmatched(transaction, organisationId, batch);
      const people = found.map(({ personId }) => personId);
      const written = found.map(({ employer }) => employer);
      const keys = written.map(institutionKey);
      const now = this.clock.now();
      await matchWritten(transaction, organisationId, { people, written, keys }, now);
      return found.length;
    });
  }
}
