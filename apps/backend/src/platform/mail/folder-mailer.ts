import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { newId } from '../database/identifiers';
import type { Mailer, Message } from './mailer';

const addressed = z.object({ to: z.string() });

/** Keeps mail in a folder of a local installation, one JSON file a message, for the page at /mail. */
export class FolderMailer implements Mailer {
  constructor(private readonly folder: string) {}

  async send({ to, from, subject, text, last }: Message): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const name = join(this.folder, `${newId()}.json`);
    const kept = { to: last ? '' : to, from, subject, text, at: new Date().toISOString() };
    await writeFile(`${name}.part`, JSON.stringify(kept), { mode: 0o600 });
    await rename(`${name}.part`, name);
  }

  async forget(address: string): Promise<void> {
    const names = await readdir(this.folder).catch(() => []);
    for (const name of names.filter((each) => each.endsWith('.json'))) {
      const file = join(this.folder, name);
      const kept = addressed.safeParse(JSON.parse(await readFile(file, 'utf8').catch(() => '{}')));
      if (kept.data?.to.toLowerCase() === address.toLowerCase()) await rm(file, { force: true });
    }
  }
}
