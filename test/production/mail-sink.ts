import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type MailReceiver, openMailReceiver } from '../support/mail-receiver';

/** A mail server that hands nothing on: each message becomes a file, as in an installation on one machine. */
export async function openMailSink(parent: string, host?: string): Promise<MailReceiver> {
  const folder = join(parent, 'mail');
  await mkdir(folder, { recursive: true });
  let received = 0;
  return openMailReceiver(async ({ to, text = '' }) => {
    received += 1;
    const addresses = [to ?? []].flat().map((each) => each.text);
    await writeFile(join(folder, `${received}.json`), JSON.stringify({ to: addresses, text }));
  }, host);
}
