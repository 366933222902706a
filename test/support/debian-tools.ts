import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Tests that ask programs of Debian, or need its files. Where one is missing they are skipped, and say so; in the pipeline they never are. */
export function describeInstalled(
  needed: readonly string[],
  name: string,
  tests: () => void,
): void {
  const missing = needed.filter((one) =>
    isAbsolute(one) ? !existsSync(one) : spawnSync('which', [one]).status !== 0,
  );
  if (missing.length === 0 || process.env['CI'] === 'true') describe(name, tests);
  else describe.skip(`${name} (not installed here: ${missing.join(', ')})`, tests);
}

/** What a program prints, on both of its outputs; it throws where the program fails. */
export function run(
  program: string,
  parameters: readonly string[],
  encoding: 'utf8' | 'latin1' = 'utf8',
): string {
  const { status, stdout, stderr, error } = spawnSync(program, parameters, {
    encoding,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0)
    throw new Error(`${program} ended with ${status}: ${stdout}${stderr}`, { cause: error });
  return `${stdout}${stderr}`;
}

/** Calls with the names of files that hold the bytes, which are gone afterwards. */
export function withFiles<Result>(
  contents: readonly (Buffer | string)[],
  call: (paths: readonly string[]) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), 'svetionik-tools-'));
  try {
    const paths = contents.map((content, index) => {
      const path = join(folder, String(index));
      writeFileSync(path, content);
      return path;
    });
    return call(paths);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
