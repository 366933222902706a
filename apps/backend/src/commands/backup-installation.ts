import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describeRegisters } from '../features/registry';
import { writeBackup } from '../platform/backup/write-backup';
import { readSettings, type Settings } from '../platform/config/env';
import { requireOwner } from '../migrate';
import { readNewPassphrase } from './passphrase';
import { StandardInput } from './standard-input';

/** What was ended since a backup would be valid again after it is restored. */
const leftOut = [
  'identity.session',
  'identity.mailed_link',
  'identity.sign_in_step',
  'identity.provider_step',
  'identity.address_change',
];

/** Backs the installation up: database, files and keys, in one file that a passphrase opens. */
export async function backupInstallation(words: readonly string[]): Promise<string> {
  const { file: named, passphraseFile } = readWords(words);
  const settings = readSettings();
  const passphrase = await askPassphrase(passphraseFile);
  const file = named === undefined ? await makePlace(settings) : resolve(named);
  const { takenAt, bytes, rows, keys } = await writeBackup({
    ownerUrl: requireOwner(settings),
    file,
    passphrase,
    publicUrl: settings.publicUrl,
    keyFolder: settings.signing.folder,
    without: leftOut,
    notes: async (ask) => ({ registers: await describeRegisters(ask) }),
  });
  return [
    `Backed up to ${file}: ${rows} rows and ${keys} files of keys, as they were at ${takenAt.toISOString()}, in ${bytes} bytes.`,
    ...(settings.signing.secret === undefined
      ? []
      : ['The keys of SIGNING_KEYS are not in it: keep them where they come from.']),
  ].join('\n');
}

function readWords(words: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { 'passphrase-file': { type: 'string' } },
  });
  if (positionals.length > 1)
    throw new Error('Give at most one file: backup [file] [--passphrase-file file]');
  return { file: positionals[0], passphraseFile: values['passphrase-file'] };
}

async function askPassphrase(file: string | undefined): Promise<string> {
  const input = new StandardInput();
  try {
    return await readNewPassphrase(input, file);
  } finally {
    input.close();
  }
}

async function makePlace({ backupFolder }: Settings): Promise<string> {
  await mkdir(backupFolder, { recursive: true, mode: 0o700 });
  const moment = new Date()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-');
  return join(backupFolder, `svetionik-${moment}.age`);
}
