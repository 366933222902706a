import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { copyLimit, type CopiedType, type CopyOutcome } from './document-copier';
import { readOutputFile } from './own-folder';

/** A document that waits to be copied in a folder that two processes share. */
export interface AskedCopy {
  readonly id: string;
  readonly type: CopiedType;
}

const told = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('made'), text: z.string() }),
  z.object({
    kind: z.literal('failed'),
    reason: z.enum(['unreadable', 'too-large', 'too-slow', 'not-clean']),
  }),
  z.object({
    kind: z.literal('missing'),
    need: z.enum(['libreoffice', 'pdftocairo', 'isolation', 'service']),
  }),
]);

const alive = 'alive';
/** All the text of a copy is in it. */
const replyLimit = 40_000_000;
const [silentMilliseconds, oldMilliseconds] = [30_000, 3_600_000];

/**
 * Documents that go to a process without network, and their copies that come back, by a folder: such a process has no other way.
 * What is there under its last name is there in full.
 */
export class CopyExchange {
  constructor(private readonly folder: string) {}

  /** Said every few seconds by who copies. */
  async sayAlive(): Promise<void> {
    await this.put(alive, Buffer.alloc(0));
  }

  /** Whether somebody copies here. */
  async isServed(): Promise<boolean> {
    return (await this.age(alive)) < silentMilliseconds;
  }

  /** Takes away what nobody came for: whoever asked was stopped meanwhile, and asks again under another name. */
  async forgetOld(): Promise<void> {
    for (const name of await this.names())
      if (name !== alive && (await this.age(name)) > oldMilliseconds)
        await rm(join(this.folder, name), { force: true });
  }

  async ask({ id, type }: AskedCopy, content: Buffer): Promise<void> {
    await this.put(`${id}.${type}`, content);
  }

  async listAsked(): Promise<AskedCopy[]> {
    return (await this.names()).sort().flatMap((name) => {
      const [, id, type] = /^([0-9a-f-]{36})\.(pdf|docx|odt)$/.exec(name) ?? [];
      return id !== undefined && isCopied(type) ? [{ id, type }] : [];
    });
  }

  readAsked({ id, type }: AskedCopy): Promise<Buffer> {
    return readFile(join(this.folder, `${id}.${type}`));
  }

  async answer({ id, type }: AskedCopy, outcome: CopyOutcome): Promise<void> {
    if (outcome.kind === 'made') await this.put(`${id}.copy`, outcome.pdf);
    await this.put(`${id}.json`, Buffer.from(JSON.stringify(told.parse(outcome))));
    await rm(join(this.folder, `${id}.${type}`), { force: true });
  }

  /** The copy, once it is there; it is taken away. */
  async take(id: string): Promise<CopyOutcome | undefined> {
    const reply = await readOutputFile(join(this.folder, `${id}.json`), replyLimit);
    if (reply === undefined) return undefined;
    const outcome = told.parse(JSON.parse(reply.toString('utf8')));
    const pdf = await readOutputFile(join(this.folder, `${id}.copy`), copyLimit);
    await this.forget(id);
    if (outcome.kind !== 'made') return outcome;
    return pdf === undefined ? { kind: 'failed', reason: 'unreadable' } : { ...outcome, pdf };
  }

  async forget(id: string): Promise<void> {
    for (const ending of ['pdf', 'docx', 'odt', 'copy', 'json'])
      await rm(join(this.folder, `${id}.${ending}`), { force: true });
  }

  private names(): Promise<string[]> {
    return readdir(this.folder).catch(() => []);
  }

  /** In milliseconds; endless where there is none. */
  private age(name: string): Promise<number> {
    return stat(join(this.folder, name)).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => Infinity,
    );
  }

  private async put(name: string, content: Buffer): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const path = join(this.folder, name);
    await writeFile(`${path}.part`, content, { mode: 0o600 });
    await rename(`${path}.part`, path);
  }
}

function isCopied(type: string | undefined): type is CopiedType {
  return type === 'pdf' || type === 'docx' || type === 'odt';
}
