import type { EntityManager } from 'typeorm';
import type { Transactions } from '../../platform/database/transactions';
import type { Job, JobDefinition } from '../../platform/jobs/define-job';

/** What one kind of job makes, and what is written down when it cannot be made. */
interface DocumentWork {
  readonly definition: JobDefinition;
  /** Under which name the job carries the id. */
  readonly names: string;
  readonly make: (organisationId: string, id: string) => Promise<void>;
  readonly storeFailure: (
    transaction: EntityManager,
    id: string,
    error: unknown,
  ) => Promise<unknown>;
}

/** Makes the document that a job names. When the last try fails, whoever waits for it is to see that. */
export async function makeDocument(
  transactions: Transactions,
  job: Job,
  { definition, names, make, storeFailure }: DocumentWork,
): Promise<void> {
  const { organisationId } = job;
  const id = job.ids[names];
  if (organisationId === null || id === undefined) throw new Error(`The job has no ${names}`);
  try {
    await make(organisationId, id);
  } catch (error) {
    if (job.attempt >= definition.attempts)
      await transactions.unitOfWork({ kind: 'system', organisationId }, (transaction) =>
        storeFailure(transaction, id, error),
      );
    throw error;
  }
}
