import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** What checks and builds remember for every clone of this machine. A clone elsewhere begins without it and does everything. */
export const memory = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'svetionik');

/** Some twenty versions of every file; what is forgotten is checked again. */
const most = 100_000;

/** Remembers what a check found in order, by a hash of everything that its finding depends on. */
export class KnownGood {
  constructor(check) {
    this.file = join(memory, `${check}.txt`);
  }

  async read() {
    const text = await readFile(this.file, 'utf8').catch(() => '');
    const all = text.split('\n').filter((line) => line !== '');
    if (all.length > most) await writeFile(this.file, lines(all.slice(-most / 2)));
    return new Set(all);
  }

  async add(hashes) {
    await mkdir(memory, { recursive: true });
    await appendFile(this.file, lines(hashes));
  }
}

export function hashParts(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`\0${part.length}\0`).update(part);
  return hash.digest('base64url');
}

function lines(all) {
  return all.map((line) => `${line}\n`).join('');
}
