import { endpoints } from '@svetionik/contracts';
import { checkCertificate } from '@svetionik/contracts/checks';
import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { collectPermissions, type Role } from '@svetionik/domain/access/permissions';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { demoPeople } from '../../apps/backend/src/commands/demo-people';
import { migrateInstallation } from '../../apps/backend/src/migrate';
import { readSettings } from '../../apps/backend/src/platform/config/env';
import { refuseReachedDemonstration } from '../../apps/backend/src/platform/demonstration/refuse-reached-demonstration';
import { makeDemonstration } from '../demonstration/make';
import { call } from '../support/call';
import { emptyDatabase } from '../support/database';
import { toLoginUrl } from '../support/database-login';
import { readPdf } from '../support/read-pdf';
import { findRequests, type Viewer } from '../support/shown-in-demonstration';
import { openNewWorld, type TestWorld } from '../support/test-world';

/** The last noon, so that the hour at which this runs decides nothing. */
const end = new Date(Math.floor(Date.now() / 86_400_000 - 0.5) * 86_400_000 + 43_200_000);

/** What a demonstration has nothing of yet, or only where it is larger. */
const withoutShown: readonly string[] = [
  // nobody there has made such an address
  'runs.readFeedFile',
  // only where thirty have taken an assessment
  'reporting.readComputation',
  // nothing is signed there with a certificate
  'credentials.readIssuerCertificate',
];

interface Reader extends Viewer {
  readonly roles: readonly Role[];
  readonly cookie: string;
}

