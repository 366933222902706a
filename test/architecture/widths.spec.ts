import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const folders = ['apps/frontend/src', 'libs/ui/src'];

/** What a script would ask for the width of its window, or of its place in it. */
const asksForWidth =
  /\b(?:matchMedia|innerWidth|outerWidth|clientWidth|availWidth|BreakpointObserver|ResizeObserver|visualViewport)\b/;

function sourcesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.(html|ts)$/.test(name) && !name.endsWith('.spec.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

describe('the width of a window', () => {
  it('is answered by style alone, so that one opening of a screen shows it at every width', () => {
    const files = folders.flatMap(sourcesOf);
    expect(files.length).toBeGreaterThan(300);
    expect(
      files.filter((file) => asksForWidth.test(readFileSync(join(root, file), 'utf8'))),
    ).toEqual([]);
  });
});
