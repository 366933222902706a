// Takes over the numbers of statements that tests found to be different, after a person has understood why: npm run accept-statements
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './run.mjs';

const file = join(root, 'test/golden/statements.txt');
const waiting = join(root, '.cache/golden-statements');

const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
const reviewed = new Map(
  lines.map((line) => [
    line.slice(0, line.lastIndexOf(' ')),
    line.slice(line.lastIndexOf(' ') + 1),
  ]),
);
const names = existsSync(waiting) ? readdirSync(waiting) : [];
for (const name of names) {
  const count = readFileSync(join(waiting, name), 'utf8');
  process.stdout.write(`${name}: ${reviewed.get(name) ?? 'none'} → ${count || 'none'}\n`);
  if (count === '') reviewed.delete(name);
  else reviewed.set(name, count);
}
const accepted = [...reviewed].map(([name, count]) => `${name} ${count}\n`).sort();
if (names.length > 0) writeFileSync(file, accepted.join(''));
else
  process.stdout.write(
    'Nothing waits to be accepted: run the tests that count statements first.\n',
  );
rmSync(waiting, { recursive: true, force: true });