describe('a demonstration', () => {
  let url: string;
  let world: TestWorld;
  let year: string;

  beforeAll(async () => {
    url = await makeYear();
    world = await openNewWorld(Promise.resolve(url));
    year = await describeYear(world.client);
    await world.app.runJobs();
  });

  afterAll(() => world.close());

  it('leaves no work that failed', async () => {
    const { rows } = await world.client.query(
      `SELECT handler, error_code FROM platform.job WHERE error_code IS NOT NULL`,
    );
    expect(rows).toEqual([]);
  });

  it('is a network of nine, of which eight learn in courses that are offered to them, as another did that has left', async () => {
    const { rows } = await world.client.query(
      `SELECT o.left_at IS NOT NULL AS "hasLeft", count(DISTINCT e.organisation_id)::int AS organisations, count(DISTINCT c.organisation_id)::int AS elsewhere
       FROM learning.enrolment e JOIN catalogue.course_edition c ON c.id = e.course_edition_id
       JOIN platform.organisation o ON o.id = e.organisation_id AND NOT o.is_network GROUP BY 1 ORDER BY 1`,
    );
    expect(rows).toEqual([
      { hasLeft: false, organisations: 8, elsewhere: 1 },
      { hasLeft: true, organisations: 1, elsewhere: 1 },
    ]);
  });

  it('has a member whose certificates are still checked after it has left, and nothing of it that came later', async () => {
    const { rows } = await world.client.query<{ code: string; later: number }>(
      `SELECT c.check_code AS code, (SELECT count(*)::int FROM learning.enrolment e WHERE e.organisation_id = o.id AND e.enrolled_at > o.left_at)
         + (SELECT count(*)::int FROM assessment.attempt a WHERE a.organisation_id = o.id AND a.state = 'open') AS later
       FROM registry.certificate c JOIN platform.organisation o ON o.id = c.organisation_id AND o.left_at IS NOT NULL`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { code, later } of rows) {
      expect(later).toBe(0);
      const { body } = await call(world.app, checkCertificate, { params: { code } });
      expect(body).toMatchObject({ status: 'valid' });
    }
  });

  it('has a certificate for a whole programme, with its document', async () => {
    const { rows } = await world.client.query<{ titleLine: string; rendering: string }>(
      `SELECT facts ->> 'titleLine' AS "titleLine", rendering FROM registry.certificate WHERE facts ? 'programme' AND status = 'valid'`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { titleLine, rendering } of rows) {
      expect(titleLine).toMatch(/ programu$| програму$/u);
      expect(rendering).toBe('ready');
    }
  });

  it('knows when whoever learned was last here', async () => {
    const { rows } = await world.client.query(
      `SELECT e.id FROM learning.enrolment e JOIN identity.member m USING (organisation_id, person_id)
       WHERE m.last_used_at IS NULL OR m.last_used_at < e.enrolled_at`,
    );
    expect(rows).toEqual([]);
  });

  it('says on its documents what they are', async () => {
    const { rows } = await world.client.query<{ content: Buffer; holder: string }>(
      `SELECT d.content FROM registry.document d JOIN registry.certificate c ON c.id = d.certificate_id
       WHERE c.status = 'valid' AND c.facts ->> 'language' = 'sr-Latn' LIMIT 1`,
    );
    const { title, elements, pages } = readPdf(rows[0]?.content ?? Buffer.alloc(0));
    expect(title).toMatch(/^Demonstracija: /u);
    expect(elements.filter(({ text }) => text === 'Demonstracija')).toHaveLength(pages);
  });

  it('says so on the book of a register and on the record of a learner', async () => {
    const { rows } = await world.client.query<{ content: Buffer }>(
      `SELECT string_agg(p.content, ''::bytea ORDER BY p.number) AS content FROM exports.export_part p
         JOIN exports.export e ON e.id = p.export_id AND e.person_id IS NULL GROUP BY e.id
       UNION ALL SELECT f.content FROM platform.file f JOIN transcript.print p ON p.document_hash = f.hash`,
    );
    const titles = rows.map(({ content }) => readPdf(content).title);
    expect(titles).toHaveLength(2);
    for (const title of titles) expect(title).toMatch(/^(Demonstracija|Демонстрација): /u);
  });

  it('has a corrected key that changed results, and came to members', async () => {
    const { rows } = await world.client.query<{ own: boolean; states: string[] }>(
      `SELECT organisation_id = course_organisation_id AS own, array_agg(DISTINCT state) AS states
       FROM reporting.regrade GROUP BY 1 ORDER BY 1 DESC`,
    );
    expect(rows).toEqual([
      { own: true, states: ['applied'] },
      { own: false, states: ['applied'] },
    ]);
    const { rows: effects } = await world.client.query(
      `SELECT effect FROM reporting.regrade_effect WHERE effect IN ('passes', 'more')`,
    );
    expect(effects.length).toBeGreaterThan(0);
  });

  it('is never made where something is', async () => {
    await expect(passYear(url)).rejects.toThrow('in an empty database only');
  });

  it('starts for this machine only', async () => {
    const databaseUrl = toLoginUrl(url);
    const reached = { databaseUrl, onThisMachineOnly: false };
    await expect(refuseReachedDemonstration(reached)).rejects.toThrow('holds a demonstration');
    await refuseReachedDemonstration({ databaseUrl, onThisMachineOnly: true });
  });

  it('opens every page to everybody who may read it', async () => {
    const readers = await findReaders(world);
    const failed: string[] = [];
    const shown = new Set<string>();
    for (const endpoint of endpoints.filter(({ method }) => method === 'GET'))
      for (const reader of readers.filter((each) => mayRead(each, endpoint)))
        for (const status of await read(world, endpoint, reader)) {
          if (status >= 500) failed.push(`${endpoint.name} ${status}`);
          if (status < 300) shown.add(endpoint.name);
        }
    expect(failed).toEqual([]);
    const known = new Set([...shown, ...withoutShown]);
    const missing = endpoints.filter(({ method, name }) => method === 'GET' && !known.has(name));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it('is the same each time', async () => {
    const again = new Client(await makeYear());
    await again.connect();
    try {
      expect(await describeYear(again)).toBe(year);
    } finally {
      await again.end();
    }
  });
});

async function makeYear(): Promise<string> {
  const url = await emptyDatabase();
  await migrateInstallation({ databaseOwnerUrl: url, databaseUrl: toLoginUrl(url) });
  await passYear(url);
  return url;
}

function passYear(url: string): Promise<void> {
  const settings = readSettings({
    LOCAL_DATABASE_URL: toLoginUrl(url),
    DATA_FOLDER: mkdtempSync(join(tmpdir(), 'svetionik-demonstration-')),
  });
  return makeDemonstration(settings, url, { people: 60, elsewhere: 24, end, seed: 'test' });
}

/** Who did what, and what became of it, without the ids and codes that are drawn anew each time. */
async function describeYear(client: Client): Promise<string> {
  const { rows } = await client.query<{ line: string }>(
    `SELECT concat_ws(' ', p.email, c.slug, a.number, a.started_at, a.points, a.passed) AS line FROM assessment.attempt a
       JOIN identity.person p ON p.id = a.person_id JOIN catalogue.course_edition e ON e.id = a.course_edition_id JOIN catalogue.course c ON c.id = e.course_id
     UNION ALL SELECT concat_ws(' ', r.facts ->> 'holderName', r.facts ->> 'registerNumber', r.issued_at, r.status) FROM registry.certificate r
     UNION ALL SELECT concat_ws(' ', p.email, p.created_at, count(d.*)) FROM identity.person p
       LEFT JOIN learning.enrolment e ON e.person_id = p.id LEFT JOIN learning.block_done d ON d.enrolment_id = e.id GROUP BY p.id ORDER BY line`,
  );
  return rows.map(({ line }) => line).join('\n');
}

/** One of each role, who administers a member, and some who learn: of each state of their attempts one. */
async function findReaders({ client, given }: TestWorld): Promise<Reader[]> {
  const { rows } = await client.query<Omit<Reader, 'cookie'>>(
    `SELECT m.person_id AS id, m.organisation_id AS organisation, m.roles FROM identity.member m JOIN identity.person p ON p.id = m.person_id
     WHERE p.email = ANY ($1) OR p.email = 'uprava@lipa.example'
     UNION ALL (SELECT DISTINCT ON (a.passed, c.status) a.person_id, a.organisation_id, '{learner}' FROM assessment.attempt a
       JOIN platform.organisation o ON o.id = a.organisation_id AND o.is_network
       LEFT JOIN registry.certificate c ON c.enrolment_id = a.enrolment_id)`,
    [demoPeople.map(({ email }) => email)],
  );
  return Promise.all(rows.map(async (row) => ({ ...row, cookie: await given.session(row.id) })));
}

function mayRead({ roles: held }: Reader, { permission }: EndpointDefinition): boolean {
  return collectPermissions(held).has(permission);
}

async function read(
  { app, client }: TestWorld,
  endpoint: EndpointDefinition,
  { cookie, ...reader }: Reader,
): Promise<number[]> {
  const statuses: number[] = [];
  for (const request of await findRequests(client, endpoint, reader))
    statuses.push((await call(app, endpoint, request, cookie)).status);
  return statuses;
}
