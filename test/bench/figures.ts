import { fillFigures, figuresSize } from './figures-fill';
import { type Measured, runMeasured } from './measured-process';
import type { Bench } from './parts';
import { ascending, median, report } from './rounds';

const runs = 3;
const aim = { seconds: 10, megabytes: 512 };

/** The figures of a large assessment, computed by the job in a process of its own. Reported, not judged. */
export async function reportFigures({ client, variables }: Bench): Promise<boolean[]> {
  const order = await fillFigures(client);
  const measured: Measured[] = [];
  for (let run = 0; run < runs; run++) {
    await order();
    measured.push(await runMeasured('job-process.ts', ['reporting.computeFigures'], variables));
  }
  const seconds = measured.map((each) => each.seconds).sort(ascending);
  const peak = Math.max(...measured.map(({ megabytes }) => megabytes));
  report(
    `Figures of ${figuresSize.people} attempts of ${figuresSize.drawn} items: ${median(seconds).toFixed(1)} s (${seconds[0]?.toFixed(1)} to ${seconds.at(-1)?.toFixed(1)}), ` +
      `aim ${aim.seconds} s; the process holds ${peak.toFixed(0)} MB at most, aim ${aim.megabytes} MB`,
  );
  return [];
}
