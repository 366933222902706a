import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const api = join(__dirname, '../api');
const folders = readdirSync(api, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('scenarios', () => {
  it.each(folders.map(({ name }) => [name]))(
    'of %s are run by the test beside their folder, and nothing else lies there',
    (name) => {
      expect(existsSync(join(api, `${name}.spec.ts`))).toBe(true);
      expect(readdirSync(join(api, name)).filter((file) => !file.endsWith('.scenario.ts'))).toEqual(
        [],
      );
    },
  );
});
