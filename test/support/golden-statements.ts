import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const file = join(root, 'test/golden/statements.txt');
const waiting = join(root, '.cache/golden-statements');
const accept = 'If the change is meant, take it over with: npm run accept-statements';

/** How many statements each step of a learner and each endpoint takes, as it was reviewed. */
function reviewedStatements(): ReadonlyMap<string, number> {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
  return new Map(
    lines.map((line) => {
      const end = line.lastIndexOf(' ');
      return [line.slice(0, end), Number(line.slice(end))];
    }),
  );
}

/** Holds what a step or an endpoint takes against what was reviewed. */
export function expectStatements(name: string, statements: number): void {
  const reviewed = reviewedStatements().get(name);
  rmSync(join(waiting, name), { force: true });
  if (statements !== reviewed) wait(name, String(statements));
  expect({ name, statements, accept }).toEqual({ name, statements: reviewed, accept });
}

/** Holds the names of what was reviewed against those that there are. */
export function expectNames(names: readonly string[]): void {
  const gone = [...reviewedStatements().keys()].filter((name) => !names.includes(name));
  for (const name of gone) wait(name, '');
  expect({ gone, accept }).toEqual({ gone: [], accept });
}

/** Each by itself, because many processes run tests at once. */
function wait(name: string, text: string): void {
  mkdirSync(waiting, { recursive: true });
  writeFileSync(join(waiting, name), text);
}
