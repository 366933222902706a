import { fillEligible } from './batch-fill';
import { reportCheckPage } from './check-page';
import { issueAll } from './issue-all';
import { runMeasured, type Measured } from './measured-process';
import type { Bench } from './parts';
import { report } from './rounds';

const people = 10_000;
/** By then a worker holds its fonts, pictures and plans. */
const first = 1_000;
/** How much more a worker may hold at the last document than at the first thousand, for its memory to be called flat. */
const flat = 1.2;

/** One click for 10,000 certificates, and one worker that makes their documents: the rate is reported, flat memory is asked for. Then the check page of what was made. */
export async function measureBatch(bench: Bench): Promise<boolean[]> {
  const { client, variables, ownerUrl } = bench;
  await fillEligible(client, people);
  report(
    `Issue of ${people} certificates in one click: numbered and frozen in ${(await issueAll(bench, people)).toFixed(1)} s`,
  );
  const beginning = await runMeasured('worker-process.ts', [String(first), ownerUrl], variables);
  const rest = await runMeasured('worker-process.ts', [String(people), ownerUrl], variables);
  const passed = rest.megabytes <= beginning.megabytes * flat;
  report(
    `  documents and their mails: ${describe(first, beginning)}; ${describe(people - first, rest)}, flat to within ${flat}: ${passed ? 'reached' : 'MISSED'}`,
  );
  await reportCheckPage(bench);
  return [passed];
}

function describe(documents: number, { seconds, megabytes }: Measured): string {
  return `${documents} at ${(documents / seconds).toFixed(0)} a second with at most ${megabytes.toFixed(0)} MB`;
}
