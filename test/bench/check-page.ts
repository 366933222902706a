import { load } from './load';
import type { Bench } from './parts';
import { compare } from './rounds';

/** The data of the check page, which anybody may ask for, against the authenticated route with one indexed select; documents must have been made. Reported, not judged. */
export async function reportCheckPage({ address, client, given }: Bench): Promise<void> {
  const { rows } = await client.query<{ code: string; enrolment: string; person: string }>(
    `SELECT check_code AS code, enrolment_id AS enrolment, person_id AS person FROM registry.certificate WHERE rendering = 'ready' AND batch_id IS NOT NULL ORDER BY id LIMIT 32`,
  );
  const holders: ((typeof rows)[number] & { cookie: string })[] = [];
  for (const row of rows) holders.push({ ...row, cookie: await given.session(row.person) });
  const holder = (client: number) => holders[client % holders.length] ?? fail();
  await compare({
    name: 'Check page data',
    floor: () =>
      load(address, (client) => ({
        method: 'GET',
        path: `/api/v1/floor/${holder(client).enrolment}`,
        cookie: holder(client).cookie,
      })),
    subject: () =>
      load(address, (client, turn) => ({
        method: 'GET',
        path: `/api/v1/checks/${holder(client).code}`,
        cookie: '',
        headers: { 'X-Forwarded-For': addressOf(client, turn) },
      })),
  });
}

/** Each time from elsewhere, because checks from one address are counted. */
function addressOf(client: number, turn: number): string {
  return `10.${client}.${Math.floor(turn / 256) % 256}.${turn % 256}`;
}

function fail(): never {
  throw new Error('there are no documents');
}
