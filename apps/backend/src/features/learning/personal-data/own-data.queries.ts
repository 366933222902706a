import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';

type Whose = readonly [organisationId: string, personId: string];

export function findTakenCourses(transaction: EntityManager, whose: Whose) {
  return queryRows(
    transaction,
    `SELECT n.id AS enrolment, e.title, e.number AS edition, n.enrolled_at AS "enrolledAt", n.withdrawn_at AS "withdrawnAt"
     FROM learning.enrolment n JOIN catalogue.course_editions e ON e.id = n.course_edition_id
     WHERE n.organisation_id = $1 AND n.person_id = $2 ORDER BY n.enrolled_at, n.id`,
    whose,
  );
}

export function findOwnBlocksDone(transaction: EntityManager, whose: Whose) {
  return queryRows(
    transaction,
    `SELECT b.enrolment_id AS enrolment, b.block_key AS block, b.done_at AS at FROM learning.block_done b
       JOIN learning.enrolment n ON n.organisation_id = b.organisation_id AND n.id = b.enrolment_id
     WHERE n.organisation_id = $1 AND n.person_id = $2 ORDER BY b.done_at, b.block_key`,
    whose,
  );
}

export function findOwnExercises(transaction: EntityManager, whose: Whose) {
  return queryRows(
    transaction,
    `SELECT r.enrolment_id AS enrolment, r.block_key AS block, r.at, r.response FROM learning.practice_record r
       JOIN learning.enrolment n ON n.organisation_id = r.organisation_id AND n.id = r.enrolment_id
     WHERE n.organisation_id = $1 AND n.person_id = $2 ORDER BY r.at, r.id`,
    whose,
  );
}

/** Policies show ways to their person alone, so that the program reads them in the name of that one, and nothing else. */
export async function findOwnPaths(transaction: EntityManager, whose: Whose) {
  await actAs(transaction, whose[1]);
  const rows = await queryRows(
    transaction,
    `SELECT p.enrolment_id AS enrolment, p.block_key AS block, p.chosen_at AS at, p.way FROM learning.content_path p
       JOIN learning.enrolment n ON n.organisation_id = p.organisation_id AND n.id = p.enrolment_id
     WHERE n.organisation_id = $1 AND n.person_id = $2 ORDER BY p.chosen_at, p.block_key`,
    whose,
  );
  await actAs(transaction, null);
  return rows;
}

async function actAs(transaction: EntityManager, personId: string | null): Promise<void> {
  await execute(
    transaction,
    `SELECT set_config('app.actor', coalesce($1::uuid::text /* as text: a setting is one */, ''), true)`,
    [personId],
  );
}

/**
 * The module documents in which blocks of enrolments are read: of what is taken, or else of the newest edition of the course that has the
 * block. Left out where none has it.
 */
export function findOwnDocuments(
  transaction: EntityManager,
  organisationId: string,
  script: string,
  blocks: readonly { readonly enrolment: string; readonly block: string }[],
) {
  return queryRows(
    transaction,
    `SELECT /* "block" is not null: it was given */ n.id AS enrolment, k.block, d.hash FROM unnest($3::uuid[], $4::text[]) AS k (enrolment, block)
     JOIN learning.enrolment n ON n.organisation_id = $1 AND n.id = k.enrolment
     CROSS JOIN LATERAL (SELECT split_part(k.block, '/', 1) AS module, split_part(k.block, '/', 2) AS lesson, split_part(k.block, '/', 3) AS block) p
     CROSS JOIN LATERAL (
       SELECT h.hash FROM (
         SELECT em.module_edition_id, e.id = n.course_edition_id AS taken, e.number
         FROM catalogue.course_editions e JOIN catalogue.course_edition_modules em ON em.course_edition_id = e.id WHERE e.course_id = n.course_id
         UNION ALL
         SELECT s.module_edition_id, n.enrolled_at >= s.holds_from AND (s.holds_until IS NULL OR n.enrolled_at < s.holds_until), 0
         FROM catalogue.surrounding_modules s WHERE s.organisation_id = $1 AND s.course_id = n.course_id
       ) c JOIN catalogue.module_editions me ON me.id = c.module_edition_id JOIN catalogue.modules m ON m.id = me.module_id
       JOIN catalogue.edition_documents h ON h.module_edition_id = me.id AND h.kind = 'learner' AND h.script = $2
       WHERE m.slug = p.module AND me.outline @> jsonb_build_array(jsonb_build_object('id', p.lesson, 'blocks', jsonb_build_array(jsonb_build_object('id', p.block))))
       ORDER BY c.taken DESC, c.number DESC, me.number DESC LIMIT 1
     ) d`,
    [
      organisationId,
      script,
      blocks.map(({ enrolment }) => enrolment),
      blocks.map(({ block }) => block),
    ],
  );
}

export function findOwnExtraAttempts(transaction: EntityManager, whose: Whose) {
  return queryRows(
    transaction,
    `SELECT x.enrolment_id AS enrolment, x.allowed_at AS at FROM learning.extra_attempt x
       JOIN learning.enrolment n ON n.organisation_id = x.organisation_id AND n.id = x.enrolment_id
     WHERE n.organisation_id = $1 AND n.person_id = $2 ORDER BY x.allowed_at, x.id`,
    whose,
  );
}
