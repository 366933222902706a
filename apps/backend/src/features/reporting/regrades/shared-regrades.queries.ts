import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';

interface ReceivedRegrade {
  readonly id: string;
  readonly organisationId: string;
  readonly courseOrganisationId: string;
  readonly prompt: TextInScripts;
  readonly reason: string;
  readonly at: Date;
}

/** Of an organisation that the course is shared with: what its people will be told, for good. Received again, it is of that moment. */
export async function insertReceivedRegrade(
  transaction: EntityManager,
  row: ReceivedRegrade,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO reporting.regrade (id, organisation_id, course_organisation_id, prompt, reason, received_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (organisation_id, id) DO UPDATE SET received_at = excluded.received_at`,
    [
      row.id,
      row.organisationId,
      row.courseOrganisationId,
      JSON.stringify(row.prompt),
      row.reason,
      row.at,
    ],
  );
}

export interface MemberSumsRow {
  readonly working: boolean | null;
  readonly people: number | null;
  readonly passes: number | null;
  readonly fails: number | null;
  readonly more: number | null;
  readonly less: number | null;
  readonly certificates: number | null;
}

/** What a regrade of the organisation does in all others together; nothing where the course is shared with none. */
export async function findMemberSums(
  transaction: EntityManager,
  id: string,
): Promise<MemberSumsRow | undefined> {
  const rows = await queryRows(
    transaction,
    'SELECT working, people, passes, fails, more, less, certificates FROM reporting.regrade_elsewhere($1)',
    [id],
  );
  return rows[0];
}

export interface ReceivedRow extends Pick<
  ReceivedRegrade,
  'id' | 'courseOrganisationId' | 'prompt' | 'reason'
> {
  readonly state: string;
  readonly receivedAt: Date;
  readonly lookedAt: number;
  readonly passes: number;
  readonly fails: number;
  readonly more: number;
  readonly less: number;
  readonly certificates: number;
}

/** Those of other organisations that are applied here or were, the newest first: the one with this id, or a page of those that changed something. */
export function findReceivedRegrades(
  transaction: EntityManager,
  organisationId: string,
  page: { readonly id?: string; readonly after?: string | undefined; readonly limit: number },
): Promise<ReceivedRow[]> {
  return queryRows(
    transaction,
    `SELECT /* "prompt" is not null: received ones have it */ /* "reason" is not null: received ones have it */ /* "receivedAt" is not null: received ones have it */
       r.id, r.course_organisation_id AS "courseOrganisationId", r.prompt, r.reason, r.state, r.received_at AS "receivedAt", r.looked_at AS "lookedAt", e.*
     FROM reporting.regrade r
     CROSS JOIN LATERAL (
       SELECT count(*) FILTER (WHERE effect = 'passes')::int AS passes, count(*) FILTER (WHERE effect = 'fails')::int AS fails,
         count(*) FILTER (WHERE effect = 'more')::int AS more, count(*) FILTER (WHERE effect = 'less')::int AS less,
         count(coalesce(certificate_id, programme_certificate_id))::int AS certificates
       FROM reporting.regrade_effect WHERE regrade_id = r.id AND organisation_id = r.organisation_id) e
     WHERE r.organisation_id = $1 AND r.course_organisation_id <> r.organisation_id AND r.state IN ('applying', 'applied')
       AND (r.id = $2 OR $2::uuid IS NULL AND EXISTS (
         SELECT FROM reporting.regrade_effect WHERE regrade_id = r.id AND organisation_id = r.organisation_id))
       AND ($3::uuid IS NULL OR (r.received_at, r.id) < (
         SELECT received_at, id FROM reporting.regrade WHERE organisation_id = $1 AND id = $3))
     ORDER BY r.received_at DESC, r.id DESC LIMIT $4`,
    [organisationId, page.id ?? null, page.after ?? null, page.limit],
  );
}

/** The courses in which results changed, by their titles as they were when somebody took them. */
export async function findCoursesTouched(
  transaction: EntityManager,
  organisationId: string,
  regradeId: string,
): Promise<TextInScripts[]> {
  const rows = await queryRows(
    transaction,
    `SELECT DISTINCT ON (c.course_id) c.title FROM reporting.regrade_effect e
     JOIN assessment.attempts a ON a.id = e.attempt_id JOIN catalogue.course_editions c ON c.id = a.course_edition_id
     WHERE e.organisation_id = $1 AND e.regrade_id = $2 ORDER BY c.course_id, c.number DESC`,
    [organisationId, regradeId],
  );
  return rows.map(({ title }) => title);
}
