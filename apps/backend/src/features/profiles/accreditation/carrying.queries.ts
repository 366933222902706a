import type { uncarriedAccreditation } from '@svetionik/contracts/accreditations';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { execute, queryRows } from '../../../platform/database/query';
import { isOwnOrShared } from '../../catalogue';

type Uncarried = z.output<typeof uncarriedAccreditation>;

/**
 * The accreditations that held for an earlier edition of a course, still count or are to begin, do not hold for the current one, and
 * were not left behind by a decision since. The day is $2.
 */
const uncarried = `
  SELECT a.id AS accreditation, a.decision, to_char(a.valid_to, 'YYYY-MM-DD') AS "validTo", c.id AS course, cur.title, tied.number AS "from",
    json_build_object('id', cur.id, 'number', cur.number) AS edition
  FROM catalogue.courses c JOIN catalogue.course_editions cur ON cur.id = c.current_edition_id
  CROSS JOIN LATERAL (
    SELECT t.accreditation_id, max(e.number) AS number FROM catalogue.course_editions e
    JOIN profiles.accredited_edition t ON t.course_edition_id = e.id WHERE e.course_id = c.id GROUP BY t.accreditation_id
  ) tied
  JOIN profiles.accreditation a ON a.id = tied.accreditation_id
  WHERE ${isOwnOrShared({ course: 'c.id', owner: 'c.organisation_id' }, '$1')} AND c.withdrawn_at IS NULL AND tied.number < cur.number
    AND a.archived_at IS NULL AND (a.valid_to IS NULL OR a.valid_to >= $2::date)
    AND NOT EXISTS (
      SELECT 1 FROM profiles.accreditation_decision d JOIN catalogue.course_editions de ON de.id = d.course_edition_id
      WHERE d.accreditation_id = a.id AND de.course_id = c.id AND de.number > tied.number
    )` as const;

export async function findUncarried(
  transaction: EntityManager,
  organisationId: string,
  day: string,
  course: string | undefined,
): Promise<Uncarried[]> {
  const rows = await queryRows(
    transaction,
    `${uncarried} AND ($3::uuid IS NULL OR c.id = $3)
     ORDER BY cur.title->>'sr-Latn' COLLATE "sr-Latn-x-icu", c.id, a.created_at, a.id LIMIT 200`,
    [organisationId, day, course ?? null],
  );
  return rows.map(({ decision: { body, number }, course: id, title, ...row }) => ({
    ...row,
    body,
    number,
    course: { id, title },
  }));
}

interface CarryingDecision {
  readonly organisationId: string;
  readonly accreditation: string;
  readonly edition: string;
  readonly carried: boolean;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

/** False where somebody was faster. What is carried is a new version of the accreditation, so that who edits it sees the change. */
export async function storeCarrying(
  transaction: EntityManager,
  decision: CarryingDecision,
): Promise<boolean> {
  const { organisationId, accreditation, edition, carried, reason, by, at } = decision;
  const rows = await queryRows(
    transaction,
    `INSERT INTO profiles.accreditation_decision (organisation_id, accreditation_id, course_edition_id, course_organisation_id, carried, reason, decided_by, decided_at)
     SELECT $1, $2, e.id, e.organisation_id, $4, $5, $6, $7 FROM catalogue.course_editions e WHERE e.id = $3 ON CONFLICT DO NOTHING RETURNING 1`,
    [organisationId, accreditation, edition, carried, reason, by, at],
  );
  if (rows.length === 0 || !carried) return rows.length > 0;
  await execute(
    transaction,
    `WITH carried AS (UPDATE profiles.accreditation SET version = version + 1 WHERE id = $2 AND organisation_id = $1 RETURNING id)
     INSERT INTO profiles.accredited_edition (organisation_id, accreditation_id, course_edition_id, course_organisation_id)
       SELECT $1, carried.id, e.id, e.organisation_id FROM carried, catalogue.course_editions e WHERE e.id = $3
     ON CONFLICT DO NOTHING`,
    [organisationId, accreditation, edition],
  );
  return true;
}
