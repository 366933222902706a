import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
// first, so that the app which it keeps outlives each of the scenarios
import './test-world';

const ending = '.scenario.ts';

/** The scenarios of a folder, one file after the other under one app, which takes longer to load than most of them take. */
export function describeScenarios(folder: string): void {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => basename(file, ending));
  describe.each(names.sort())('%s', (name) => {
    jest.requireActual(join(folder, name + ending));
  });
}
