import type { bankRow, bankWithItems } from '@svetionik/contracts/banks';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { pageOfDrafts } from '../modules/modules.queries';

type Row = Omit<z.output<typeof bankRow>, 'changedAt'> & { readonly changedAt: Date };

export function findBankRows(
  transaction: EntityManager,
  organisationId: string,
  page: { after: string | undefined; limit: number },
): Promise<Row[]> {
  return transaction.query(
    `SELECT d.id, d.key AS slug, d.content ->> 'title' AS title, i.items, greatest(d.changed_at, i.changed_at) AS "changedAt",
       (SELECT count(*)::int FROM authoring.draft c
        WHERE c.organisation_id = $1 AND c.kind = 'course' AND c.removed_at IS NULL AND c.content ->> 'bank' = d.id::text) AS courses
     FROM authoring.draft d
     CROSS JOIN LATERAL (
       SELECT count(*) FILTER (WHERE removed_at IS NULL)::int AS items, max(changed_at) AS changed_at FROM authoring.draft WHERE parent_id = d.id
     ) i
     WHERE ${pageOfDrafts('bank')}`,
    [organisationId, page.after ?? null, page.limit],
  );
}

/** The course drafts that draw from the bank, with their objectives. */
export function findDrawingCourses(
  transaction: EntityManager,
  organisationId: string,
  bankId: string,
): Promise<z.output<typeof bankWithItems>['courses']> {
  return transaction.query(
    `SELECT id, content ->> 'title' AS title, content -> 'objectives' AS objectives FROM authoring.draft
     WHERE organisation_id = $1 AND kind = 'course' AND removed_at IS NULL AND content ->> 'bank' = $2 ORDER BY sort_key, id`,
    [organisationId, bankId],
  );
}
