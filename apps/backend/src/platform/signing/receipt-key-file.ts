import type { KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toPem } from './credential-key';
import { receiptsName } from './key-file';
import { makeKeyFile } from './make-key-file';

/** Puts a key of receipts among the keys of the folder; gives the file. */
export function keepReceiptKey(folder: string, file: string, privateKey: KeyObject): string {
  const [place, content] = [join(folder, receiptsName), toPem(privateKey)];
  const path = join(place, file);
  if (!makeKeyFile(place, file, content) && readFileSync(path, 'utf8') !== content)
    throw new Error(`another key stands in ${path}`);
  return path;
}
