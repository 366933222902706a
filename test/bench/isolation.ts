import { setTimeout } from 'node:timers/promises';
import type { Client } from 'pg';
import { tablesWithOrganisation } from '../support/mirror-organisation';
import { BenchClient } from './client';
import { load } from './load';
import type { Bench } from './parts';
import { fillRegister } from './register-fill';
import { judge, report, type Pair } from './rounds';
import { administratorRoles, trainerRoles } from '../support/staff-roles';

const rounds = 10;
const certificates = 10_000;
/** A request under policies may take 1.15 times as long as without them. */
const atLeast = 1 / 1.15;
/** Statistics are told once a second at most. */
const telling = 1_500;
/** Connections, and requests of each, before anything is measured. */
const warming = 20;

/** What is asked for, each by itself a piece of this part. */
export const isolatedPages = [
  'course-page',
  'dashboard',
  'player',
  'members',
  'attempts',
  'register',
] as const;

interface Asked {
  readonly path: string;
  readonly cookie: string;
}

/** What the isolation of organisations costs: the same requests with policies and, bypassed, without them. */
export async function compareIsolation(
  bench: Bench,
  pieces: readonly string[],
): Promise<boolean[]> {
  const tables = [...(await tablesWithOrganisation(bench.client)), 'identity.person'];
  const passed: boolean[] = [];
  const chosen = isolatedPages.filter((name) => pieces.includes(name));
  if (chosen.includes('register')) await fillRegister(bench.client, certificates);
  const requests = await prepareRequests(bench);
  for (const name of chosen) {
    const asked = requests[name];
    const pairs: Pair[] = [];
    const pages = { floor: 0, subject: 0 };
    for (let round = 0; round < rounds; round++) {
      await switchPolicies(bench.client, tables, 'DISABLE');
      await warmUp(bench, asked);
      const floor = await measure(bench, asked);
      await switchPolicies(bench.client, tables, 'ENABLE');
      await warmUp(bench, asked);
      const subject = await measure(bench, asked);
      pairs.push({ floor: floor.rate, subject: subject.rate });
      pages.floor += floor.pages;
      pages.subject += subject.pages;
    }
    passed.push(judge(`Isolated: ${name}`, atLeast, pairs));
    const [without, isolated] = [pages.floor / rounds, pages.subject / rounds];
    report(`  pages of tables a request: ${without.toFixed(1)}, isolated ${isolated.toFixed(1)}`);
  }
  return passed;
}

async function prepareRequests({
  client,
  given,
}: Bench): Promise<Record<(typeof isolatedPages)[number], Asked>> {
  const { rows } = await client.query<{
    id: string;
    person: string;
    slug: string;
    organisation: string;
  }>(
    `SELECT e.id, e.person_id AS person, c.slug, e.organisation_id AS organisation
     FROM learning.enrolment e JOIN catalogue.course c ON c.id = e.course_id ORDER BY e.id LIMIT 1`,
  );
  const [learner] = rows;
  if (learner === undefined) throw new Error('there are no enrolments');
  const cookie = await given.session(learner.person);
  const { organisation: organisationId } = learner;
  const email = `izolacija.${Date.now()}@primer.rs`;
  const staff = await given.person({
    email,
    organisationId,
    roles: [...administratorRoles, ...trainerRoles],
  });
  await given.secondFactor(staff);
  const administrator = await given.session(staff);
  return {
    'course-page': { path: `/api/v1/courses/${learner.slug}`, cookie },
    dashboard: { path: '/api/v1/enrolments', cookie },
    player: { path: `/api/v1/enrolments/${learner.id}`, cookie },
    members: { path: '/api/v1/members?search=osoba%207', cookie: administrator },
    attempts: { path: '/api/v1/attempts', cookie: administrator },
    register: { path: '/api/v1/certificates', cookie: administrator },
  };
}

/** One table after the other: whoever holds several waits for requests that wait for them. */
async function switchPolicies(
  client: Client,
  tables: readonly string[],
  way: 'ENABLE' | 'DISABLE',
): Promise<void> {
  for (const table of tables) await client.query(`ALTER TABLE ${table} ${way} ROW LEVEL SECURITY`);
}

/** Each connection learns the tables and policies anew after they were switched, which is no part of a request. */
async function warmUp({ address }: Bench, { path, cookie }: Asked): Promise<void> {
  const client = new BenchClient(address, warming);
  const request = { method: 'GET', path, cookie } as const;
  for (let turn = 0; turn < warming; turn++)
    await Promise.all(Array.from({ length: warming }, () => client.send(request)));
  client.close();
}

async function measure(
  { address, client }: Bench,
  { path, cookie }: Asked,
): Promise<{ rate: number; pages: number }> {
  let sent = 0;
  const before = await pagesRead(client);
  const rate = await load(address, () => {
    sent += 1;
    return { method: 'GET', path, cookie };
  });
  await setTimeout(telling);
  return { rate, pages: ((await pagesRead(client)) - before) / sent };
}

/** Of tables and their indexes; those of the catalogue are read by whoever learns a table anew. */
async function pagesRead(client: Client): Promise<number> {
  const { rows } = await client.query<{ pages: number }>(
    `SELECT sum(heap_blks_hit + heap_blks_read + coalesce(idx_blks_hit + idx_blks_read, 0)
       + coalesce(toast_blks_hit + toast_blks_read, 0) + coalesce(tidx_blks_hit + tidx_blks_read, 0))::float8 AS pages FROM pg_statio_user_tables`,
  );
  return rows[0]?.pages ?? 0;
}
