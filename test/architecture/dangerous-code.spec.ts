import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** What runs text as a program, hands text to a shell, puts text into a page as markup, or can be guessed. */
const dangers: readonly (readonly [string, RegExp])[] = [
  ['text as a program', /\beval\(|\bnew Function\(|\bset(?:Timeout|Interval)\(\s*['"`]/],
  [
    'a shell',
    /\bexecSync\(|(?<![.\w])exec\(|\bshell: (?:true|['"`])|\bexec(?:Sync)?\b[^;]*from 'node:child_process'/,
  ],
  ['text as markup', /\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write\(|srcdoc/],
  ['a page that is believed', /bypassSecurityTrust/],
  ['chance that can be guessed', /\bMath\.random\(/],
  ['a socket that no guard sees', /\bnew WebSocket\(|\bRTCPeerConnection\b/],
];

function sources(): readonly string[] {
  return ['apps/backend/src', 'apps/frontend/src', 'libs'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|html)$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .filter((file) => !/(^|\/)(node_modules|generated|testing)\/|\.spec\.ts$/.test(file)),
  );
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
}

describe('the program', () => {
  const texts = sources().map((file) => ({
    file,
    text: withoutComments(readFileSync(join(root, file), 'utf8')),
  }));

  it.each(dangers)('has nowhere %s', (_, danger) => {
    expect(texts.filter(({ text }) => danger.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('is looked at whole', () => {
    expect(texts.length).toBeGreaterThan(1_000);
  });

  it.each([
    'eval(text)',
    'execSync(`ls ${name}`)',
    "import { exec as run } from 'node:child_process'",
    'spawn(name, { shell: true })',
    'element.innerHTML = text',
    'Math.random()',
    'new WebSocket(address)',
  ])('would be found with %s', (code) => {
    expect(dangers.filter(([, danger]) => danger.test(code))).toHaveLength(1);
  });
});
