import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const library = 'libs/ui/src';
const examples = 'apps/gallery/src/examples';

/** What is drawn and has no example, and why. */
const exceptions: readonly (readonly [string, string])[] = [
  ['KindControl', 'what every kind extends; each has a page'],
  ['TypedControl', 'what typed kinds extend; each has a page'],
  ['DialogActions', 'the two buttons of buttons and confirm-dialog, at the end of a form'],
  ['ControlOfKind', 'puts the control of a kind in its place; item-parts shows it in ItemControl'],
];

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** The names of what is drawn: components, directives and pipes. */
function drawnNames(source: string): string[] {
  const drawn = /^@(?:Component|Directive|Pipe)\([\s\S]*?^export (?:abstract )?class (\w+)/gm;
  return [...source.matchAll(drawn)].map(([, name = '']) => name);
}

/** The names that a file takes from libs/ui. */
function shownNames(source: string): string[] {
  const imports = /^import \{([^}]*)\} from '@svetionik\/ui\//gm;
  return [...source.matchAll(imports)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim()),
  );
}

describe('the gallery', () => {
  const drawn = sourcesIn(library).flatMap((file) => drawnNames(read(file)));
  const shown = new Set(sourcesIn(examples).flatMap((file) => shownNames(read(file))));

  it('has an example of everything that libs/ui draws', () => {
    const excepted = new Set(exceptions.map(([name]) => name));
    expect(drawn.length).toBeGreaterThan(50);
    expect(drawn.filter((name) => !shown.has(name) && !excepted.has(name))).toEqual([]);
  });

  it.each(exceptions)('need not show %s: %s', (name) => {
    expect(drawn).toContain(name);
    expect(shown).not.toContain(name);
  });

  it.each([
    [`@Component({\n  selector: 'ui-bar',\n})\nexport class Bar {}`, ['Bar']],
    [`@Directive()\nexport abstract class Kind<Name> {}`, ['Kind']],
    [`@Injectable({})\nexport class Dialogs {}`, []],
  ])('takes %j for %j', (source, names) => {
    expect(drawnNames(source)).toEqual(names);
  });

  it('knows a component without an example', () => {
    const unseen = drawnNames(`@Pipe({ name: 'unseen' })\nexport class UnseenPipe {}`);
    expect(unseen.filter((name) => !shown.has(name))).toEqual(['UnseenPipe']);
  });
});

describe('a picture of the gallery', () => {
  it('is of a page, and each page has a narrow and a wide one, below 3 MB in all', () => {
    const pictures = readdirSync(join(root, 'test/golden/gallery'));
    const sizes = pictures.map(
      (name) => readFileSync(join(root, 'test/golden/gallery', name)).length,
    );
    const pages = [...read(`${examples}/pages.ts`).matchAll(/^    '?([\w-]+)'?: '/gm)].map(
      ([, name = '']) => name,
    );
    expect(pictures.sort()).toEqual(
      pages.flatMap((page) => [`${page}-narrow.png`, `${page}-wide.png`]).sort(),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
  });
});
