import type { Database } from '../platform/database/query';
import { writeSetting } from './settings.queries';

/** Something that answers SQL with rows: the launcher has no pool yet. */
interface Asked {
  query(text: string, parameters: readonly unknown[]): Promise<readonly unknown[]>;
}

const name = 'content';

/** Whether the content with this fingerprint was the last to be loaded, for the organiser that would be named today. */
export async function isContentLoaded(database: Asked, fingerprint: string): Promise<boolean> {
  const rows = await database.query(
    `SELECT 1 FROM platform.setting s JOIN organisations.first_organiser o ON s.value = $2 || ' ' || o.id WHERE s.name = $1`,
    [name, fingerprint],
  );
  return rows.length > 0;
}

/** To be called in the transaction that loads: what is restored from a backup then says truly what is in it. */
export async function markContentLoaded(
  database: Database,
  fingerprint: string,
  organiserId: string,
): Promise<void> {
  await writeSetting(database, name, `${fingerprint} ${organiserId}`);
}
