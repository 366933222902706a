import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const folder = 'apps/frontend/src';

/** A reload of what is read; a page that is loaded anew is none. */
const reload = /(?<!\bthis|location)\.reload\(\)/;
/** A person who asks for it sees that it is under way: where nothing has changed, a read that is on its way will do. */
const asked = /\((?:retry|click)\)="/;

function findReloads(source: string): readonly string[] {
  return source.split('\n').filter((line) => reload.test(line) && !asked.test(line));
}

describe('reading again', () => {
  it.each([
    ['if (done) this.read.reload();', 1],
    ['(moved)="store.read.reload()"', 1],
    ['(retry)="store.read.reload()"', 0],
    ['this.document.location.reload();', 0],
  ])('%s is a reload that may be refused: %i', (line, found) => {
    expect(findReloads(line)).toHaveLength(found);
  });

  it('after a change is done by reread, which no read that is on its way keeps from it', () => {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(({ name }) => /\.(html|ts)$/.test(name) && !name.endsWith('.spec.ts'))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)));
    expect(
      files.filter((file) => findReloads(readFileSync(join(root, file), 'utf8')).length > 0),
    ).toEqual([`${folder}/core/api/reread.ts`]);
  });
});
