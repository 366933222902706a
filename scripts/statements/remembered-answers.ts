import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { z } from 'zod';
import type { Answers } from './ask-database';

/** What the answers depend on beside the texts: how the database is made, and how it is asked. */
const ground = [
  'apps/backend/src/migrations',
  'apps/backend/src/migrate.ts',
  'apps/backend/src/platform/database',
  'scripts/statements',
  'test/support/describe-schema.ts',
  'package-lock.json',
];

/** For every clone of this machine; a clone elsewhere begins without it and asks. */
export const sharedMemory = join(
  process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
  'svetionik/answers',
);

/** Some branches of work; what is forgotten is asked again. */
const most = 8;

const kept = z.object({
  schema: z.string(),
  views: z.array(z.string()),
  texts: z.array(
    z.tuple([
      z.string(),
      z.object({
        description: z.union([
          z.string(),
          z.object({
            parameters: z.array(z.string()),
            row: z.array(z.tuple([z.string(), z.string()])),
          }),
        ]),
        refusal: z.string().optional(),
      }),
    ]),
  ),
});

interface Asking {
  readonly root: string;
  readonly memory: string;
  readonly ask: (texts: ReadonlySet<string>) => Promise<Answers>;
}

/** The answers to these texts: those that are known after the same migrations, or else all of them anew. */
export async function rememberAnswers(
  texts: ReadonlySet<string>,
  { root, memory, ask }: Asking,
): Promise<Answers> {
  const file = join(memory, `${hashOfGround(root)}.json`);
  const known = readKept(file);
  if (known && [...texts].every((text) => known.texts.has(text))) return known;
  const answers = await ask(texts);
  mkdirSync(memory, { recursive: true });
  writeFileSync(file, JSON.stringify({ ...answers, texts: [...answers.texts] }));
  forgetOldest(memory);
  return answers;
}

function readKept(file: string): Answers | undefined {
  try {
    const answers = kept.parse(JSON.parse(readFileSync(file, 'utf8')));
    return { ...answers, texts: new Map(answers.texts) };
  } catch {
    // nothing that can be read was kept
    return undefined;
  }
}

function forgetOldest(memory: string): void {
  const files = readdirSync(memory).map((name) => join(memory, name));
  const byAge = files.sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  for (const old of byAge.slice(most)) rmSync(old);
}

function hashOfGround(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of ground.flatMap((start) => filesUnder(root, start)))
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 32);
}

function filesUnder(root: string, path: string): string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesUnder(root, `${path}/${name}`));
}
