import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const page = readFileSync(join(root, 'docs/logs.md'), 'utf8');

const sources = readdirSync(join(root, 'apps/backend/src'), {
  recursive: true,
  withFileTypes: true,
})
  .filter(({ name }) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
  .map(({ name, parentPath }) => join(parentPath, name))
  .map((file) => ({ file: relative(root, file), text: readFileSync(file, 'utf8') }));

const inOrder = (words: Iterable<string>) => [...new Set(words)].sort();

describe('the inventory of what is logged', () => {
  it('has each name under which the process writes lines, and no other', () => {
    const used = sources.flatMap(({ text }) =>
      [...text.matchAll(/new Logger\(([^)]*)\)/g)].map(([, name = '']) => name.replace(/'/g, '')),
    );
    const told = [...page.matchAll(/^\| ([A-Z]\w+) +\|/gm)].map(([, name = '']) => name);
    expect(inOrder(told)).toEqual(inOrder(used));
  });

  it('names each file that writes beside them', () => {
    const writing = sources.filter(({ text }) =>
      /\bconsole\.\w+\(|process\.std(?:out|err)\.write\(/.test(text),
    );
    const told = [...page.matchAll(/`(apps\/[^`]+)`/g)].map(([, file = '']) => file);
    expect(inOrder(told)).toEqual(inOrder(writing.map(({ file }) => file)));
  });
});
