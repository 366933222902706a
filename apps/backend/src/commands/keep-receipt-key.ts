import type { INestApplicationContext } from '@nestjs/common';
import { resolve } from 'node:path';
import { ReceiptKeys } from '../features/assessment';

const usage =
  'Give a folder that can be written: receipt-key FOLDER. Then put the file from there among the signing keys, under receipts.';

/**
 * Says where the key of receipts is, which opening the app has just moved or made where that is possible. With a folder it is written
 * there, for whoever puts it among keys that the program cannot write.
 */
export async function keepReceiptKey(
  app: INestApplicationContext,
  [folder, ...more]: readonly string[],
): Promise<string> {
  if (more.length > 0) throw new Error(usage);
  const keys = app.get(ReceiptKeys);
  if (folder !== undefined) {
    const file = await keys.copyTo(resolve(folder));
    return `The key of receipts is in ${file}. Put it among the signing keys as receipts/${file.split(/[/\\]/).at(-1)}; once the program has found it there, it leaves the database.`;
  }
  const place = await keys.place();
  if (place === 'signing-keys') return 'The key of receipts lies among the signing keys.';
  throw new Error(
    place === 'database'
      ? `The key of receipts still stands in the database, because it cannot be written to the signing keys. ${usage}`
      : `There is no key of receipts, and none can be written to the signing keys. ${usage}`,
  );
}
