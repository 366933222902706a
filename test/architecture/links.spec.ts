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

/** Which decisions have taken the place of one, or of a part of it, as its second line says. */
function supersedersOf(decision: string): readonly string[] {
  const [, said = ''] = /^_.*?\bsuperseded\b(.*)_$/m.exec(decision) ?? [];
  return filesIn(said);
}

function filesIn(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, file = '']) => file).sort();
}

function byFile(one: { file?: string | undefined }, other: { file?: string | undefined }): number {
  return String(one.file).localeCompare(String(other.file));
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
    expect(listed.sort(byFile)).toEqual(decisions.sort(byFile));
  });

  it('says in the index and in the decision itself which later one has taken its place', () => {
    const index = readFileSync(join(root, 'docs/adr/README.md'), 'utf8');
    const marked = [...index.matchAll(/^- \[.*?\]\(([^)]+)\) \(superseded (.*)\)$/gm)];
    const inIndex = marked.map(([, file, by = '']) => ({ file, by: filesIn(by) }));
    const inThemselves = readdirSync(join(root, 'docs/adr'))
      .filter((name) => /^\d{4}-/.test(name))
      .map((file) => ({
        file,
        by: supersedersOf(readFileSync(join(root, 'docs/adr', file), 'utf8')),
      }))
      .filter(({ by }) => by.length > 0);
    expect(inIndex.sort(byFile)).toEqual(inThemselves.sort(byFile));
  });

  it('is looked for where there are some', () => {
    expect(pages).toContain('docs/how-a-request-walks.md');
    expect(pages).toContain('README.md');
  });
});
