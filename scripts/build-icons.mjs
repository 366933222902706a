// Writes the outlines of the icons that are used, one path each, and the licence that goes with them. They are part of the
// scripts and not a file that `<use>` names: where a page may load nothing by default, Firefox before 132 draws none of that.
// What is written is kept and says what it was made of, so that only who changes the list or the version needs the package.
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root, runScript } from './run.mjs';

const names = [
  'arrow-down',
  'arrow-left-right',
  'arrow-up',
  'book-open',
  'check',
  'chevron-down',
  'chevron-up',
  'cross',
  'flag',
  'grip-vertical',
  'menu',
  'message-square',
  'scale',
  'shield',
  'triangle-alert',
  'x',
];
const require = createRequire(import.meta.url);
const outlines = join(root, 'libs/ui/src/marks/icon-outlines.generated.ts');
const licence = join(root, 'apps/frontend/public/lucide.txt');

await runScript(async () => {
  const { devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const head = `// Written by scripts/build-icons.mjs from lucide-static ${devDependencies['lucide-static']}: ${names.join(', ')}.\n`;
  const current = await readFile(outlines, 'utf8').catch(() => '');
  if (current.startsWith(head)) return;
  const nodes = require('lucide-static/icon-nodes.json');
  const lines = names.map((name) => `  '${name}': '${nodes[name].map(toPath).join('')}',\n`);
  await writeFile(
    outlines,
    `${head}\n/** The outline of each icon on a square of 24 by 24. @example iconOutlines.check */\nexport const iconOutlines = {\n${lines.join('')}} as const;\n`,
  );
  await copyFile(require.resolve('lucide-static/LICENSE'), licence);
});

function toPath([kind, { d, cx, cy, r }]) {
  // a path begins where it says, whatever stands before it
  if (kind === 'path') return d.replace(/^m/, 'M0 0m');
  if (kind === 'circle') return `M${cx} ${cy - r}a${r} ${r} 0 1 0 .01 0z`;
  throw new Error(`An icon has a ${kind}, which is not made a path yet.`);
}
