import { DataSource, type MigrationInterface } from 'typeorm';
import { hasMigrationTable, listAppliedMigrations } from './migrations.queries';
import { unreachable } from './unreachable';

/** The database was migrated by newer code than this. */
export class DatabaseNewerError extends Error {
  constructor(names: readonly string[]) {
    super(
      `The database is of a newer version than this program (it has ${names.join(', ')}). Start the newer program.`,
    );
  }
}

type MigrationClass = new () => MigrationInterface;

/** Who migrates holds it; who needs the schema to stand still shares it. */
export const migrationLock = 5_317_011;

/** Brings the database up to date as its owner, one process at a time. */
export async function runMigrations(
  databaseUrl: string,
  migrations: readonly MigrationClass[],
): Promise<void> {
  const source = await new DataSource({
    type: 'postgres',
    url: databaseUrl,
    migrations: [...migrations],
    migrationsTableName: 'migration',
    extra: { max: 2 },
  })
    .initialize()
    .catch((error: unknown) => {
      throw unreachable(databaseUrl, error);
    });
  const lock = source.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await refuseNewer(source, migrations);
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [migrationLock]).catch(() => undefined);
    await lock.release();
    await source.destroy();
  }
}

async function refuseNewer(
  source: DataSource,
  migrations: readonly MigrationClass[],
): Promise<void> {
  if (!(await hasMigrationTable(source))) return;
  const applied = await listAppliedMigrations(source);
  const known = new Set(migrations.map((migration) => migration.name));
  const unknown = applied.filter((name) => !known.has(name));
  if (unknown.length > 0) throw new DatabaseNewerError(unknown);
}
