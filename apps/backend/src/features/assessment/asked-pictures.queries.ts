import type { EntityManager } from 'typeorm';

/**
 * Whether an attempt of these enrolments shows its learner the picture: while it is open, and afterwards where the
 * result explains each question.
 */
export async function isAskedPicture(transaction: EntityManager, enrolmentIds: readonly string[], hash: string): Promise<boolean> {
  const rows: unknown[] = await transaction.query(
    `SELECT 1 FROM assessment.attempt a
     JOIN assessment.attempt_item i ON i.attempt_id = a.id
     JOIN assessment.item_version v ON v.id = i.item_version_id
     WHERE a.enrolment_id = ANY ($1) AND (a.state = 'open' OR a.rules ->> 'review' <> 'per-objective')
       AND jsonb_path_exists(v.content, '$."sr-Latn".**.file.hash ? (@ == $hash)', jsonb_build_object('hash', $2::text)) LIMIT 1`,
    [enrolmentIds, hash],
  );
  return rows.length > 0;
}
