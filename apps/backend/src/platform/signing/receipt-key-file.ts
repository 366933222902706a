import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toPem } from './credential-key';
import { receiptFile, receiptsName } from './key-file';
import { makeKeyFile } from './make-key-file';

/** Puts a key of receipts among the keys of the folder; gives the file. */
export function keepReceiptKey(folder: string, file: string, privateKey: KeyObject): string {
  const [place, content] = [join(folder, receiptsName), toPem(privateKey)];
  const path = join(place, file);
  if (!makeKeyFile(place, file, content) && readFileSync(path, 'utf8') !== content)
    throw new Error(`another key stands in ${path}`);
  return path;
}

/** The newest key of receipts in the folder, which is made where there is none; gives the file. */
export function makeReceiptKey(folder: string, now: Date): string {
  const place = join(folder, receiptsName);
  const there = existsSync(place) ? readdirSync(place) : [];
  const newest = there
    .filter((file) => receiptFile.test(file))
    .sort()
    .at(-1);
  const file = newest ?? `receipt-${now.toISOString().slice(0, 7)}.pem`;
  if (newest === undefined)
    makeKeyFile(place, file, toPem(generateKeyPairSync('ed25519').privateKey));
  return join(place, file);
}
