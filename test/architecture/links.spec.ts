import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** What a person who comes new reads. */
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'docs/adr/README.md',
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

  it('leads to every decision once, under its own title', () => {
    const index = readFileSync(join(root, 'docs/adr/README.md'), 'utf8');
    const listed = [...index.matchAll(/^- \[(.*?)\]\(([^)]+)\)/gm)].map(([, title, file]) => ({
      file,
      title,
    }));
    const decisions = readdirSync(join(root, 'docs/adr'))
      .filter((name) => /^\d{4}-/.test(name))
      .map((file) => ({
        file,
        title: /^# (.*)/.exec(readFileSync(join(root, 'docs/adr', file), 'utf8'))?.[1],
      }));
    const byFile = (one: { file?: string | undefined }, other: { file?: string | undefined }) =>
      String(one.file).localeCompare(String(other.file));
    expect(listed.sort(byFile)).toEqual(decisions.sort(byFile));
  });

  it('is looked for where there are some', () => {
    expect(pages).toContain('docs/how-a-request-walks.md');
    expect(pages).toContain('README.md');
  });
});
