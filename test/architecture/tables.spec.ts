import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !/node_modules|\.(spec|scenario|e2e)\.ts$/.test(file));
}

describe('a table for spreadsheets', () => {
  it('is written in one place only, where no cell becomes a formula', () => {
    const writers = ['apps', 'libs', 'scripts'].flatMap((folder) =>
      sourcesIn(folder).filter((file) =>
        /csv-stringify|spreadsheetml\/2006\/main/.test(readFileSync(join(root, file), 'utf8')),
      ),
    );
    expect(writers.sort()).toEqual([
      'libs/formats/src/spreadsheets/csv/write-csv.ts',
      'libs/formats/src/spreadsheets/xlsx/workbook-files.ts',
      'libs/formats/src/spreadsheets/xlsx/write-xlsx.ts',
    ]);
  });
});
