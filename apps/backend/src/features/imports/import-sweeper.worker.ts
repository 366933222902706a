import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { listOrganisations } from '../../platform/database/organisation-scope.queries';
import { Transactions } from '../../platform/database/transactions';
import { Works, type JobHandler } from '../../platform/jobs/define-job';
import { Files } from '../../platform/storage/files';
import { forgetImports } from './import-sweeper.queries';
import { undoMilliseconds } from './import-view';
import { sweepImportsJob } from './imports.jobs';

const atOnce = 20;

/** Removes the names and addresses of a list when nobody can take it back any more. How many they were stays. */
@Injectable()
@Works(sweepImportsJob)
export class ImportSweeperWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly files: Files,
  ) {}

  async handle(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - undoMilliseconds);
    const organisations = await this.transactions.reading(
      { kind: 'system', organisationId: undefined },
      listOrganisations,
    );
    for (const organisationId of organisations)
      await this.transactions.unitOfWork(
        { kind: 'system', organisationId },
        async (transaction) => {
          const hashes = await forgetImports(transaction, { before, most: atOnce });
          for (const hash of new Set(hashes)) await this.files.discard(transaction, hash);
        },
      );
  }
}
