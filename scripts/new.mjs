// Begins what every feature, table or screen needs, each thing in its place; CONTRIBUTING says what is left to do. With --dry it
// says what it would write.
//   npm run new -- feature notes            a list that administrators add to: contract, tables, server, tests
//   npm run new -- table learning.bookmark learning.enrolment   a table, whose rows may end with those of another one
//   npm run new -- screen admin/notes "Белешке" "Notes"   the list of a feature: its store, address and words
//   npm run new -- kind word-order "Редослед речи" "Word order"   a kind of question: the twin of a plain one in every layer
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { planFeature } from './new/feature.mjs';
import { planScreen } from './new/screen.mjs';
import { planTable } from './new/table.mjs';
import { root, runNode, runScript } from './run.mjs';

const plans = { feature: planFeature, table: planTable, screen: planScreen, kind: planKind };

await runScript(async () => {
  const [what, name, ...more] = process.argv.slice(2).filter((given) => given !== '--dry');
  const plan = plans[what];
  if (plan === undefined || name === undefined)
    throw new Error(`Say what to begin: npm run new -- ${Object.keys(plans).join('|')} NAME`);
  const { files, changes, next } = await plan(name, root, more);
  const texts = { ...refuseExisting(files), ...changed(changes) };
  for (const path of Object.keys(texts).sort()) process.stdout.write(`${path}\n`);
  if (process.argv.includes('--dry')) return 0;
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  await format(Object.keys(texts));
  process.stdout.write(`\n${next}\n`);
  return 0;
});

async function format(paths) {
  const templates = paths.filter((path) => path.endsWith('.html'));
  await runNode('node_modules/oxfmt/bin/oxfmt', ['--no-error-on-unmatched-pattern', ...paths]);
  if (templates.length > 0)
    await runNode('node_modules/prettier/bin/prettier.cjs', ['--write', ...templates]);
}

/** The compiler, which reads sources for it, takes longer to load than anything else takes to plan. */
async function planKind(...given) {
  const kind = await import('./new/kind.mjs');
  return kind.planKind(...given);
}

function refuseExisting(files) {
  const there = Object.keys(files).filter((path) => existsSync(join(root, path)));
  if (there.length > 0) throw new Error(`There is one already: ${there.join(', ')}`);
  return files;
}

/** Nothing is written unless every place was found. */
function changed(changes) {
  const texts = {};
  for (const { path, change } of changes) {
    const before = texts[path] ?? readFileSync(join(root, path), 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`There is no place in ${path} for it any more.`);
    texts[path] = after;
  }
  return texts;
}
