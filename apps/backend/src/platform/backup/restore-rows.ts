import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { readArchive } from './archive';
import { BackupRefused } from './backup-refused';
import {
  describeTables,
  foreignSchemas,
  quotedName,
  speakPlainText,
  tableOfPart,
  formatCopyTarget,
} from './copied-tables';
import type { InspectedBackup } from './inspect-backup';
import type { BackedUpTable } from './manifest';

interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/**
 * Copies the rows of a backup into the tables that its own migrations have made, in one transaction. Foreign keys are made again
 * afterwards, which checks each; what triggers once wrote is among the rows.
 */
export async function restoreRows(
  client: Client,
  backup: InspectedBackup,
  passphrase: string,
): Promise<void> {
  await client.query('BEGIN');
  try {
    await speakPlainText(client);
    const tables = await describeTables(client);
    refuseOtherTables(tables, backup.manifest.tables);
    const foreignKeys = await dropForeignKeys(client);
    const names = tables.map(({ name }) => quotedName(name));
    await client.query(`TRUNCATE ${names.join(', ')}`);
    const isolated = await findIsolated(client);
    await eachTable(client, isolated, 'NO FORCE ROW LEVEL SECURITY');
    await eachTable(client, names, 'DISABLE TRIGGER USER');
    await copyIn(client, backup, passphrase);
    await eachTable(client, names, 'ENABLE TRIGGER USER');
    await eachTable(client, isolated, 'FORCE ROW LEVEL SECURITY');
    for (const { table, name, definition } of foreignKeys)
      await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
    for (const { name, value } of backup.manifest.sequences)
      await client.query('SELECT setval($1::regclass, $2)', [name, value]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
  await client.query('ANALYZE');
}

/** A backup lists every column of its version, so these are the same where its migrations made them. */
function refuseOtherTables(
  tables: readonly BackedUpTable[],
  backedUp: readonly BackedUpTable[],
): void {
  const known = new Map(tables.map(({ name, columns }) => [name, new Set(columns)]));
  const strange = backedUp.find(
    ({ name, columns }) => !columns.every((column) => known.get(name)?.has(column)),
  );
  if (strange !== undefined)
    throw new BackupRefused(
      `The backup holds a table ${strange.name} that this program makes otherwise.`,
    );
}

async function dropForeignKeys(client: Client): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `SELECT format('%I.%I', n.nspname, t.relname) AS table, quote_ident(c.conname) AS name, pg_get_constraintdef(c.oid) AS definition
     FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_namespace n ON n.oid = t.relnamespace
     WHERE c.contype = 'f' AND n.nspname NOT IN ${foreignSchemas} ORDER BY 1, 2`,
  );
  for (const { table, name } of rows)
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  return rows;
}

/** Rows are not copied into tables whose policies hold for the owner too. */
async function findIsolated(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT oid::regclass::text AS name FROM pg_class WHERE relforcerowsecurity ORDER BY 1',
  );
  return rows.map(({ name }) => name);
}

async function eachTable(client: Client, names: readonly string[], change: string): Promise<void> {
  await client.query(names.map((name) => `ALTER TABLE ${name} ${change}`).join('; '));
}

/** Tables follow each other in the archive as the manifest lists them. */
async function copyIn(
  client: Client,
  { file, manifest, sums }: InspectedBackup,
  passphrase: string,
): Promise<void> {
  const parts = readArchive(file, passphrase);
  let next = await parts.next();
  async function* piecesOf(table: string | undefined): AsyncGenerator<Buffer> {
    while (!next.done && tableOfPart(next.value.name) === table) {
      yield next.value.content;
      next = await parts.next();
    }
  }
  try {
    for await (const _ of piecesOf(undefined));
    for (const table of manifest.tables) {
      const stream = client.query(copyFrom(`COPY ${formatCopyTarget(table)} FROM STDIN`));
      await pipeline(piecesOf(table.name), stream);
      if (stream.rowCount !== sums.rows[table.name])
        throw new BackupRefused(`Of ${table.name} other rows arrived than were backed up.`);
    }
    if (!next.done)
      throw new BackupRefused(`The backup holds more than it says: ${next.value.name}.`);
  } finally {
    await parts.return(sums);
  }
}
