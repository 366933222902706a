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
    ['kind', ['kind', 'twin-of-slider', 'Близанац', 'Twin'], '/twin-of-slider/twin-of-slider.html'],
  ])('finds its places: a %s', (_, given, path) => {
    const { status, stdout, stderr } = begin(...given);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(path);
  });

  it('names a kind in every layer, and in no format of exchange', () => {
    const { stdout } = begin('kind', 'twin-of-slider', 'Близанац', 'Twin');
    const paths = stdout.trim().split('\n');
    expect(paths).toEqual(
      expect.arrayContaining([
        'apps/frontend/src/author/items/simple-author-kinds.ts',
        'apps/frontend/src/messages/author.en.json',
        'libs/contracts/src/items/simple-kinds.ts',
        'libs/domain/src/items/simple-kinds.ts',
        'libs/formats/src/content/items/simple-kinds.ts',
        'libs/ui/src/items/simple-controls.ts',
        'test/support/any-item.ts',
        'test/support/given-items.ts',
      ]),
    );
    expect(paths.filter((path) => path.includes('/exchange/'))).toEqual([]);
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
    ['a kind that there is', ['kind', 'ordering', 'Ређање', 'Ordering'], 'There is one already'],
    ['a kind without a title', ['kind', 'twin-of-slider'], 'Say its title'],
    ['a name that is none', ['feature', 'Notes'], 'A name is in small letters'],
  ])('is refused: %s', (_, given, reason) => {
    const { status, stderr } = begin(...given);
    expect(status).not.toBe(0);
    expect(stderr).toContain(reason);
  });
});
