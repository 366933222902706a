import { readOwnCourseData } from '../../apps/backend/src/features/learning/personal-data/own-data';
import { Transactions } from '../../apps/backend/src/platform/database/transactions';
import type { TestApp } from './create-test-app';

/** What the exercises of somebody asked, in Latin, as they take it along. */
export async function findAskedExercises(
  { app }: TestApp,
  organisationId: string,
  personId: string,
): Promise<(string | null)[]> {
  const system = { kind: 'system', organisationId } as const;
  const owner = { organisationId, personId, script: 'sr-Latn', by: 'person' } as const;
  const courses = await app
    .get(Transactions)
    .reading(system, (transaction) =>
      readOwnCourseData(transaction, { ...owner, now: new Date() }),
    );
  return courses.flatMap(({ exercises }) => exercises.map(({ question }) => question));
}
