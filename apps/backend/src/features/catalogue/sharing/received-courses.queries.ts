import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';
import type { PublishedText } from '../published-text';
import { selectOrganiserId } from './shared-courses.queries';

export interface ReceivedRow {
  readonly id: string;
  readonly organisationId: string;
  readonly slug: string;
  readonly title: PublishedText;
  readonly edition: number;
  readonly hours: number;
  readonly open: boolean;
  readonly organiserId: string | null;
  readonly organiserName: PublishedText | null;
  readonly organiserArchived: boolean;
  /** Whether somebody has chosen it. */
  readonly chosen: boolean;
}

/** The courses of others that the organisation reads; `open` while it may enrol people. */
export function findReceived(
  transaction: EntityManager,
  organisationId: string,
): Promise<ReceivedRow[]> {
  return queryRows(
    transaction,
    `SELECT /* "open" is not null: the set always is one */ c.id, c.organisation_id AS "organisationId", c.slug, e.title, e.number AS edition, e.hours,
       c.offered AND c.id = ANY ((SELECT catalogue.offered_courses())::uuid[]) AS open,
       o.id AS "organiserId", o.name AS "organiserName", o.archived_at IS NOT NULL AS "organiserArchived", r.course_id IS NOT NULL AS chosen
     FROM catalogue.course c JOIN catalogue.course_edition e ON e.id = c.current_edition_id
     LEFT JOIN catalogue.received_course r ON r.organisation_id = $1 AND r.course_id = c.id
     LEFT JOIN organisations.organisers o ON o.id = ${selectOrganiserId('e', '$1')}
     WHERE c.organisation_id <> $1 AND c.id = ANY ((SELECT catalogue.shared_courses())::uuid[])
     ORDER BY e.title->>'sr-Latn' COLLATE "sr-Latn-x-icu", c.id`,
    [organisationId],
  );
}

interface Choice {
  readonly course: string;
  readonly organiser: string;
}

interface Chooser {
  readonly organisationId: string;
  readonly by: string;
  readonly at: Date;
}

/** False where the organisation has no such organiser, or has archived it. The course has to be one that is shared. */
export async function chooseOrganiser(
  transaction: EntityManager,
  { organisationId, by, at }: Chooser,
  { course, organiser }: Choice,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO catalogue.received_course (organisation_id, course_id, course_organisation_id, organiser_id, chosen_by, chosen_at)
     SELECT $1, c.id, c.organisation_id, o.id, $4, $5 FROM catalogue.course c JOIN organisations.organisers o ON o.id = $3
     WHERE c.id = $2 AND c.organisation_id <> $1 AND o.organisation_id = $1 AND o.archived_at IS NULL
     ON CONFLICT (organisation_id, course_id) DO UPDATE SET organiser_id = excluded.organiser_id, chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at
     RETURNING course_id`,
    [organisationId, course, organiser, by, at],
  );
  return rows.length > 0;
}
