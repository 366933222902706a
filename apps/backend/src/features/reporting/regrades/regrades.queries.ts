import type { RegradeEffect } from '@svetionik/domain/attempt/regrade';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';
import type { CorrectedAttempt, ItemContent } from '../../assessment';

export type RegradeState = 'previewing' | 'previewed' | 'applying' | 'applied' | 'failed';

/** A regrade with what it has come to so far. */
export interface RegradeRow {
  readonly id: string;
  readonly state: RegradeState;
  readonly version: string;
  readonly content: ItemContent;
  readonly reason: string;
  readonly orderedAt: Date;
  readonly lookedAt: number;
  readonly passes: number;
  readonly fails: number;
  readonly more: number;
  readonly less: number;
  readonly certificates: number;
}

export interface EffectRow {
  readonly attempt: string;
  readonly effect: Exclude<RegradeEffect, 'same'>;
  readonly before: number;
  readonly after: number;
  readonly certificate: string | null;
  readonly programmeCertificate: string | null;
  readonly email: string;
  readonly nameLatin: string | null;
  readonly nameCyrillic: string | null;
}

/** Those that the organisation has ordered, newest first: the one with this id, or a page of them. */
export function findRegrades(
  transaction: EntityManager,
  organisationId: string,
  page: { readonly id?: string; readonly after?: string | undefined; readonly limit: number },
): Promise<RegradeRow[]> {
  return queryRows(
    transaction,
    `SELECT r.id, r.state, c.from_version_id AS version, v.content, c.reason, c.made_at AS "orderedAt", r.looked_at AS "lookedAt", e.*
     FROM reporting.regrade r
     JOIN assessment.corrections c ON c.id = r.id
     JOIN assessment.item_versions v ON v.id = c.to_version_id
     CROSS JOIN LATERAL (
       SELECT count(*) FILTER (WHERE effect = 'passes')::int AS passes, count(*) FILTER (WHERE effect = 'fails')::int AS fails,
         count(*) FILTER (WHERE effect = 'more')::int AS more, count(*) FILTER (WHERE effect = 'less')::int AS less,
         count(coalesce(certificate_id, programme_certificate_id))::int AS certificates
       FROM reporting.regrade_effect WHERE regrade_id = r.id AND organisation_id = r.organisation_id) e
     WHERE r.organisation_id = $1 AND r.course_organisation_id = r.organisation_id AND ($2::uuid IS NULL OR r.id = $2)
       AND ($3::uuid IS NULL OR (c.made_at, r.id) < (SELECT made_at, id FROM assessment.corrections WHERE id = $3))
     ORDER BY c.made_at DESC, r.id DESC LIMIT $4`,
    [organisationId, page.id ?? null, page.after ?? null, page.limit],
  );
}

/** Whether the organisation has ordered it, or has its part of another one's that is applied: all its effects are counted for neither. */
export async function hasRegrade(
  transaction: EntityManager,
  { organisationId, id }: RegradePlace,
  origin: 'ordered' | 'received',
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `SELECT FROM reporting.regrade WHERE organisation_id = $1 AND id = $2
       AND CASE WHEN $3 THEN course_organisation_id = organisation_id ELSE course_organisation_id <> organisation_id AND state IN ('applying', 'applied') END`,
    [organisationId, id, origin === 'ordered'],
  );
  return rows.length > 0;
}

