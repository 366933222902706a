import { createBank, readBank } from '@svetionik/contracts/banks';
import type { EndpointDefinition, EndpointReply } from '@svetionik/contracts/endpoint';
import {
  confirmImport,
  exportBank,
  readImport,
  requestImport,
} from '@svetionik/contracts/exchange';
import { v7 } from 'uuid';
import { largeFiles, largeFileSize as questions } from './large-files';
import { type Measured, runMeasured } from './measured-process';
import type { Bench } from './parts';
import { ascending, median, report } from './rounds';
import { trainerRoles } from '../support/staff-roles';

const pages = 40;

/** A file of 50,000 questions on its way into a bank: taken in, read, looked through and added; and one of each family read alone. Reported, not judged. */
export async function reportExchange({
  address,
  client,
  given,
  variables,
}: Bench): Promise<boolean[]> {
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM platform.organisation LIMIT 1',
  );
  const cookie = await given.session(
    await given.person({
      email: `uvoz.${v7()}@primer.rs`,
      organisationId: rows[0]?.id,
      roles: trainerRoles,
    }),
  );
  const author = { address, cookie };
  const [bank, id] = [v7(), v7()];
  await send(
    author,
    createBank,
    { bank },
    { body: { slug: `uvoz-${bank.slice(-8)}`, title: 'Uvoz' } },
  );
  const file = Buffer.from(givenGift());
  const taken = await timed(() => upload(author, bank, id, file));
  const reading = await runMeasured('job-process.ts', ['authoring.readItems'], variables);
  const view = await read(author, { bank, import: id });
  if (view.found !== questions || view.state !== 'ready')
    throw new Error(`of ${questions} questions ${view.found} were read`);
  const looks = await Promise.all(
    [undefined, 'refused'].map((effect) => look(author, { bank, import: id }, effect)),
  );
  const confirmed = await timed(() =>
    send(
      author,
      confirmImport,
      { bank, import: id },
      { body: { leaveOut: [1, 2, 3] }, version: view.bank.version },
    ),
  );
  const adding = await runMeasured('job-process.ts', ['authoring.addItems'], variables);
  const after = await read(author, { bank, import: id });
  if (after.added !== questions - view.refused - 3)
    throw new Error(`of ${questions} questions ${after.added} were added`);
  report(
    `Import of ${questions} questions (${(file.length / 1_000_000).toFixed(1)} MB of GIFT, ${view.refused} refused): taken in within ${taken.toFixed(0)} ms, confirmed within ${confirmed.toFixed(0)} ms`,
  );
  report(`  read in ${describe(reading)}; added in ${describe(adding)}`);
  report(
    `  a page of the preview in ${looks[0]?.toFixed(0)} ms, of the refused ones in ${looks[1]?.toFixed(0)} ms (median of ${pages})`,
  );
  report(
    `  the bank with all of it in ${(await timed(async () => (await send(author, readBank, { bank })).arrayBuffer())).toFixed(0)} ms, as GIFT in ${(await timed(async () => (await send(author, exportBank, { bank, format: 'gift' }, { body: {} })).arrayBuffer())).toFixed(0)} ms`,
  );
  for (const { name } of largeFiles)
    report(
      `  ${questions} small questions of ${name} read in ${describe(await runMeasured('reading-process.ts', [name], variables))}`,
    );
  return [];
}

/** Every hundredth question is none; some lose something, and many go by one name. */
function givenGift(): string {
  const one = (place: number) => {
    if (place % 100 === 99) return `Korak ${place} je {1:SHORTANSWER:=razgovor}.`;
    if (place % 10 === 0) return `Koji broj zovete, u slučaju ${place}, iz zemlje? {=112 =%50%194}`;
    return `::${place % 3 === 0 ? 'Pitanje' : `Pitanje ${place}`}::Šta činite u slučaju ${place}? {=Pitam nasamo. ~Čekam. ~Zovem pratioca. #To odlaže pomoć.}`;
  };
  return Array.from({ length: questions }, (_, place) => one(place)).join('\n\n');
}

interface Author {
  readonly address: string;
  readonly cookie: string;
}

interface ImportParams {
  readonly bank: string;
  readonly import: string;
}

interface Sent {
  readonly body?: unknown;
  readonly version?: number;
  readonly query?: string;
}

async function send(
  { address, cookie }: Author,
  { method, path }: EndpointDefinition,
  params: object,
  { body, version, query = '' }: Sent = {},
): Promise<Response> {
  const values = new Map<string, string>(Object.entries(params));
  const headers = {
    Cookie: cookie,
    Origin: address,
    'Content-Type': 'application/json',
    ...(version !== undefined && { 'If-Match': `"${version}"` }),
  };
  const target = `${address}${path.replace(/:(\w+)/g, (_, name: string) => values.get(name) ?? '')}${query}`;
  const reply = await fetch(target, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!reply.ok)
    throw new Error(`${method} ${target} was answered with ${reply.status} ${await reply.text()}`);
  return reply;
}

async function read(
  author: Author,
  params: ImportParams,
  query = '',
): Promise<EndpointReply<typeof readImport>> {
  return readImport.replies[200].schema.parse(
    await (await send(author, readImport, params, { query })).json(),
  );
}

async function upload(
  { address, cookie }: Author,
  bank: string,
  id: string,
  file: Buffer,
): Promise<void> {
  const form = new FormData();
  form.append('file', new Blob([file]), 'pitanja.gift');
  const target = `${address}${requestImport.path.replace(':bank', bank).replace(':import', id)}?format=gift`;
  const reply = await fetch(target, {
    method: 'PUT',
    headers: { Cookie: cookie, Origin: address },
    body: form,
  });
  if (!reply.ok) throw new Error(`the file was answered with ${reply.status}`);
}

/** Turns page after page; milliseconds of one in the middle. */
async function look(
  author: Author,
  params: ImportParams,
  effect: string | undefined,
): Promise<number> {
  const times: number[] = [];
  let after = 0;
  for (let page = 0; page < pages; page++) {
    const query = `?after=${after}&limit=50${effect === undefined ? '' : `&effect=${effect}`}`;
    times.push(await timed(async () => (after = (await read(author, params, query)).next ?? 0)));
  }
  return median(times.sort(ascending));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function describe({ seconds, megabytes }: Measured): string {
  return `${seconds.toFixed(1)} s with at most ${megabytes.toFixed(0)} MB`;
}
