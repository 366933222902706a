import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStarterContent } from './read-starter-content';

const docs = join(__dirname, '../docs');
const page = readFileSync(join(docs, 'open-readings.md'), 'utf8');

describe('what has yet to be read', () => {
  it('names every fact that no official text was read for, and no other', async () => {
    const { facts } = await readStarterContent();
    const isNamed = ({ id }: { readonly id: string }) => page.includes(`- \`${id}\`: `);
    const isOpen = ({ grade }: (typeof facts)[number]) => !grade.startsWith('official');
    expect(facts.filter(isNamed)).toEqual(facts.filter(isOpen));
  });

  it('leads to files that are there', () => {
    const paths = [...page.matchAll(/\]\((\.\.\/[^)]+)\)/gu)].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(100);
    expect(paths.filter((path) => !existsSync(join(docs, path)))).toEqual([]);
  });
});
