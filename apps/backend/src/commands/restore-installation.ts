import type { INestApplicationContext } from '@nestjs/common';
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LostNumbers, readRegisters } from '../features/registry';
import { filterRecentErasures, Eraser } from '../features/privacy';
import { audit } from '../platform/audit/audit';
import { AuditHeads } from '../platform/audit/audit-heads';
import { inspectBackup, type InspectedBackup } from '../platform/backup/inspect-backup';
import { refuseOtherKeys, writeKeyFiles } from '../platform/backup/key-files';
import { noteBackup } from '../platform/backup/note-backup';
import { readRecord } from '../platform/backup/outside-record';
import { endRestore, refuseOccupied } from '../platform/backup/restore-target';
import { Clock } from '../platform/clock';
import { readSettings } from '../platform/config/env';
import { withOwnConnection } from '../platform/database/own-connection';
import { Transactions } from '../platform/database/transactions';
import { requireOwner } from '../migrate';
import { askLastNumbers, type RegisterEnd } from './last-numbers';
import { isOrganisationKnown } from './organisations.queries';
import { readPassphrase } from './passphrase';
import { refuseNewerBackup, restoreDatabase } from './restore-database';
import { StandardInput } from './standard-input';

type OpenApp = (state: { readonly restoring: boolean }) => Promise<INestApplicationContext>;

const usage =
  'Give one file: restore file [--passphrase-file file] [--record folder] [--last-number REGISTER/YEAR=NUMBER]';

/** Everything that has to be known before anything is written. */
interface RestorePlan {
  readonly backup: InspectedBackup;
  readonly passphrase: string;
  readonly ends: readonly RegisterEnd[];
  readonly erased: ReturnType<typeof filterRecentErasures>;
}

/** Restores a backup into an empty installation of this version, whatever earlier one it is of. */
export async function restoreInstallation(
  words: readonly string[],
  openApp: OpenApp,
): Promise<string> {
  const settings = readSettings();
  const plan = await makePlan(words);
  const { backup, passphrase } = plan;
  await restoreDatabase(settings, backup, passphrase);
  await writeKeyFiles(settings.signing.folder, backup.keys);
  const lost = await bringUpToDate(openApp, plan);
  await withOwnConnection(requireOwner(settings), async (client) => {
    const takenAt = new Date(backup.manifest.takenAt);
    await noteBackup(client, { takenAt, bytes: backup.bytes, restoredAt: new Date() });
    await endRestore(client);
  });
  return report(plan, lost, settings.publicUrl);
}

async function makePlan(words: readonly string[]): Promise<RestorePlan> {
  const { file, passphraseFile, record, given } = readWords(words);
  const settings = readSettings();
  const input = new StandardInput();
  try {
    const passphrase = await readPassphrase(input, passphraseFile);
    const backup = await inspectBackup(file, passphrase);
    refuseNewerBackup(backup);
    await withOwnConnection(requireOwner(settings), refuseOccupied);
    await refuseOtherKeys(settings.signing.folder, backup.keys);
    if (record !== undefined) await refuseMissing(record);
    const folder = record ?? settings.recordFolder;
    const takenAt = new Date(backup.manifest.takenAt);
    const ends = await askLastNumbers(input, {
      registers: readRegisters(backup.manifest.notes['registers'] ?? []),
      given,
      noted: await readRecord(folder, 'numbers'),
      from: takenAt,
      until: new Date(),
    });
    const erased = filterRecentErasures(await readRecord(folder, 'erasures'), takenAt);
    return { backup, passphrase, ends, erased };
  } finally {
    input.close();
  }
}

/** Without the lists everybody erased would come back, so a folder that was meant is looked for. */
async function refuseMissing(folder: string): Promise<void> {
  await readdir(folder).catch(() => {
    throw new Error(`There is no folder ${folder} that can be read.`);
  });
}

function readWords(words: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      'passphrase-file': { type: 'string' },
      'last-number': { type: 'string', multiple: true },
      record: { type: 'string' },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error(usage);
  return {
    file: resolve(file),
    passphraseFile: values['passphrase-file'],
    record: values.record === undefined ? undefined : resolve(values.record),
    given: values['last-number'] ?? [],
  };
}

/** What happened after the backup and is known from elsewhere: who was erased, and which numbers were given. */
async function bringUpToDate(
  openApp: OpenApp,
  { backup, ends, erased }: RestorePlan,
): Promise<number> {
  const app = await openApp({ restoring: true });
  try {
    await app.get(AuditHeads).noteRestore(new Date(backup.manifest.takenAt));
    await eraseAgain(app, erased);
    return await enterLostNumbers(app, ends);
  } finally {
    await app.close();
  }
}

async function eraseAgain(
  app: INestApplicationContext,
  erased: RestorePlan['erased'],
): Promise<void> {
  const transactions = app.get(Transactions);
  for (const { organisationId, personId } of erased)
    await transactions.unitOfWork({ kind: 'system', organisationId }, async (transaction) => {
      // an organisation may be younger than the backup
      if (!(await isOrganisationKnown(transaction, organisationId))) return;
      await app.get(Eraser).erase(transaction, { organisationId, personId, by: personId });
      await audit(
        transaction,
        { kind: 'system', organisationId },
        { action: 'privacy.eraseAfterRestore', subjectIds: [personId] },
        app.get(Clock).now(),
      );
    });
}

async function enterLostNumbers(
  app: INestApplicationContext,
  ends: RestorePlan['ends'],
): Promise<number> {
  const transactions = app.get(Transactions);
  let lost = 0;
  for (const end of ends) {
    const actor = { kind: 'system', organisationId: end.organisationId } as const;
    lost += await transactions.unitOfWork(actor, (transaction) =>
      app.get(LostNumbers).enter(transaction, actor, end),
    );
  }
  return lost;
}

function report({ backup, erased }: RestorePlan, lost: number, publicUrl: string): string {
  const { takenAt, publicUrl: former } = backup.manifest;
  const rows = Object.values(backup.sums.rows).reduce((sum, each) => sum + each, 0);
  return [
    `Restored as it was at ${takenAt}: ${rows} rows and ${backup.keys.length} files of keys.`,
    `Erased again: ${erased.length}. Numbers entered as lost: ${lost}. Everybody signs in anew.`,
    ...(former === publicUrl
      ? []
      : [
          `What was signed names ${former}, and PUBLIC_URL is ${publicUrl}: keep the former address alive, or checks fail.`,
        ]),
  ].join('\n');
}
