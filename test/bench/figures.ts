import { fork } from 'node:child_process';
import { join } from 'node:path';
import { fillFigures, figuresSize } from './figures-fill';
import type { Bench } from './parts';
import { ascending, median, report } from './rounds';

const runs = 3;
const aim = { seconds: 10, megabytes: 512 };

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
}

/** The figures of a large assessment, computed by the job in a process of its own. Reported, not judged. */
export async function reportFigures({ client, variables }: Bench): Promise<boolean[]> {
  const order = await fillFigures(client);
  const measured: Measured[] = [];
  for (let run = 0; run < runs; run++) {
    await order();
    measured.push(await compute(variables));
  }
  const seconds = measured.map((each) => each.seconds).sort(ascending);
  const peak = Math.max(...measured.map(({ megabytes }) => megabytes));
  report(
    `Figures of ${figuresSize.people} attempts of ${figuresSize.drawn} items: ${median(seconds).toFixed(1)} s (${seconds[0]?.toFixed(1)} to ${seconds.at(-1)?.toFixed(1)}), ` +
      `aim ${aim.seconds} s; the process holds ${peak.toFixed(0)} MB at most, aim ${aim.megabytes} MB`,
  );
  return [];
}

function compute(variables: NodeJS.ProcessEnv): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(join(__dirname, 'figures-process.ts'), { env: variables });
    child.once('message', (measured: Measured) => resolve(measured));
    child.once('exit', (code) => reject(new Error(`the computation ended with ${code}`)));
  });
}
