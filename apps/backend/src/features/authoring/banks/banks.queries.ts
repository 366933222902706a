import type { bankRow, bankWithItems } from '@svetionik/contracts/banks';
import { courseContent } from '@svetionik/contracts/drafts';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { queryRows } from '../../../platform/database/query';
import { pageOfDrafts } from '../modules/modules.queries';

type Row = Omit<z.output<typeof bankRow>, 'changedAt'> & { readonly changedAt: Date };

export function findBankRows(
  transaction: EntityManager,
  organisationId: string,
  page: { after: string | undefined; limit: number },
): Promise<Row[]> {
  return queryRows(
    transaction,
    `SELECT d.id, d.key AS slug, d.content ->> 'title' AS title /* "title" is not null: every draft of a bank has one */, i.items, greatest(d.changed_at, i.changed_at) AS "changedAt",
       (SELECT count(*)::int FROM authoring.draft c
        WHERE c.organisation_id = $1 AND c.kind = 'course' AND c.removed_at IS NULL AND c.content ->> 'bank' = d.id::text /* as text: JSON holds ids as such */) AS courses
     FROM authoring.draft d
     CROSS JOIN LATERAL (
       SELECT count(*) FILTER (WHERE removed_at IS NULL)::int AS items, max(changed_at) AS changed_at FROM authoring.draft WHERE parent_id = d.id
     ) i
     WHERE ${pageOfDrafts('bank')}`,
    [organisationId, page.after ?? null, page.limit],
  );
}

/** The course drafts that draw from the bank, with their objectives. */
export async function findDrawingCourses(
  transaction: EntityManager,
  organisationId: string,
  bankId: string,
): Promise<z.output<typeof bankWithItems>['courses']> {
  const rows = await queryRows(
    transaction,
    `SELECT id, content ->> 'title' AS title /* "title" is not null: every draft of a course has one */, content -> 'objectives' AS objectives FROM authoring.draft
     WHERE organisation_id = $1 AND kind = 'course' AND removed_at IS NULL AND content ->> 'bank' = $2 ORDER BY sort_key, id`,
    [organisationId, bankId],
  );
  return rows.map((row) => ({
    ...row,
    objectives: courseContent.shape.objectives.parse(row.objectives),
  }));
}
