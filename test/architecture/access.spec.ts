import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const features = 'apps/backend/src/features';

/** What a path begins with that says itself that nothing is found, and why it does. */
const exceptions: readonly (readonly [string, string])[] = [
  ['assessment/copies/withheld-copies.service.ts', 'one statement finds the copy and changes it'],
  ['authoring/removals/removals.service.ts', 'one statement finds the removal and changes it'],
];

function sourcesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((entry) => relative(join(root, folder), join(entry.parentPath, entry.name)));
}

function saysNotFound(file: string): boolean {
  return readFileSync(join(root, features, file), 'utf8').includes("'access.not-found'");
}

describe('who may', () => {
  const saying = sourcesOf(features).filter(saysNotFound);
  const ofAccess = saying.filter((file) => /^[a-z]+\/[a-z]+\.access\.ts$/.test(file));
  const others = saying.filter((file) => !ofAccess.includes(file));

  it('is said in one file of each feature that is asked about rows', () => {
    const known = exceptions.map(([start]) => start);
    expect(ofAccess.length).toBeGreaterThan(8);
    expect(others.filter((file) => !known.some((start) => file.startsWith(start)))).toEqual([]);
  });

  it.each(exceptions)('is said in %s too: %s', (start) => {
    expect(others.filter((file) => file.startsWith(start))).not.toEqual([]);
  });
});
