import type { Transactions } from '../../platform/database/transactions';
import { defineJob, type Job } from '../../platform/jobs/define-job';
import { makeDocument } from './document-job';

const definition = defineJob('test.make', { attempts: 3 });
const job: Job = {
  id: 'job',
  organisationId: 'organisation',
  ids: { documentId: 'document' },
  attempt: 1,
};

/** What is made and stored, in its order. */
function given(error?: Error) {
  const done: string[] = [];
  const transactions: Transactions = Object.assign(Object.create(null), {
    unitOfWork: (_actor: unknown, work: (transaction: unknown) => Promise<unknown>) =>
      work(undefined),
  });
  const run = (change: Partial<Job> = {}) =>
    makeDocument(
      transactions,
      { ...job, ...change },
      {
        definition,
        names: 'documentId',
        make: async (organisationId, id) => {
          done.push(`make ${id} of ${organisationId}`);
          if (error) throw error;
        },
        storeFailure: async (_transaction, id, reason) =>
          void done.push(
            `store that ${id} failed: ${reason instanceof Error ? reason.message : ''}`,
          ),
      },
    );
  return { done, run };
}

describe('a job that makes a document', () => {
  it('makes what it names', async () => {
    const { done, run } = given();
    await run();
    expect(done).toEqual(['make document of organisation']);
  });

  it.each([
    [2, ['make document of organisation']],
    [3, ['make document of organisation', 'store that document failed: full']],
  ])('is tried again after try %i, and what fails at last is stored', async (attempt, steps) => {
    const { done, run } = given(new Error('full'));
    await expect(run({ attempt })).rejects.toThrow('full');
    expect(done).toEqual(steps);
  });

  it.each([{ organisationId: null }, { ids: {} }])(
    'makes nothing where it names nothing: %j',
    async (change) => {
      const { done, run } = given();
      await expect(run(change)).rejects.toThrow('The job has no documentId');
      expect(done).toEqual([]);
    },
  );
});
