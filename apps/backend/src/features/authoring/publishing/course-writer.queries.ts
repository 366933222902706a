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
    `SELECT e.id FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS m (pin, place)
     JOIN catalogue.module_editions e ON e.module_id = (pin ->> 'module')::uuid AND e.number = (pin ->> 'edition')::int
     WHERE e.organisation_id = $1 ORDER BY place`,
    [organisationId, JSON.stringify(modules)],
  );
  return rows.map(({ id }) => id);
}
