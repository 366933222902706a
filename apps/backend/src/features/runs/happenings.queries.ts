import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/identifiers';
import { execute, queryRows } from '../../platform/database/query';

type HappeningKind = 'enrolled' | 'joined' | 'withdrawn' | 'transferred' | 'arrived' | 'extended';

export interface NewHappening {
  readonly kind: HappeningKind;
  readonly otherRunId: string | null;
  readonly extendedTo: string | null;
  readonly reason: string | null;
  readonly causedBy: string | null;
  readonly at: Date;
}

/** Notes what happened to people of a run; nothing of it is ever changed. */
export async function insertHappenings(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
  people: readonly string[],
  { kind, otherRunId, extendedTo, reason, causedBy, at }: NewHappening,
): Promise<void> {
  const state = kind === 'withdrawn' || kind === 'transferred' ? kind : 'enrolled';
  await execute(
    transaction,
    `INSERT INTO runs.happening (id, organisation_id, run_id, person_id, kind, state, other_run_id, extended_to, reason, caused_by, happened_at)
     SELECT n.id, $1, $2, n.person, $5, $6, $7, $8, $9, $10, $11 FROM unnest($3::uuid[], $4::uuid[]) AS n (id, person)`,
    [
      organisationId,
      runId,
      people.map(() => newId()),
      people,
      kind,
      state,
      otherRunId,
      extendedTo,
      reason,
      causedBy,
      at,
    ],
  );
}

/** What happened to somebody on a run, the last first. */
export function findHappenings(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
  personId: string,
) {
  return queryRows(
    transaction,
    `SELECT h.id, h.kind, h.happened_at AS at, h.other_run_id AS "otherRun", o.title AS "otherTitle", to_char(h.extended_to, 'YYYY-MM-DD') AS "extendedTo", h.reason,
       p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic", p.email
     FROM runs.happening h LEFT JOIN runs.run o ON o.id = h.other_run_id LEFT JOIN identity.people p ON p.id = h.caused_by
     WHERE h.organisation_id = $1 AND h.run_id = $2 AND h.person_id = $3 ORDER BY h.happened_at DESC, h.id DESC LIMIT 100`,
    [organisationId, runId, personId],
  );
}

/** Who somebody is that a run has or had. */
export async function findParticipantName(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
  personId: string,
) {
  const rows = await queryRows(
    transaction,
    `SELECT n.name_latin AS "nameLatin", n.name_cyrillic AS "nameCyrillic", n.email FROM runs.participant p JOIN identity.people n ON n.id = p.person_id
     WHERE p.organisation_id = $1 AND p.run_id = $2 AND p.person_id = $3`,
    [organisationId, runId, personId],
  );
  return rows[0];
}
