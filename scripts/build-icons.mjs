// Writes the outlines of the icons that are used, one path each; their licence is apps/frontend/public/lucide.txt. They are part of the
// scripts and not a file that `<use>` names: where a page may load nothing by default, Firefox before 132 draws none of that.
// What is written is kept and says what it was made of, so that only who changes the list or the version needs the package.
import { parseDocument } from 'htmlparser2';
import { readFile, writeFile } from 'node:fs/promises';
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
const source = '@iconify-json/lucide';
const require = createRequire(import.meta.url);
const outlines = join(root, 'libs/ui/src/marks/icon-outlines.generated.ts');

await runScript(async () => {
  const { devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const head = `// Written by scripts/build-icons.mjs from ${source} ${devDependencies[source]}: ${names.join(', ')}.\n`;
  const current = await readFile(outlines, 'utf8').catch(() => '');
  if (current.startsWith(head)) return;
  const { icons } = require('@iconify-json/lucide/icons.json');
  const lines = names.map((name) => `  '${name}': '${toPath(icons[name].body)}',\n`);
  await writeFile(
    outlines,
    `${head}\n/** The outline of each icon on a square of 24 by 24. @example iconOutlines.check */\nexport const iconOutlines = {\n${lines.join('')}} as const;\n`,
  );
});

function toPath(body) {
  const shapes = parseDocument(body, { xmlMode: true }).children.flatMap((node) =>
    node.name === 'g' ? node.children : [node],
  );
  return shapes.map(toOutline).join('');
}

function toOutline({ name, attribs: { d, cx, cy, r } }) {
  // a path begins where it says, whatever stands before it
  if (name === 'path') return d.replace(/^m/, 'M0 0m');
  if (name === 'circle') return `M${cx} ${cy - r}a${r} ${r} 0 1 0 .01 0z`;
  throw new Error(`An icon has a ${name}, which is not made a path yet.`);
}
