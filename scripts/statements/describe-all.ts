// Writes what the migrated database says: its schema, what each statement of the server takes and gives, and the picture of the house.
// With --check it writes nothing and fails when a file is out of date.
import 'reflect-metadata';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { drawHouse } from '../house/draw-house';
import { readHouse } from '../house/read-house';
import { askDatabase } from './ask-database';
import { type DescribedStatement, describeStatements } from './describe-statements';
import { describeReads } from './foreign-reads';
import { readStatements } from './read-statements';
import { rememberAnswers, sharedMemory } from './remembered-answers';
import { statementsModule } from './write-statements';

const root = join(__dirname, '../..');
const folder = 'apps/backend/src/generated';
const suffix = '-statements.ts';
const check = process.argv.includes('--check');

async function main(): Promise<number> {
  const { statements, problems } = readStatements(root);
  const answers = await rememberAnswers(new Set(statements.map(({ text }) => text)), {
    root,
    memory: sharedMemory,
    ask: askDatabase,
  });
  const descriptions = await describeStatements(statements, answers);
  const reads = describeReads(descriptions.described.flatMap(({ uses }) => uses));
  const stale = compare(
    new Map([
      ...modulesOf(descriptions.described),
      ['test/golden/reads-of-features.txt', reads],
      ['test/golden/schema.txt', answers.schema],
      ['docs/pictures/house.svg', drawHouse(readHouse(root), reads)],
    ]),
  );
  const found = [...problems, ...descriptions.problems];
  if (check && stale.length > 0)
    found.push(`Out of date: ${stale.join(', ')}. Run npm run generate and review the difference.`);
  for (const problem of found) process.stderr.write(`${problem}\n`);
  return found.length > 0 ? 1 : 0;
}

function modulesOf(described: readonly DescribedStatement[]): [path: string, text: string][] {
  const owners = [...new Set(described.map(({ found }) => found.owner))];
  return owners.map((owner) => [
    `${folder}/${owner}${suffix}`,
    statementsModule(described.filter(({ found }) => found.owner === owner)),
  ]);
}

/** The files that differ from what is wanted; they are written, or removed where nothing is. */
function compare(wanted: ReadonlyMap<string, string>): string[] {
  mkdirSync(join(root, folder), { recursive: true });
  const present = readdirSync(join(root, folder))
    .filter((name) => name.endsWith(suffix))
    .map((name) => `${folder}/${name}`);
  return [...new Set([...present, ...wanted.keys()])].filter((path) => {
    const file = join(root, path);
    const text = wanted.get(path);
    if ((existsSync(file) ? readFileSync(file, 'utf8') : undefined) === text) return false;
    if (!check && text === undefined) rmSync(file);
    if (!check && text !== undefined) writeFileSync(file, text);
    return true;
  });
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
