import { fork } from 'node:child_process';
import { join } from 'node:path';

export interface Measured {
  readonly seconds: number;
  /** What the process held at most. */
  readonly megabytes: number;
  /** What it took of a core. */
  readonly cpuSeconds: number;
}

/** Runs a file of this folder in a process of its own, which measures itself. */
export function runMeasured(
  file: string,
  given: readonly string[],
  variables: NodeJS.ProcessEnv,
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(join(__dirname, file), [...given], { env: variables });
    child.once('message', (measured: Measured) => resolve(measured));
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
  });
}

/** Tells the parent what the work of this process took. */
export async function tellMeasured(work: () => Promise<void>): Promise<void> {
  const began = performance.now();
  const before = process.cpuUsage();
  await work();
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(before);
  process.send?.({
    seconds,
    megabytes: process.resourceUsage().maxRSS / 1024,
    cpuSeconds: (user + system) / 1e6,
  });
}
