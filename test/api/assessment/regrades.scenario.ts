import { readResult } from '@svetionik/contracts/assessment/results';
import { examples } from '@svetionik/contracts/examples';
import { listOwnChanges } from '@svetionik/contracts/home';
import {
  applyRegrade,
  listCorrectable,
  listEffects,
  listRegrades,
  previewRegrade,
  readRegrade,
} from '@svetionik/contracts/regrades';
import { v7 } from 'uuid';
import { RegradeApplier } from '../../../apps/backend/src/features/reporting/regrades/regrade-workers';
import { call } from '../../support/call';
import { GivenRegrade } from '../../support/given-regrade';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const regrade = v7();
const reason = 'Kao tačan bio je označen pogrešan odgovor.';

let world: TestWorld;
let cookies: Record<'learner' | 'trainer' | 'administrator', string>;
let attempts: { passes: string; fails: string };

beforeEach(async () => {
  world = await openWorld();
  const { given, client } = world;
  cookies = {
    learner: await given.session(examples.learner),
    trainer: await given.session(examples.trainer),
    administrator: await given.session(examples.administrator),
  };
  const made = new GivenRegrade(client);
  const { rows } = await client.query<{ enrolment_id: string }>(
    `SELECT enrolment_id FROM registry.certificate WHERE status = 'valid' ORDER BY id LIMIT 1`,
  );
  await client.query('DELETE FROM reporting.regrade');
  attempts = {
    passes: await made.judged({
      choice: 'b',
      person: examples.learner,
      enrolment: examples.enrolment,
    }),
    fails: await made.judged({ choice: 'a', enrolment: rows[0]?.enrolment_id ?? '' }),
  };
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);
const preview = { params: { regrade }, body: { version: examples.correctedVersion, reason } };
const one = { params: { regrade } };

async function scores(): Promise<object> {
  const { rows } = await world.client.query<{ id: string; passed: boolean }>(
    'SELECT id, passed FROM assessment.attempt WHERE id = ANY ($1)',
    [Object.values(attempts)],
  );
  return Object.fromEntries(
    rows.map(({ id, passed }) => [id === attempts.passes ? 'passes' : 'fails', passed]),
  );
}

/** The learner has a certificate for a whole programme, too, of which the course is a part. */
async function certifyProgramme(): Promise<void> {
  const { rowCount } = await world.client.query(
    `INSERT INTO registry.certificate SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'enrolment_id', t.id, 'person_id', t.person_id, 'number', 9001, 'check_code', 'PRGM222233334444'))).*
     FROM registry.certificate c, programmes.participant t WHERE c.status = 'valid' AND t.programme_id = $1 AND t.person_id = $2 ORDER BY c.id LIMIT 1`,
    [examples.programme, examples.learner],
  );
  expect(rowCount).toBe(1);
}

it('is tried first, then applied; the old score and every certificate stay, and the learner is told why', async () => {
  await certifyProgramme();
  await walk([
    {
      as: 'trainer',
      call: listCorrectable,
      status: 200,
      has: { items: [{ version: examples.correctedVersion, attempts: 3 }] },
    },
    {
      as: 'trainer',
      call: previewRegrade,
      with: { params: { regrade: v7() }, body: { version: v7(), reason } },
      status: 409,
    },
    {
      as: 'trainer',
      call: previewRegrade,
      with: preview,
      status: 201,
      has: { state: 'previewing', lookedAt: 0 },
    },
    { as: 'trainer', call: previewRegrade, with: preview, status: 200 },
    {
      as: 'trainer',
      call: previewRegrade,
      with: { ...preview, body: { ...preview.body, reason: 'Drugo.' } },
      status: 409,
    },
    { as: 'trainer', call: applyRegrade, with: one, status: 409 },
  ]);
  await world.app.runJobs();
  expect(await scores()).toEqual({ passes: false, fails: true });
  await walk([
    {
      as: 'trainer',
      call: readRegrade,
      with: one,
      status: 200,
      has: {
        state: 'previewed',
        lookedAt: 3,
        counts: { passes: 2, fails: 1, more: 0, less: 0 },
        certificates: 2,
      },
    },
    {
      as: 'trainer',
      call: listEffects,
      with: one,
      status: 200,
      has: {
        items: [
          {
            attempt: attempts.fails,
            effect: 'fails',
            before: 100,
            after: 0,
            person: null,
            certificate: null,
          },
          {},
          {},
        ],
      },
      hasNot: ['primer.rs'],
    },
    {
      as: 'administrator',
      call: listEffects,
      with: one,
      status: 200,
      has: {
        items: [
          {
            attempt: attempts.fails,
            certificate: expect.any(String),
            programmeCertificate: expect.any(String),
            person: { email: expect.any(String) },
          },
          { attempt: attempts.passes, certificate: null, programmeCertificate: expect.any(String) },
          {},
        ],
      },
    },
    { as: 'trainer', call: applyRegrade, with: one, status: 200, has: { state: 'applying' } },
  ]);
  await world.app.runJobs();
  expect(await scores()).toEqual({ passes: true, fails: false });
  await walk([
    {
      as: 'trainer',
      call: listRegrades,
      status: 200,
      has: {
        items: [{ id: regrade, state: 'applied', counts: { passes: 2, fails: 1 } }],
        next: null,
      },
    },
    { as: 'trainer', call: listCorrectable, status: 200, has: { items: [] } },
    {
      as: 'learner',
      call: readResult,
      with: { params: { attempt: attempts.passes } },
      status: 200,
      has: { passed: true, percent: 100, corrected: [{ reason, percent: 0, passed: false }] },
    },
    {
      as: 'learner',
      call: listOwnChanges,
      status: 200,
      has: {
        items: [
          { kind: 'score-corrected', passed: false },
          { kind: 'score-corrected', attempt: attempts.passes, passed: true },
        ],
      },
    },
  ]);
  const { rows } = await world.client.query(
    `SELECT (SELECT count(*)::int FROM assessment.past_score) AS past, (SELECT count(*)::int FROM registry.certificate WHERE status = 'valid') AS valid`,
  );
  await world.app.app.get(RegradeApplier).handle({
    id: v7(),
    organisationId: examples.organisation,
    ids: { regradeId: regrade },
    attempt: 1,
  });
  const again = await world.client.query(
    `SELECT (SELECT count(*)::int FROM assessment.past_score) AS past, (SELECT count(*)::int FROM registry.certificate WHERE status = 'valid') AS valid`,
  );
  expect([rows[0], again.rows]).toEqual([expect.objectContaining({ past: 3 }), rows]);
  expect(world.app.mail.filter(({ text }) => text.includes(attempts.passes))).toHaveLength(1);
});

it('gives a part of the points by a changed share, through the same steps as a changed key', async () => {
  await world.client.query(
    `UPDATE assessment.item_version v
     SET content = jsonb_build_object(
       'sr-Latn', v.content -> 'sr-Latn' || '{"shares": [{"id": "a", "percent": 50}]}',
       'sr-Cyrl', v.content -> 'sr-Cyrl' || '{"shares": [{"id": "a", "percent": 50}]}')
     FROM assessment.item i JOIN assessment.item_version old ON old.item_id = i.id
     WHERE v.id = i.current_version_id AND old.id = $1`,
    [examples.correctedVersion],
  );
  await walk([{ as: 'trainer', call: previewRegrade, with: preview, status: 201 }]);
  await world.app.runJobs();
  await walk([
    {
      as: 'trainer',
      call: listEffects,
      with: one,
      status: 200,
      has: { items: [{ attempt: attempts.fails, before: 100, after: 50 }, {}, {}] },
    },
  ]);
  const page = async (query: Readonly<Record<string, string>>) =>
    (await call(world.app, listEffects, { ...one, query }, cookies.trainer)).body;
  const [all, first] = [await page({ limit: '50' }), await page({ limit: '1' })];
  const rest = await page({ limit: '50', after: first.next });
  expect([[...first.items, ...rest.items], rest.next]).toEqual([all.items, null]);
  await walk([{ as: 'trainer', call: applyRegrade, with: one, status: 200 }]);
  await world.app.runJobs();
  const { rows } = await world.client.query('SELECT points FROM assessment.attempt WHERE id = $1', [
    attempts.fails,
  ]);
  expect(rows.map(({ points }) => Number(points))).toEqual([0.5]);
});
