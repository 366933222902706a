import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';
import type { Draft } from '../drafts/draft';

/** The editions that a course pins, in the order of the course. */
export async function findEditionIds(
  transaction: EntityManager,
  organisationId: string,
  modules: Draft<'course'>['content']['modules'],
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT e.id FROM ROWS FROM (jsonb_to_recordset($2::jsonb) AS (module uuid, edition int)) WITH ORDINALITY AS pin (module, edition, place)
     JOIN catalogue.module_editions e ON e.module_id = pin.module AND e.number = pin.edition
     WHERE e.organisation_id = $1 ORDER BY place`,
    [organisationId, JSON.stringify(modules)],
  );
  return rows.map(({ id }) => id);
}
