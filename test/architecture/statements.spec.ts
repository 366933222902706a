import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const server = 'apps/backend/src';

/** What works on databases of any version, or where there is no pool yet. */
const elsewhere =
  /^(migrations|generated|launcher|platform\/(backup|database))\/|^commands\/content-mark\.ts$/;

const statement = /\b(SELECT|EXISTS \(SELECT|INSERT INTO|DELETE FROM|UPDATE [a-z]+\.[a-z_]+ SET)\b/;

function withoutComments(source: string): string {
  return source.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
}

function sources(): readonly string[] {
  return readdirSync(join(root, server), { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((entry) => relative(join(root, server), join(entry.parentPath, entry.name)));
}

const holdsStatement = (file: string) =>
  statement.test(withoutComments(readFileSync(join(root, server, file), 'utf8')));

describe('a statement', () => {
  const holding = sources().filter(holdsStatement);

  it('stands in a file of queries, where the database has described it', () => {
    expect(holding.filter((file) => !/\.queries\.ts$/.test(file) && !elsewhere.test(file))).toEqual(
      [],
    );
  });

  it('is found where it stands', () => {
    expect(holding.filter((file) => /\.queries\.ts$/.test(file)).length).toBeGreaterThan(100);
  });
});
