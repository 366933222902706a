import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';

interface Whose {
  readonly organisationId: string;
  readonly personId: string;
}

/** The person, and what of theirs an action may name: certificates, trainings, and attempts by their enrolments. */
export async function findOwnIds(
  transaction: EntityManager,
  { organisationId, personId }: Whose,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT id FROM registry.certificates WHERE organisation_id = $1 AND person_id = $2
     UNION ALL SELECT id FROM transcript.trainings WHERE organisation_id = $1 AND person_id = $2
     UNION ALL SELECT a.id FROM learning.enrolments n JOIN assessment.attempts a ON a.enrolment_id = n.id WHERE n.organisation_id = $1 AND n.person_id = $2`,
    [organisationId, personId],
  );
  return [personId, ...rows.flatMap(({ id }) => id ?? [])];
}

interface Sought {
  readonly ids: readonly string[];
  readonly kinds: readonly string[];
  readonly after: string | undefined;
  readonly most: number;
}

/** The last first, by whom as long as they are members. */
export function findReadings(
  transaction: EntityManager,
  { organisationId, personId }: Whose,
  { ids, kinds, after, most }: Sought,
) {
  return queryRows(
    transaction,
    `SELECT a.id, a.at, a.action, a.code, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic"
     FROM platform.find_readings($2, $3, $4, $5, $6) AS found (id) JOIN platform.audit a ON a.id = found.id
       LEFT JOIN identity.members m ON m.organisation_id = $1 AND m.person_id = a.actor_id LEFT JOIN identity.people p ON p.id = m.person_id
     ORDER BY a.at DESC, a.id DESC`,
    [organisationId, ids, kinds, personId, after ?? null, most],
  );
}
