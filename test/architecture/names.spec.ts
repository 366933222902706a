import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const folders = ['apps', 'libs', 'scripts', 'test'];
const nobodyWrites = /(^|\/)(generated|public|node_modules)\/|\.generated\.ts$/;

/** Words that lead to another one, which a name that ends in them lacks. */
const leading = new Set(
  `about above across after against ago again ahead alone along already among anew apart around as aside at away back
  before behind below beneath beside between beyond by down during elsewhere everywhere except for forward from here if
  in inside into left near now of off on once only onto out outside over past per since than that through throughout
  till to together toward towards under until up upon via when where while with within without`.split(
    /\s+/,
  ),
);

/** Names that stay, and why they do. */
const exceptions: readonly (readonly [string, string])[] = [
  ['signIn', 'to sign in is one verb'],
  ['beginPasskeySignIn', 'a sign-in is one word'],
  ['finishSignIn', 'a sign-in is one word'],
  ['beginProviderSignIn', 'a sign-in is one word'],
  ['finishProviderSignIn', 'a sign-in is one word'],
  ['signOut', 'to sign out is one verb'],
  ['signOutEverywhere', 'an operation of the API is called so by its clients'],
  ['listUsedUp', 'an operation of the API is called so by its clients'],
  ['SignIn', 'the page is called by its verb'],
  ['About', 'every site calls this page so'],
];

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !nobodyWrites.test(file));
}

/**
 * The names that a file exports.
 *
 * @example
 * exportedNames("export const one = 1;\nexport { two as three } from './two';"); // ['one', 'three']
 */
function exportedNames(text: string): string[] {
  const declared =
    /^export (?:(?:declare|abstract|async|default) )*(?:function\*?|const enum|const|let|class|interface|type|enum) (\w+)/gm;
  const listed = /^export (?:type )?\{([^}]*)\}/gm;
  return [
    ...[...text.matchAll(declared)].map(([, name = '']) => name),
    ...[...text.matchAll(listed)].flatMap(([, names = '']) =>
      names.split(',').flatMap((name) => /(\w+)\s*$/.exec(name)?.[1] ?? []),
    ),
  ];
}

/** Whether the last word of a name leads to another one. */
function endsOpen(name: string): boolean {
  const last = /[A-Z]?[a-z]*\d*$/.exec(name)?.[0] ?? '';
  return leading.has(last.toLowerCase());
}

describe('the name of an export', () => {
  const names = folders
    .flatMap(sourcesIn)
    .flatMap((file) =>
      exportedNames(readFileSync(join(root, file), 'utf8')).map((name) => ({ file, name })),
    );

  it('does not end in a preposition', () => {
    const known = new Set(exceptions.map(([name]) => name));
    expect(names.length).toBeGreaterThan(4000);
    expect(names.filter(({ name }) => endsOpen(name) && !known.has(name))).toEqual([]);
  });

  it.each(exceptions)('may be %s: %s', (exception) => {
    expect(names.map(({ name }) => name)).toContain(exception);
  });

  it.each(['setterFor', 'partsLeft', 'RowOf', 'within', 'signedIn'])('is not %s', (name) => {
    expect(endsOpen(name)).toBe(true);
    expect(exportedNames(`export const ${name} = 1;`)).toEqual([name]);
    expect(exportedNames(`export {\n  one,\n  two as ${name},\n} from './two';`)).toContain(name);
  });

  it.each(['createSetter', 'remainingParts', 'reform', 'format', 'plugin'])('is %s', (name) => {
    expect(endsOpen(name)).toBe(false);
  });
});
