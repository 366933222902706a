// `npm run mutation`: the rules that matter most, one after the other, each changed in every small way; what no test of its room sees is
// listed, and at the end what was seen of each. `npm run mutation -- attempt/timing` for one of them.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { mostUnseen, reportFile, rules } from '../test/mutation/rules.mjs';

const root = join(import.meta.dirname, '..');

/** How many changes of a rule were made, and how many of them a test saw. */
function mutate(rule) {
  rmSync(join(root, reportFile), { force: true });
  const { status } = spawnSync('npx', ['stryker', 'run', 'test/mutation/stryker.mjs'], {
    cwd: root,
    env: { ...process.env, MUTATED_RULE: rule },
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  const { files } = JSON.parse(readFileSync(join(root, reportFile), 'utf8'));
  const states = Object.values(files).flatMap(({ mutants }) => mutants.map((each) => each.status));
  const seen = states.filter((state) => state === 'Killed' || state === 'Timeout').length;
  const unseen = states.filter((state) => state === 'Survived' || state === 'NoCoverage').length;
  return { rule, seen, made: seen + unseen };
}

function line({ rule, seen, made }) {
  return `${((100 * seen) / made).toFixed(1).padStart(5)}%  ${seen} of ${made}  ${rule}\n`;
}

const chosen = process.argv.slice(2);
const results = (chosen.length === 0 ? rules : chosen).map(mutate);
const sum = (count) => results.map(count).reduce((one, other) => one + other, 0);
const all = { rule: 'all', seen: sum(({ seen }) => seen), made: sum(({ made }) => made) };
process.stdout.write(`\n${[...results, all].map(line).join('')}`);
process.exit(all.made - all.seen > (mostUnseen / 100) * all.made ? 1 : 0);
