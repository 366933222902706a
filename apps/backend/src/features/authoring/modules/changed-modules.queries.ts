import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';

/** A draft of a module that differs from its newest edition, or has none. */
export interface ChangedModuleRow {
  readonly id: string;
  readonly title: string;
  readonly published: boolean;
  readonly changedAt: Date;
}

/** The one changed last first. */
export function findChangedModules(
  transaction: EntityManager,
  organisationId: string,
  limit: number,
): Promise<ChangedModuleRow[]> {
  return queryRows(
    transaction,
    `SELECT d.id, d.content ->> 'title' AS title /* "title" is not null: every draft of a module has one */,
       e.published_at IS NOT NULL AS published, greatest(d.changed_at, l.changed_at) AS "changedAt"
     FROM authoring.draft d
     CROSS JOIN LATERAL (SELECT max(changed_at) AS changed_at FROM authoring.draft WHERE parent_id = d.id) l
     LEFT JOIN LATERAL (
       SELECT published_at FROM catalogue.module_editions WHERE module_id = d.id ORDER BY number DESC LIMIT 1
     ) e ON true
     WHERE d.organisation_id = $1 AND d.kind = 'module' AND d.removed_at IS NULL
       AND (e.published_at IS NULL OR greatest(d.changed_at, l.changed_at) > e.published_at)
     ORDER BY greatest(d.changed_at, l.changed_at) DESC, d.id LIMIT $2`,
    [organisationId, limit],
  );
}
