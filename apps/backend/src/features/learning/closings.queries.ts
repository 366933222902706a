import type { EntityManager } from 'typeorm';
import { execute } from '../../platform/database/query';

/** The last day on which somebody may begin the assessment in an enrolment; null where there is none. */
export interface Closing {
  readonly enrolmentId: string;
  readonly closesOn: string | null;
}

/** Writes these days, each beside its enrolment. They are held in one order, so that two who write some of the same wait for each other. */
export async function writeClosings(
  transaction: EntityManager,
  organisationId: string,
  closings: readonly Closing[],
): Promise<void> {
  await execute(
    transaction,
    `WITH held AS (SELECT e.id, n.day FROM unnest($2::uuid[], $3::date[]) AS n (id, day) JOIN learning.enrolment e ON e.organisation_id = $1 AND e.id = n.id ORDER BY e.id FOR NO KEY UPDATE OF e)
     UPDATE learning.enrolment e SET closes_on = h.day FROM held h WHERE e.organisation_id = $1 AND e.id = h.id`,
    [
      organisationId,
      closings.map(({ enrolmentId }) => enrolmentId),
      closings.map(({ closesOn }) => closesOn),
    ],
  );
}
