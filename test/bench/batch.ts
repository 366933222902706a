import { v7 } from 'uuid';
import { fillEligible } from './batch-fill';
import { reportCheckPage } from './check-page';
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
  const { address, client, given, variables } = bench;
  await fillEligible(client, people);
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM platform.organisation LIMIT 1',
  );
  const cookie = await given.session(
    await given.person({
      email: `izdavanje.${v7()}@primer.rs`,
      organisationId: rows[0]?.id,
      roles: ['administrator'],
    }),
  );
  await client.query('DELETE FROM platform.job');
  const began = performance.now();
  const reply = await fetch(`${address}/api/v1/certificates/batches/${v7()}`, {
    method: 'PUT',
    headers: { Cookie: cookie, Origin: address, 'Content-Type': 'application/json' },
    body: JSON.stringify({ course: null, except: [], expected: people }),
  });
  if (!reply.ok)
    throw new Error(`the batch was answered with ${reply.status} ${await reply.text()}`);
  report(
    `Issue of ${people} certificates in one click: numbered and frozen in ${((performance.now() - began) / 1000).toFixed(1)} s`,
  );
  const beginning = await runMeasured('rendering-process.ts', [String(first)], variables);
  const rest = await runMeasured('rendering-process.ts', [String(people - first)], variables);
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
