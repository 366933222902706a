import type { Client } from 'pg';
import { v7 } from 'uuid';
import { readStackCpu } from './cpu-of-stack';
import { findOrganisation } from './find-organisation';
import type { Installation } from './installation';
import type { Bench } from './parts';
import { benchRun, fillPeople } from './people';
import { judge, report, type Pair } from './rounds';
import { withInstallation } from './separate-installation';

const [people, all] = [1_000, 10_000];
const [rounds, together] = [5, 10];
/** What the table of a run of 1,000 people and 12 parts may take of a core, by the whole stack. */
const mostMilliseconds = 120;
/** A table of progress has twelve parts more than the list of people has: it may take four times as long. */
const atLeast = 1 / 4;

/** The table of the people of a run against the list of the same people, and the numbers of 10,000 people by where they work. */
export async function compareProgress(bench: Bench): Promise<boolean[]> {
  const tables = await withInstallation(bench, 'progress_table', (installation) =>
    compareTables(installation),
  );
  await withInstallation(bench, 'progress_sums', reportSums);
  return tables;
}

async function compareTables(installation: Installation): Promise<boolean[]> {
  await fill(installation.client, people);
  const read = await reading(installation);
  const query = 'format=csv&language=sr-Latn';
  const list = `/api/v1/people-export?${query}&columns=email,institution,profession,lastActive`;
  const table = `/api/v1/runs/${benchRun}/people-export?${query}`;
  for (const path of [list, table, table]) await read(path);
  const costs: number[] = [];
  const pairs: Pair[] = [];
  for (let round = 0; round < rounds; round++) {
    const floor = await costOf(() => read(list));
    const subject = await costOf(() => read(table));
    costs.push(subject);
    pairs.push({ floor: 1000 / floor, subject: 1000 / subject });
  }
  const [least = 0] = costs.toSorted((one, other) => one - other);
  const passed = least <= mostMilliseconds;
  report(
    `Progress of a run as a table: ${people} people, 12 parts: ${least.toFixed(0)} CPU ms of the whole stack, at most ${mostMilliseconds}: ${passed ? 'reached' : 'MISSED'}`,
  );
  return [passed, judge('Progress of a run as a table', atLeast, pairs)];
}

async function reportSums(installation: Installation): Promise<void> {
  await fill(installation.client, all);
  const read = await reading(installation);
  for (const by of ['nothing', 'institution', 'group']) {
    const path = `/api/v1/runs/${benchRun}/sums?by=${by}`;
    await read(path);
    report(
      `Progress of a run in numbers, ${all} people, 12 parts, by ${by}: ${(await costOf(() => read(path), 2)).toFixed(0)} CPU ms`,
    );
  }
}

async function costOf(work: () => Promise<void>, times = together): Promise<number> {
  const before = readStackCpu();
  for (let time = 0; time < times; time++) await work();
  return (readStackCpu() - before) / times;
}

async function reading({
  address,
  client,
  given,
}: Installation): Promise<(path: string) => Promise<void>> {
  const organisationId = await findOrganisation(client);
  const email = `napredak.${v7()}@primer.rs`;
  const person = await given.person({ email, organisationId, roles: ['administrator'] });
  await given.secondFactor(person);
  const cookie = await given.session(person);
  return async (path) => {
    const reply = await fetch(`${address}${path}`, { headers: { Cookie: cookie } });
    if (!reply.ok) throw new Error(`${path} answered ${reply.status}`);
    await reply.text();
  };
}

/** A run of everybody in a course of twelve parts; two thirds have done all of them. */
async function fill(client: Client, members: number): Promise<void> {
  const organisation = await findOrganisation(client);
  await client.query(
    `INSERT INTO catalogue.module SELECT (jsonb_populate_record(m, jsonb_build_object('id', $1::uuid, 'slug', 'dvanaesti'))).* FROM catalogue.module m WHERE m.organisation_id = $2 ORDER BY m.id LIMIT 1`,
    [v7(), organisation],
  );
  await client.query(
    `INSERT INTO catalogue.module_edition SELECT (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'module_id', t.id))).*
     FROM catalogue.module t, catalogue.module_edition e WHERE t.slug = 'dvanaesti' AND e.organisation_id = $1 ORDER BY e.module_id, e.number DESC LIMIT 1`,
    [organisation],
  );
  await client.query(
    `INSERT INTO catalogue.course_edition_module (organisation_id, course_edition_id, position, module_edition_id)
     SELECT $1, c.current_edition_id, 100 + row_number() OVER (ORDER BY e.id), e.id
     FROM (SELECT current_edition_id FROM catalogue.course WHERE organisation_id = $1 ORDER BY id LIMIT 1) c
       CROSS JOIN (SELECT DISTINCT ON (module_id) id FROM catalogue.module_edition WHERE organisation_id = $1 ORDER BY module_id, number DESC) e
     WHERE NOT EXISTS (SELECT FROM catalogue.course_edition_module k WHERE k.course_edition_id = c.current_edition_id AND k.module_edition_id = e.id)`,
    [organisation],
  );
  await fillPeople(client, members);
}
