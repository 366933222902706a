import { overdueFact } from '@svetionik/contracts/facts';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { queryRows } from '../../../platform/database/query';

/** A fact that is to be checked again, as the database has it. */
export type OverdueFactRow = Omit<z.output<typeof overdueFact>, 'source' | 'place' | 'banks'> & {
  readonly source: string;
  readonly place: string | null;
  readonly banks: z.output<typeof citingBanks>;
};

const citingModules = overdueFact.shape.modules;
const citingBanks = z.array(
  overdueFact.shape.banks.element.extend({
    /** In the script that its authors wrote. */
    title: z.string(),
  }),
);

/** Those in use whose day has passed by `date`, by key, from the one after `after`. */
export async function findOverdueFacts(
  transaction: EntityManager,
  organisationId: string,
  date: string,
  page: { after: string | undefined; limit: number },
): Promise<OverdueFactRow[]> {
  const rows = await queryRows(
    transaction,
    `WITH current AS (SELECT DISTINCT ON (key) * FROM catalogue.facts WHERE organisation_id = $1 ORDER BY key, version DESC),
     newest AS (SELECT DISTINCT ON (module_id) * FROM catalogue.module_editions WHERE organisation_id = $1 ORDER BY module_id, number DESC),
     overdue AS (
       SELECT f.*,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('module', n.module_id, 'title', n.title) ORDER BY n.module_id), '[]')
            FROM newest n WHERE n.facts ? f.key) AS modules,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('bank', b.id, 'title', b.title) ORDER BY b.slug), '[]')
            FROM assessment.banks b WHERE b.organisation_id = $1 AND EXISTS (
              SELECT FROM assessment.items i JOIN assessment.item_versions v ON v.id = i.current_version_id
              WHERE i.bank_id = b.id AND i.withdrawn_at IS NULL AND v.content -> 'sr-Latn' ->> 'sourceFact' = f.key)) AS banks
       FROM current f WHERE f.check_by < $2::date AND ($3::text IS NULL OR f.key COLLATE "C" > $3))
     SELECT key, statement, source, place, address, grade, to_char(checked_on, 'YYYY-MM-DD') AS "checkedOn",
       to_char(check_by, 'YYYY-MM-DD') AS "checkBy", modules, banks
     FROM overdue WHERE modules <> '[]' OR banks <> '[]' ORDER BY key COLLATE "C" LIMIT $4`,
    [organisationId, date, page.after ?? null, page.limit],
  );
  return rows.map((row) => ({
    ...row,
    modules: citingModules.parse(row.modules),
    banks: citingBanks.parse(row.banks),
  }));
}