export async function insertRegrade(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<void> {
  await execute(
    transaction,
    'INSERT INTO reporting.regrade (id, organisation_id, course_organisation_id) VALUES ($1, $2, $2)',
    [id, organisationId],
  );
}

/** The regrade of an organisation: that which it has ordered, or its part of another one's. */
interface RegradePlace {
  readonly organisationId: string;
  readonly id: string;
}

/** Where a regrade of this organisation stands, and whose course it is about. */
export async function findState(
  transaction: EntityManager,
  { organisationId, id }: RegradePlace,
): Promise<{ readonly state: RegradeState; readonly courseOrganisationId: string } | undefined> {
  const rows = await queryRows(
    transaction,
    'SELECT state, course_organisation_id AS "courseOrganisationId" FROM reporting.regrade WHERE organisation_id = $1 AND id = $2',
    [organisationId, id],
  );
  return rows[0];
}

export async function setState(
  transaction: EntityManager,
  { organisationId, id }: RegradePlace,
  state: RegradeState,
): Promise<void> {
  await execute(
    transaction,
    'UPDATE reporting.regrade SET state = $3 WHERE organisation_id = $1 AND id = $2',
    [organisationId, id, state],
  );
}

/** Where somebody has begun to apply it meanwhile, that stays. */
export async function endPreview(
  transaction: EntityManager,
  { organisationId, id }: RegradePlace,
  state: 'previewed' | 'failed',
): Promise<void> {
  await execute(
    transaction,
    `UPDATE reporting.regrade SET state = $3 WHERE organisation_id = $1 AND id = $2 AND state = 'previewing'`,
    [organisationId, id, state],
  );
}

export async function updateExaminedCount(
  transaction: EntityManager,
  { organisationId, id }: RegradePlace,
  lookedAt: number,
): Promise<void> {
  await execute(
    transaction,
    'UPDATE reporting.regrade SET looked_at = $3 WHERE organisation_id = $1 AND id = $2',
    [organisationId, id, lookedAt],
  );
}

/** What a dry run found, with the certificates that stand on it, of the course and of a programme that it is a part of; found again it is the same row. */
export async function writeEffects(
  transaction: EntityManager,
  organisationId: string,
  regradeId: string,
  corrected: readonly CorrectedAttempt[],
): Promise<void> {
  const rows = corrected
    .filter(({ effect }) => effect !== 'same')
    .map(({ attemptId, enrolmentId, personId, effect, before, after }) => ({
      attempt: attemptId,
      enrolment: enrolmentId,
      person: personId,
      effect,
      before: before.percent,
      after: after.percent,
    }));
  if (rows.length === 0) return;
  await execute(
    transaction,
    `INSERT INTO reporting.regrade_effect (regrade_id, organisation_id, attempt_id, enrolment_id, person_id, effect, percent_before, percent_after, certificate_id, programme_certificate_id)
     SELECT $1, $2, r.attempt, r.enrolment, r.person, r.effect, r.before, r.after,
       (SELECT id FROM registry.certificates WHERE enrolment_id = r.enrolment AND status IN ('valid', 'suspended') LIMIT 1),
       (SELECT c.id FROM learning.enrolments l JOIN programmes.participants t ON t.organisation_id = l.organisation_id AND t.person_id = l.person_id
          JOIN programmes.edition_parts q ON q.edition_id = t.edition_id AND q.course_id = l.course_id
          JOIN registry.certificates c ON c.enrolment_id = t.id AND c.status IN ('valid', 'suspended') WHERE l.id = r.enrolment ORDER BY c.id LIMIT 1)
     FROM jsonb_to_recordset($3::jsonb) AS r (attempt uuid, enrolment uuid, person uuid, effect text, before integer, after integer)
     ON CONFLICT (regrade_id, attempt_id) DO UPDATE SET effect = excluded.effect, percent_before = excluded.percent_before,
       percent_after = excluded.percent_after, certificate_id = excluded.certificate_id, programme_certificate_id = excluded.programme_certificate_id`,
    [regradeId, organisationId, JSON.stringify(rows)],
  );
}

/** Those with a certificate first, then those that pass or fail otherwise; a page after the attempt `after`. */
export function findEffects(
  transaction: EntityManager,
  { organisationId, id }: RegradePlace,
  page: { readonly after: string | undefined; readonly limit: number },
): Promise<EffectRow[]> {
  return queryRows(
    transaction,
    `SELECT e.attempt_id AS attempt, e.effect, e.percent_before AS before, e.percent_after AS after, e.certificate_id AS certificate, e.programme_certificate_id AS "programmeCertificate",
       p.email, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic"
     FROM reporting.regrade_effect e JOIN identity.people p ON p.id = e.person_id WHERE e.regrade_id = $1 AND e.organisation_id = $4
       AND ($2::uuid IS NULL OR (e.place, e.attempt_id) > (SELECT place, attempt_id FROM reporting.regrade_effect WHERE regrade_id = $1 AND attempt_id = $2))
     ORDER BY e.place, e.attempt_id LIMIT $3`,
    [id, page.after ?? null, page.limit, organisationId],
  );
}
