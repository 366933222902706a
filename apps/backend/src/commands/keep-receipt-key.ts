import type { INestApplicationContext } from '@nestjs/common';
import { basename, resolve } from 'node:path';
import { ReceiptKeys } from '../features/assessment';

const usage =
  'Give a folder that can be written: receipt-key FOLDER. Then put the file from there among the signing keys, under receipts.';

/**
 * Says where the key of receipts is, which opening the app has just moved or made where that is possible. Where it is not, the key is
 * written to a folder, for whoever puts it among keys that the program cannot write.
 */
export async function keepReceiptKey(
  app: INestApplicationContext,
  [folder, ...more]: readonly string[],
): Promise<string> {
  if (more.length > 0) throw new Error(usage);
  const keys = app.get(ReceiptKeys);
  const place = await keys.place();
  if (place === 'signing-keys') return 'The key of receipts lies among the signing keys.';
  const stays =
    place === 'database'
      ? 'The key of receipts still stands in the database, because it cannot be written to the signing keys.'
      : 'There is no key of receipts, and none can be written to the signing keys.';
  if (folder === undefined) throw new Error(`${stays} ${usage}`);
  const file = await keys.copyTo(resolve(folder));
  return `The key of receipts is in ${file}. Put it among the signing keys as receipts/${basename(file)} and start the program again: no other place has to hold it then.`;
}
