import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';

/** A member, as it is said whose accommodation this is. */
export interface MemberName {
  readonly id: string;
  readonly email: string;
  readonly nameLatin: string | null;
  readonly nameCyrillic: string | null;
}

/** A grant with who made it. `reason` is what the database shows to the actor: their own. */
export interface GrantRow {
  readonly id: string;
  readonly extraTimeFactor: number;
  readonly timeLimited: boolean;
  readonly breaks: number;
  readonly breakMinutes: number;
  readonly largerSteps: boolean;
  readonly grantedAt: Date;
  readonly grantedBy: string;
  readonly email: string;
  readonly nameLatin: string | null;
  readonly nameCyrillic: string | null;
  readonly reason: string | null;
}

/** What holds for the person now: the last grant; undefined where there never was one. */
export async function findCurrentAccommodation(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
) {
  const rows = await queryRows(
    transaction,
    `SELECT extra_time_factor::float8 AS "extraTimeFactor", time_limited AS "timeLimited", breaks, break_minutes AS "breakMinutes", larger_steps AS "largerSteps", granted_at AS "grantedAt"
     FROM assessment.accommodation WHERE organisation_id = $1 AND person_id = $2 ORDER BY number DESC LIMIT 1`,
    [organisationId, personId],
  );
  return rows[0];
}

export async function findMemberName(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<MemberName | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT p.id, p.email, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic"
     FROM identity.members m JOIN identity.people p ON p.id = m.person_id WHERE m.organisation_id = $1 AND m.person_id = $2`,
    [organisationId, personId],
  );
  return rows[0];
}

/** Holds the member until the transaction ends, so that a grant and a start of an attempt take turns; false where there is none. */
export async function lockMember(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `SELECT 1 FROM identity.members WHERE organisation_id = $1 AND person_id = $2 FOR UPDATE`,
    [organisationId, personId],
  );
  return rows.length > 0;
}

/** All grants of the member, the last one first. */
export function findGrants(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<GrantRow[]> {
  return queryRows(
    transaction,
    `SELECT a.id, a.extra_time_factor::float8 AS "extraTimeFactor", a.time_limited AS "timeLimited", a.breaks, a.break_minutes AS "breakMinutes",
       a.larger_steps AS "largerSteps", a.granted_at AS "grantedAt", a.granted_by AS "grantedBy", p.email, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic", r.reason
     FROM assessment.accommodation a
     JOIN identity.people p ON p.id = a.granted_by
     LEFT JOIN assessment.accommodation_reason r ON r.accommodation_id = a.id
     WHERE a.organisation_id = $1 AND a.person_id = $2 ORDER BY a.number DESC`,
    [organisationId, personId],
  );
}

export async function countOpenAttempts(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    `SELECT count(*)::int AS count FROM assessment.attempt WHERE organisation_id = $1 AND person_id = $2 AND state = 'open'`,
    [organisationId, personId],
  );
  return rows[0]?.count ?? 0;
}

export async function insertReason(
  transaction: EntityManager,
  organisationId: string,
  accommodationId: string,
  reason: string,
): Promise<void> {
  await execute(
    transaction,
    'INSERT INTO assessment.accommodation_reason (organisation_id, accommodation_id, reason) VALUES ($1, $2, $3)',
    [organisationId, accommodationId, reason],
  );
}
