import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import type { Floor } from './bare-server';
import { report } from './rounds';
import type { Wanted } from './wanted';

/** A step, its floor, and what both took of a processor, in milliseconds. */
export interface MeasuredStep {
  readonly name: string;
  readonly floor: Floor;
  readonly wanted: Wanted;
  readonly requests: number;
  readonly bytes: number;
  readonly reached: boolean;
  readonly floorMilliseconds: number;
  readonly milliseconds: number;
  /** Of each round in the unit of what is wanted, in ascending order. */
  readonly taken: readonly number[];
}

/** Writes what was measured as JSON, with the commit, the machine and what its neighbours did, so that two commits compare. */
export async function writeSteps(steps: readonly MeasuredStep[]): Promise<void> {
  const folder = join(__dirname, '../../.cache/bench');
  const commit = execFileSync('git', ['rev-parse', '--short=8', 'HEAD'], {
    cwd: __dirname,
    encoding: 'utf8',
  }).trim();
  const [processor] = cpus();
  const file = join(folder, `steps-${commit}.json`);
  await mkdir(folder, { recursive: true });
  const measured = {
    ...{ commit, measuredAt: new Date().toISOString(), node: process.version },
    ...{ processor: processor?.model, cores: cpus().length, load: loadavg() },
    steps,
  };
  await writeFile(file, `${JSON.stringify(measured, null, 2)}\n`);
  report(`Written to .cache/bench/steps-${commit}.json.`);
}
