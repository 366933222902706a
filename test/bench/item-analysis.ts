import { fillAnalysis, analysisSize } from './item-analysis-fill';
import { type Measured, runMeasured } from './measured-process';
import type { Bench } from './parts';
import { ascending, median, report } from './rounds';

const runs = 3;
const aim = { seconds: 10, megabytes: 512 };

/** The statistics of a large assessment, computed by the job in a process of its own. Reported, not judged. */
export async function reportItemAnalysis({ client, variables }: Bench): Promise<boolean[]> {
  const order = await fillAnalysis(client);
  const measured: Measured[] = [];
  for (let run = 0; run < runs; run++) {
    await order();
    measured.push(await runMeasured('job-process.ts', ['reporting.computeFigures'], variables));
  }
  const seconds = measured.map((each) => each.seconds).sort(ascending);
  const peak = Math.max(...measured.map(({ megabytes }) => megabytes));
  report(
    `Item analysis of ${analysisSize.people} attempts of ${analysisSize.drawn} items: ${median(seconds).toFixed(1)} s (${seconds[0]?.toFixed(1)} to ${seconds.at(-1)?.toFixed(1)}), ` +
      `aim ${aim.seconds} s; the process holds ${peak.toFixed(0)} MB at most, aim ${aim.megabytes} MB`,
  );
  return [];
}
