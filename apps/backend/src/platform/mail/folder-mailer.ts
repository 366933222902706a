import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '../database/identifiers';
import type { Mailer, Message } from './mailer';

/** Keeps mail in a folder of a local installation, one JSON file a message, for the page at /mail. */
export class FolderMailer implements Mailer {
  constructor(private readonly folder: string) {}

  async send(message: Message): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const name = join(this.folder, `${newId()}.json`);
    await writeFile(`${name}.part`, JSON.stringify({ ...message, at: new Date().toISOString() }), {
      mode: 0o600,
    });
    await rename(`${name}.part`, name);
  }
}
