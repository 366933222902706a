import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** What a person who comes new reads. */
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

function deadLinksIn(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8');
  const targets = [...text.matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)].map(
    ([, target = '']) => target,
  );
  return targets.filter((target) => !existsSync(resolve(root, dirname(page), target)));
}

describe('a link within the repository', () => {
  it.each(pages)('leads somewhere from %s', (page) => {
    expect(deadLinksIn(page)).toEqual([]);
  });

  it('is looked for where there are some', () => {
    expect(pages).toContain('docs/how-a-request-walks.md');
    expect(pages).toContain('README.md');
  });
});
