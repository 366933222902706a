import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { queryRows } from '../../platform/database/query';
import { startFacts, selectStartFacts, type StartFacts } from '../assessment';
import { selectWithdrawal, type StoredWithdrawal } from '../catalogue';
import { selectEntryTest, type EntryTestAttempt } from './own-progress.queries';

/** All that decides on the start of an attempt. */
export interface StartContext {
  readonly courseEditionId: string;
  readonly enrolledAt: Date;
  /** Keys of the blocks that are done. */
  readonly done: string[];
  /** How many attempts were allowed beyond the rules. */
  readonly extra: number;
  /** The last day on which an attempt of the rules may be begun. */
  readonly closesOn: string | null;
  /** The id is that of an attempt of another enrolment. */
  readonly elsewhere: boolean;
  readonly entryTest: EntryTestAttempt | null;
  readonly withdrawal: StoredWithdrawal | null;
  readonly facts: StartFacts;
}

/**
 * The learner's own enrolment with all that decides on a start, in one statement that also holds the enrolment, so that
 * starts take turns, and the member, so that a start and a grant do. If it had to wait for them, it gives what stood before.
 */
export async function holdForStart(
  transaction: EntityManager,
  actor: PersonActor,
  enrolmentId: string,
  attemptId: string,
): Promise<StartContext | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT e.course_edition_id AS "courseEditionId", e.enrolled_at AS "enrolledAt", ARRAY(SELECT block_key FROM learning.block_done WHERE enrolment_id = e.id) AS done,
       (SELECT count(*)::int FROM learning.extra_attempt WHERE enrolment_id = e.id) AS extra, to_char(e.closes_on, 'YYYY-MM-DD') AS "closesOn",
       EXISTS (SELECT FROM assessment.attempts WHERE id = $4 AND enrolment_id <> e.id) AS elsewhere, ${selectEntryTest('e.id')} AS "entryTest", ${selectWithdrawal('e.course_edition_id')} AS withdrawal,
       ${selectStartFacts({ enrolment: 'e.id', organisation: 'e.organisation_id', person: 'e.person_id' })} AS facts
     FROM learning.enrolment e JOIN identity.members m ON m.organisation_id = e.organisation_id AND m.person_id = e.person_id
     WHERE e.id = $1 AND e.person_id = $2 AND e.organisation_id = $3 AND e.withdrawn_at IS NULL FOR UPDATE OF e FOR SHARE OF m`,
    [enrolmentId, actor.personId, actor.organisationId, attemptId],
  );
  const [found] = rows;
  return found && { ...found, facts: startFacts.parse(found.facts) };
}
