import type { Client } from 'pg';

interface Backup {
  readonly takenAt: Date;
  readonly bytes: number;
  readonly restoredAt?: Date;
}

/** Remembers a backup where the health of the installation is shown; a database from before that was kept forgets it. */
export async function noteBackup(
  client: Client,
  { takenAt, bytes, restoredAt }: Backup,
): Promise<void> {
  const { rows } = await client.query<{ exists: boolean }>(
    `SELECT to_regclass('platform.backup') IS NOT NULL AS "exists"`,
  );
  if (!rows[0]?.exists) return;
  await client.query(
    `INSERT INTO platform.backup (taken_at, bytes, restored_at) VALUES ($1, $2, $3)
     ON CONFLICT (taken_at) DO UPDATE SET restored_at = EXCLUDED.restored_at`,
    [takenAt, bytes, restoredAt ?? null],
  );
}
