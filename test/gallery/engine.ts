import { execFileSync } from 'node:child_process';
import { z } from 'zod';
import drawn from './engine.json';

const { chromium } = z.object({ chromium: z.number().int() }).parse(drawn);

/**
 * Why pictures cannot be compared with what a browser draws, if they cannot. The engine alone draws letters by its own rules, the whole
 * browser by those of the machine, and the next release may break lines elsewhere.
 */
export function differsInDrawing(program: string): string | undefined {
  if (!program.includes('headless'))
    return 'The engine alone (chromium-headless-shell) is not here';
  const said = execFileSync(program, ['--version'], { encoding: 'utf8' });
  const release = Number(/\d+/.exec(said)?.[0]);
  return release === chromium
    ? undefined
    : `The pictures were drawn by Chromium ${chromium}, and this is ${release}`;
}
