import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';

/** In which language whoever got a summary reads; undefined where there is none with this token. */
export async function findSummaryLanguage(
  transaction: EntityManager,
  token: string,
): Promise<string | undefined> {
  const rows = await queryRows(
    transaction,
    'SELECT runs.find_summary_language($1::uuid) AS language',
    [token],
  );
  return rows[0]?.language ?? undefined;
}

/** Switches summaries off for whoever got this one, in its organisation, and says what {@link findSummaryLanguage} says. */
export async function stopSummaries(
  transaction: EntityManager,
  token: string,
): Promise<string | undefined> {
  const rows = await queryRows(
    transaction,
    'SELECT runs.switch_summaries_off($1::uuid) AS language',
    [token],
  );
  return rows[0]?.language ?? undefined;
}
