import { execute, type Database } from '../platform/database/query';

export async function writeSetting(database: Database, name: string, value: string): Promise<void> {
  await execute(
    database,
    'INSERT INTO platform.setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    [name, value],
  );
}
