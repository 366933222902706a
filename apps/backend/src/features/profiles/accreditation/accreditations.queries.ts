import type { Accreditation } from '@svetionik/domain/certificates/accreditation';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { countChanged, execute, queryRows } from '../../../platform/database/query';

/** What a person writes of an accreditation. */
export interface AccreditationText extends Accreditation {
  readonly profile: string;
  readonly editions: readonly string[];
}

type Decision = Omit<Accreditation, 'validFrom' | 'validTo'>;

export interface AccreditationRow {
  readonly id: string;
  readonly version: number;
  readonly profile: string;
  readonly profileName: TextInScripts;
  readonly editions: readonly string[];
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly decision: Decision;
  readonly archivedAt: Date | null;
}

const columns = `a.id, a.version, a.profile_id AS profile, v.name AS "profileName", to_char(a.valid_from, 'YYYY-MM-DD') AS "validFrom",
  to_char(a.valid_to, 'YYYY-MM-DD') AS "validTo", a.decision, a.archived_at AS "archivedAt",
  ARRAY(SELECT course_edition_id FROM profiles.accredited_edition WHERE accreditation_id = a.id ORDER BY course_edition_id) AS editions
  FROM profiles.accreditation a
  CROSS JOIN LATERAL (SELECT name FROM profiles.profile_version WHERE profile_id = a.profile_id ORDER BY number DESC LIMIT 1) v`;

/** How an accreditation stands on the day $4. */
const state = `CASE WHEN a.archived_at IS NOT NULL THEN 'archived' WHEN a.valid_from > $4::date THEN 'not-yet' WHEN a.valid_to < $4::date THEN 'lapsed' ELSE 'in-force' END`;

/** Accreditations as they stand on a day, the one that begins last first. */
export function findAccreditations(
  transaction: EntityManager,
  organisationId: string,
  page: { after: string | undefined; limit: number; day: string; state: string | undefined },
): Promise<AccreditationRow[]> {
  return queryRows(
    transaction,
    `SELECT ${columns} WHERE a.organisation_id = $1
       AND ($2::uuid IS NULL OR (a.valid_from, a.id) < (SELECT valid_from, id FROM profiles.accreditation WHERE id = $2 AND organisation_id = $1))
       AND ($5::text IS NULL OR $5 = ${state})
     ORDER BY a.valid_from DESC, a.id DESC LIMIT $3`,
    [organisationId, page.after ?? null, page.limit, page.day, page.state ?? null],
  );
}

export async function findAccreditation(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<AccreditationRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} WHERE a.organisation_id = $1 AND a.id = $2`,
    [organisationId, id],
  );
  return rows[0];
}

/** Those in force whose last day comes within these days, the next first. */
export function findEndingAccreditations(
  transaction: EntityManager,
  organisationId: string,
  { day, until, limit }: { readonly day: string; readonly until: string; readonly limit: number },
): Promise<{ name: TextInScripts; on: string }[]> {
  return queryRows(
    transaction,
    `SELECT v.name, to_char(a.valid_to, 'YYYY-MM-DD') AS "on" /* "on" is not null: only those that end are asked for */
     FROM profiles.accreditation a
     CROSS JOIN LATERAL (SELECT name FROM profiles.profile_version WHERE profile_id = a.profile_id ORDER BY number DESC LIMIT 1) v
     WHERE a.organisation_id = $1 AND a.archived_at IS NULL AND a.valid_from <= $2::date AND a.valid_to BETWEEN $2::date AND $3::date
     ORDER BY a.valid_to, a.id LIMIT $4`,
    [organisationId, day, until, limit],
  );
}

/** False where the id is taken. */
export async function insertAccreditation(
  transaction: EntityManager,
  { id, organisationId, now }: { id: string; organisationId: string; now: Date },
  text: AccreditationText,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO profiles.accreditation (id, organisation_id, profile_id, valid_from, valid_to, decision, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id`,
    [id, organisationId, text.profile, text.validFrom, text.validTo, decisionOf(text), now],
  );
  if (rows.length > 0) await tieEditions(transaction, organisationId, id, text.editions);
  return rows.length > 0;
}

/** Changes the version that was seen; false when it has another one. */
export async function updateAccreditation(
  transaction: EntityManager,
  where: { organisationId: string; id: string; version: number },
  text: AccreditationText,
): Promise<boolean> {
  const changed = await countChanged(
    transaction,
    `UPDATE profiles.accreditation SET version = version + 1, profile_id = $4, valid_from = $5, valid_to = $6, decision = $7
     WHERE organisation_id = $1 AND id = $2 AND version = $3`,
    [
      where.organisationId,
      where.id,
      where.version,
      text.profile,
      text.validFrom,
      text.validTo,
      decisionOf(text),
    ],
  );
  if (changed === 1) await tieEditions(transaction, where.organisationId, where.id, text.editions);
  return changed === 1;
}

/** Archives the version that was seen or brings it back; false when it has another one. */
export async function archiveAccreditationVersion(
  transaction: EntityManager,
  where: { organisationId: string; id: string; version: number },
  archivedAt: Date | null,
): Promise<boolean> {
  const changed = await countChanged(
    transaction,
    'UPDATE profiles.accreditation SET version = version + 1, archived_at = $4 WHERE organisation_id = $1 AND id = $2 AND version = $3',
    [where.organisationId, where.id, where.version, archivedAt],
  );
  return changed === 1;
}

async function tieEditions(
  transaction: EntityManager,
  organisationId: string,
  id: string,
  editions: readonly string[],
): Promise<void> {
  await execute(
    transaction,
    'DELETE FROM profiles.accredited_edition WHERE accreditation_id = $1 AND course_edition_id <> ALL ($2::uuid[])',
    [id, editions],
  );
  await execute(
    transaction,
    `INSERT INTO profiles.accredited_edition (organisation_id, accreditation_id, course_edition_id, course_organisation_id)
     SELECT $1, $2, e.id, e.organisation_id FROM catalogue.course_editions e WHERE e.id = ANY ($3::uuid[]) ON CONFLICT DO NOTHING`,
    [organisationId, id, editions],
  );
}

function decisionOf({
  body,
  number,
  points,
  hours,
  formalOrganiser,
  educationKind,
  competence,
  priorityArea,
  trainers,
}: Accreditation): Decision {
  return {
    body,
    number,
    points,
    hours,
    formalOrganiser,
    educationKind,
    competence,
    priorityArea,
    trainers,
  };
}
