import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const build = pathToFileURL(join(__dirname, '../../scripts/build-verifier.mjs')).href;

describe('the file that checks documents alone', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'svetionik-verifier-')), 'verifier.html');
  let page: string;

  beforeAll(() => {
    const program = `const { buildVerifier } = await import('${build}'); await buildVerifier(process.argv[1]);`;
    execFileSync(process.execPath, ['--input-type=module', '--eval', program, file]);
    page = readFileSync(file, 'utf8');
  });

  it.each([
    ['script', /<script>([^]*?)<\/script>/],
    ['style', /<style>([^]*?)<\/style>/],
  ])('allows itself its own %s, as it stands there', (kind, element) => {
    const [, text = ''] = element.exec(page) ?? [];
    expect(text.length).toBeGreaterThan(1_000);
    const hash = createHash('sha256').update(text).digest('base64');
    expect(page).toContain(`${kind}-src 'sha256-${hash}'`);
  });

  it('allows nothing else, and no network', () => {
    expect(page).toMatch(
      /content="default-src 'none'; script-src '[^' ]+'; style-src '[^' ]+'; img-src blob: data:; form-action 'none'; base-uri 'none'"/,
    );
    expect(page.match(/<script/g)).toHaveLength(2);
  });
});
