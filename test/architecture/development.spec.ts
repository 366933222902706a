import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('the server of npm run dev', () => {
  it('is compiled anew where a source changed, and nowhere else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'svetionik-compiled-'));
    try {
      const [first = 0, ...later] = compileThrice(folder);
      expect(first).toBeGreaterThan(1);
      expect(later).toEqual([0, 0]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** How many files each time. */
function compileThrice(folder: string): number[] {
  const program = join(__dirname, 'compile-thrice-process.mjs');
  return execFileSync(process.execPath, [program, 'libs/proofs/src', folder])
    .toString()
    .trim()
    .split('\n')
    .map(Number);
}
