import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const begin = (...given: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts/new.mjs'), '--dry', ...given], {
    encoding: 'utf8',
  });

describe('what is begun by a command', () => {
  it.each([
    ['feature', ['feature', 'notes'], 'apps/backend/src/features/notes/notes.access.ts'],
    ['table', ['table', 'learning.bookmark', 'learning.enrolment'], '-learning-bookmark.ts'],
    [
      'screen',
      ['screen', 'admin/checks', 'Белешке', 'Notes'],
      'apps/frontend/src/admin/admin.routes.ts',
    ],
  ])('finds its places: a %s', (_, given, path) => {
    const { status, stdout, stderr } = begin(...given);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(path);
  });

  it.each([
    ['something else', ['page', 'notes'], 'Say what to begin'],
    ['a feature that there is', ['feature', 'profiles'], 'There is one already'],
    ['a table of no feature', ['table', 'elsewhere.note'], 'There is no feature'],
    [
      'a screen of no feature',
      ['screen', 'admin/notes', 'Белешке', 'Notes'],
      'there is no admin/notes',
    ],
    ['a name that is none', ['feature', 'Notes'], 'A name is in small letters'],
  ])('is refused: %s', (_, given, reason) => {
    const { status, stderr } = begin(...given);
    expect(status).not.toBe(0);
    expect(stderr).toContain(reason);
  });
});
