import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { toPem } from './credential-key';
import {
  auditFile,
  auditName,
  receiptFile,
  receiptsName,
  secretFile,
  secretsName,
} from './key-file';
import { makeKeyFile } from './make-key-file';

/** Keys that are of the installation: where they lie, and how their files are called. */
interface KeyPlace {
  readonly name: string;
  readonly files: RegExp;
  /** What the names of files begin with. */
  readonly prefix: string;
}

const ofReceipts: KeyPlace = { name: receiptsName, files: receiptFile, prefix: 'receipt' };
const ofAudit: KeyPlace = { name: auditName, files: auditFile, prefix: 'audit' };
const ofSecrets: KeyPlace = { name: secretsName, files: secretFile, prefix: 'secrets' };

/** The newest key of receipts in the folder, which is made where there is none; gives the file. */
export function makeReceiptKey(folder: string, now: Date): string {
  return makeFirstKey(folder, ofReceipts, now);
}

/** The newest key that signs how far the audit goes, which is made where there is none; gives the file. */
export function makeAuditKey(folder: string, now: Date): string {
  return makeFirstKey(folder, ofAudit, now);
}

/** The newest key that hides what has to be read again, which is made where there is none; gives the file. */
export function makeSecretsKey(folder: string, now: Date): string {
  return makeFirstKey(folder, ofSecrets, now);
}

function makeFirstKey(folder: string, { name, files, prefix }: KeyPlace, now: Date): string {
  const place = join(folder, name);
  const there = existsSync(place) ? readdirSync(place) : [];
  const newest = there
    .filter((file) => files.test(file))
    .sort()
    .at(-1);
  const file = newest ?? `${prefix}-${now.toISOString().slice(0, 7)}.pem`;
  if (newest === undefined)
    makeKeyFile(place, file, toPem(generateKeyPairSync('ed25519').privateKey));
  return join(place, file);
}
