import { publishedNumbers } from '@svetionik/domain/contacts/published-numbers';
import { findIdentifiers } from '@svetionik/domain/privacy/identifiers';
import { findJmbg } from '@svetionik/domain/privacy/jmbg';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(__dirname, '..');
const folders = ['content', 'docs', 'apps/frontend/src/messages'];
const published = publishedNumbers([]);

function textFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:yaml|txt|md|vtt|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const files = folders.flatMap((folder) => textFiles(join(root, folder)));

it('reads all that we have written', () => expect(files.length).toBeGreaterThan(150));

it('finds nobody in what we have written', () => {
  const found = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [...findIdentifiers(text, published), ...findJmbg(text)].map(({ start, end }) => [
      relative(root, file),
      text.slice(start, end),
    ]);
  });
  expect(found).toEqual([]);
});
