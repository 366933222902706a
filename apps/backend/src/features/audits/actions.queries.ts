import type { EntityManager } from 'typeorm';
import { byName, toLikePatterns } from '../../platform/database/name-search';
import { queryRows, type StatementRow } from '../../platform/database/query';

const actions = `SELECT a.id, a.at, to_char(a.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS instant, a.hash,
       a.action, a.code, a.actor_id AS "actorId", a.subject_ids AS "subjectIds", r.text AS reason, s.place
     FROM platform.organisation o CROSS JOIN LATERAL platform.find_actions($2, $3, $4, $5,
         $6::date::timestamp AT TIME ZONE o.time_zone, ($7::date + 1)::timestamp AT TIME ZONE o.time_zone, $8, $9) AS found (id)
       JOIN platform.audit a ON a.id = found.id
       LEFT JOIN platform.audit_reason r ON r.entry_id = a.id LEFT JOIN platform.audit_seal s ON s.entry_id = a.id
     WHERE o.id = $1 ORDER BY a.at DESC, a.id DESC`;

/** What was done, as a page of the list needs it. */
export type ActionRow = StatementRow<typeof actions>;

/** What the list is narrowed to. */
export interface ActionFilter {
  readonly person?: string | undefined;
  readonly actor?: string | undefined;
  readonly object?: string | undefined;
  /** `feature.verb`. */
  readonly kind?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Whom or what the filter looks for. */
export function soughtIds({ person, actor, object }: ActionFilter): string[] {
  return [person, actor, object].filter((id) => id !== undefined);
}

/** The last first, a page after the entry `after`. */
export function findActions(
  transaction: EntityManager,
  organisationId: string,
  { person, actor, object, kind, from, to }: ActionFilter,
  { after, most }: { readonly after: string | undefined; readonly most: number },
): Promise<ActionRow[]> {
  return queryRows(transaction, actions, [
    organisationId,
    ...([person ?? null, actor ?? null, object ?? null, kind ?? null] as const),
    ...([from ?? null, to ?? null, after ?? null, most] as const),
  ]);
}

/** Those of the ids that are people whom the organisation knows. */
export function findInvolved(
  transaction: EntityManager,
  ids: readonly string[],
): Promise<{ id: string; nameLatin: string | null; nameCyrillic: string | null }[]> {
  return queryRows(
    transaction,
    'SELECT id, name_latin AS "nameLatin", name_cyrillic AS "nameCyrillic" FROM identity.people WHERE id = ANY ($1)',
    [ids],
  );
}

/** The first members by surname who have all the folded words in their name. */
export function findNamed(
  transaction: EntityManager,
  organisationId: string,
  words: readonly string[],
  most: number,
): Promise<{ id: string; nameLatin: string | null; nameCyrillic: string | null }[]> {
  return queryRows(
    transaction,
    `SELECT p.id, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic"
     FROM identity.members m JOIN identity.people p ON p.id = m.person_id
     WHERE m.organisation_id = $1 AND p.name_folded LIKE ALL ($2::text[]) ORDER BY ${byName}, p.id LIMIT $3`,
    [organisationId, toLikePatterns(words), most],
  );
}
