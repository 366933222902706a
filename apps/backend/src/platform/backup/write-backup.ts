import { rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Client } from 'pg';
import { syncFolder } from '../storage/durable-file';
import { explainError } from '../processes/start-refused';
import { withOwnConnection } from '../database/own-connection';
import { migrationLock } from '../database/run-migrations';
import { writeArchive, type Part } from './archive';
import { BackupRefused } from './backup-refused';
import {
  beginSnapshot,
  streamRows,
  describeSequences,
  describeTables,
  findMigrations,
} from './copied-tables';
import { readKeyFiles } from './key-files';
import { manifestName, writeManifest, type Sums } from './manifest';
import { noteBackup } from './note-backup';

/** Asks the database, without parameters. */
type AskRows = (sql: string) => Promise<readonly unknown[]>;

export interface BackupOrder {
  /** The owner sees every row. */
  readonly ownerUrl: string;
  /** Where the backup goes; nothing may be there. */
  readonly file: string;
  readonly passphrase: string;
  readonly publicUrl: string;
  /** The folder of the signing keys; undefined where there is none. */
  readonly keyFolder: string | undefined;
  /** Tables whose rows are left out. */
  readonly without: readonly string[];
  /** What restoring will ask about, read at the same moment. */
  readonly notes: (ask: AskRows) => Promise<Record<string, unknown>>;
}

export interface WrittenBackup {
  readonly takenAt: Date;
  readonly bytes: number;
  readonly rows: number;
  readonly keys: number;
}

/** Backs an installation up while people work in it: all of one moment, or no file. */
export async function writeBackup(order: BackupOrder): Promise<WrittenBackup> {
  const { file, ownerUrl } = order;
  await refuseExisting(file);
  const unfinished = `${file}.unfinished`;
  try {
    await rm(unfinished, { force: true });
    return await withOwnConnection(ownerUrl, async (client) => {
      const written = await writeSnapshot(client, order, unfinished);
      await rename(unfinished, file);
      await syncFolder(dirname(file));
      const { size: bytes } = await stat(file);
      await noteBackup(client, { takenAt: written.takenAt, bytes });
      return { ...written, bytes };
    });
  } catch (error) {
    await rm(unfinished, { force: true });
    const isOfTheDisk = isSystemError(error);
    throw isOfTheDisk
      ? new BackupRefused(`The backup ${file} cannot be written: ${explainError(error)}.`)
      : error;
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && 'path' in error;
}

async function refuseExisting(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found !== undefined)
    throw new BackupRefused(`There is a file ${file} already: give the backup another name.`);
}

async function writeSnapshot(
  client: Client,
  { passphrase, publicUrl, keyFolder, without, notes }: BackupOrder,
  file: string,
): Promise<Omit<WrittenBackup, 'bytes'>> {
  const takenAt = await beginSnapshot(client, migrationLock);
  const every = await describeTables(client);
  const tables = every.filter(({ name }) => !without.includes(name));
  const keys = await readKeyFiles(keyFolder);
  const manifest = writeManifest({
    takenAt: takenAt.toISOString(),
    publicUrl,
    migrations: await findMigrations(client),
    tables,
    sequences: await describeSequences(client),
    keys: keys.map(({ path }) => path),
    notes: await notes(async (sql) => (await client.query<Record<string, unknown>>(sql)).rows),
  });
  const rows: Sums['rows'] = {};
  await writeArchive(file, passphrase, parts(), () => rows);
  await client.query('COMMIT');
  const count = Object.values(rows).reduce((sum, each) => sum + each, 0);
  return { takenAt, rows: count, keys: keys.length };

  async function* parts(): AsyncGenerator<Part> {
    yield { name: manifestName, content: manifest };
    for (const { path, content } of keys) yield { name: `keys/${path}`, content };
    for (const table of tables) rows[table.name] = yield* streamRows(client, table);
  }
}
