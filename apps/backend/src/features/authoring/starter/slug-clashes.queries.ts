import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';

/** A slug with the file that wants it, and the id of what it would name. */
export interface WantedSlug {
  readonly kind: 'module' | 'bank' | 'course';
  readonly key: string;
  readonly file: string;
  readonly id: string;
}

/** Those that another draft has. */
export function findTakenSlugs(
  transaction: EntityManager,
  organisationId: string,
  wanted: readonly WantedSlug[],
): Promise<{ kind: string; key: string; file: string }[]> {
  return queryRows(
    transaction,
    `SELECT kind, key, file /* "file" is not null: all that is wanted has one */ FROM jsonb_to_recordset($2::jsonb) AS w (kind text, key text, file text, id uuid)
     JOIN authoring.draft d USING (kind, key) WHERE d.organisation_id = $1 AND d.parent_id IS NULL AND d.id <> w.id ORDER BY file`,
    [organisationId, JSON.stringify(wanted)],
  );
}
