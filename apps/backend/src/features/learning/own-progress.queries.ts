import { contentPath, practiceResponse } from '@svetionik/contracts/learning/progress';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';
import { selectWithdrawal, type StoredWithdrawal } from '../catalogue';
import type { z } from 'zod';
import type { KeptPlace } from './enrolment.entity';

/** What a learner did in an enrolment, blocks by their keys: what is done, the last answer or path in each block of practice, the ways taken. */
interface Progress {
  readonly done: string[];
  readonly practice: {
    readonly block: string;
    readonly response: z.output<typeof practiceResponse>;
    readonly at: string;
  }[];
  readonly ways: { readonly block: string; readonly way: z.output<typeof contentPath> }[];
}

/** An entry test that was started. */
export interface EntryTestAttempt {
  readonly id: string;
  readonly open: boolean;
}

/** As the rules know it. */
export function attemptState(entryTest: EntryTestAttempt | null): 'open' | 'closed' | undefined {
  if (entryTest === null) return undefined;
  return entryTest.open ? 'open' : 'closed';
}

/** The entry test of an enrolment as JSON, for a SELECT list. */
export function selectEntryTest<const Enrolment extends string>(enrolment: Enrolment) {
  return `(SELECT jsonb_build_object('id', id, 'open', state = 'open') FROM assessment.attempts WHERE enrolment_id = ${enrolment} AND number = 0)` as const;
}

/** An enrolment of the learner's own, and what they did in it. */
export interface OwnProgress {
  readonly courseEditionId: string;
  readonly enrolledAt: Date;
  readonly place: KeptPlace | null;
  readonly placeAt: Date | null;
  readonly withdrawal: StoredWithdrawal | null;
  /** The entry test, once it was started. */
  readonly entryTest: EntryTestAttempt | null;
  readonly progress: Progress;
}

/** One statement, however much was done; undefined where the person has no such enrolment. */
export async function findOwnProgress(
  transaction: EntityManager,
  person: { personId: string; organisationId: string },
  enrolmentId: string,
): Promise<OwnProgress | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT e.course_edition_id AS "courseEditionId", e.enrolled_at AS "enrolledAt", e.place, e.place_at AS "placeAt", ${selectEntryTest('e.id')} AS "entryTest", ${selectWithdrawal('e.course_edition_id')} AS withdrawal,
       (SELECT coalesce(json_agg(block_key), '[]') FROM learning.block_done WHERE enrolment_id = e.id) AS done,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('block', block_key, 'response', response, 'at', at)), '[]') FROM (
         SELECT DISTINCT ON (block_key) block_key, response, at FROM learning.practice_record
         WHERE enrolment_id = e.id ORDER BY block_key, at DESC, id DESC
       ) last) AS practice,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('block', block_key, 'way', way)), '[]') FROM learning.content_path WHERE enrolment_id = e.id) AS ways
     FROM learning.enrolment e WHERE e.id = $1 AND e.person_id = $2 AND e.organisation_id = $3 AND e.withdrawn_at IS NULL`,
    [enrolmentId, person.personId, person.organisationId],
  );
  const [found] = rows;
  if (found === undefined) return undefined;
  const { done, practice, ways, ...enrolment } = found;
  return {
    ...enrolment,
    progress: {
      done,
      practice: practice.map(({ block, response, at }) => ({
        block,
        response: practiceResponse.parse(response),
        at: new Date(at).toISOString(),
      })),
      ways: ways.map(({ block, way }) => ({ block, way: contentPath.parse(way) })),
    },
  };
}

export async function findEntryTestState(
  transaction: EntityManager,
  enrolmentId: string,
): Promise<'open' | 'closed' | undefined> {
  const [row] = await queryRows(transaction, `SELECT ${selectEntryTest('$1')} AS "entryTest"`, [
    enrolmentId,
  ]);
  return attemptState(row?.entryTest ?? null);
}
