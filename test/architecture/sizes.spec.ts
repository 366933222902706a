import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const folders = ['apps', 'libs', 'scripts', 'test', '.ci'];
const limits: readonly (readonly [string, RegExp, number])[] = [
  ['a file', /\.(ts|mjs|cjs|css|sh)$/, 400],
  ['a template', /\.html$/, 150],
];
const nobodyWrites = /(^|\/)(generated|public|node_modules)\/|\.generated\.ts$/;

function filesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !nobodyWrites.test(file));
}

function linesOf(file: string): number {
  return readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length;
}

describe('sizes', () => {
  const files = folders.flatMap(filesOf);

  it.each(limits)('%s that matches %s has at most %d lines', (_, kind, limit) => {
    const ofThisKind = files.filter((file) => kind.test(file));
    expect(ofThisKind.length).toBeGreaterThan(5);
    expect(ofThisKind.filter((file) => linesOf(file) > limit)).toEqual([]);
  });
});
