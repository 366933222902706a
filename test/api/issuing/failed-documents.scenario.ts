import { checkCertificate } from '@svetionik/contracts/checks';
import { listEligible, readBatch } from '@svetionik/contracts/certification';
import { examples } from '@svetionik/contracts/examples';
import { listDeadJobs, retryJob } from '@svetionik/contracts/jobs';
import {
  annulCertificate,
  listCertificates,
  readCertificate,
  retryCertificate,
  revokeCertificate,
} from '@svetionik/contracts/register';
import { call } from '../../support/call';
import {
  openCertificationWorld,
  type CertificationWorld,
  type IssuedRow,
} from '../../support/certification-world';

const as = 'administrator' as const;
const revocation = { reason: 'issued-in-error', note: 'Pogrešan kurs.' };

let world: CertificationWorld;

beforeEach(async () => {
  world = await openCertificationWorld();
});

afterEach(() => world.close());

async function issueOne(): Promise<IssuedRow> {
  await world.issue(1);
  await world.runJobsToTheEnd();
  const [row] = await world.issued();
  if (row === undefined) throw new Error('nothing was issued');
  return row;
}

describe('a document that cannot be made', () => {
  beforeEach(() =>
    world.client.query(
      `UPDATE organisations.organiser SET seal_hash = (SELECT hash FROM platform.file WHERE bytes = 1)`,
    ),
  );

  it('is shown by name and reason, retried, and annulled with its number kept', async () => {
    const { id, number, code } = await issueOne();
    const { rows } = await world.client.query(
      'SELECT batch_id FROM registry.certificate WHERE id = $1',
      [id],
    );
    const params = { certificate: id };
    const failure = {
      certificate: id,
      number,
      name: { latin: 'Jelena Stojanović' },
      code: 'picture-unreadable',
    };
    await world.walk([
      {
        as,
        call: readBatch,
        with: { params: { batch: rows[0].batch_id } },
        status: 200,
        has: { failed: 1, ready: 0, failures: [failure] },
      },
      {
        as,
        call: listCertificates,
        with: { query: { rendering: 'failed', status: 'valid' } },
        status: 200,
        has: { items: [{ id }, { id: examples.failedCertificate }] },
      },
      {
        as,
        call: revokeCertificate,
        with: { params, body: revocation },
        status: 409,
        has: { code: 'certification.not-ready' },
      },
      {
        as,
        call: retryCertificate,
        with: { params },
        status: 200,
        has: { rendering: 'waiting', failureCode: null },
      },
      {
        as,
        call: retryCertificate,
        with: { params },
        status: 409,
        has: { code: 'certification.not-failed' },
      },
      {
        as,
        call: annulCertificate,
        with: { params },
        status: 409,
        has: { code: 'certification.not-failed' },
      },
    ]);
    await world.runJobsToTheEnd();
    await world.walk([
      {
        as,
        call: annulCertificate,
        with: { params },
        status: 200,
        has: { status: 'annulled', number, events: [{ type: 'issued' }, { type: 'annulled' }] },
      },
      {
        as,
        call: annulCertificate,
        with: { params },
        status: 409,
        has: { code: 'certification.status-final' },
      },
      { as: 'nobody', call: checkCertificate, with: { params: { code } }, status: 404 },
      {
        as,
        call: listEligible,
        status: 200,
        has: { items: [{ enrolment: examples.passedEnrolment, revokedBefore: false }] },
      },
    ]);
    await world.issue(1);
    expect((await world.issued()).map((row) => [row.number, row.status])).toEqual([
      [number, 'annulled'],
      [number + 1, 'valid'],
    ]);
    expect(world.app.mail).toEqual([]);
  });

  it('is made after all once the reason is gone', async () => {
    const { id, code } = await issueOne();
    await world.client.query(`UPDATE platform.file SET content = $1 WHERE bytes = 1`, [onePixel]);
    await world.walk([
      { as, call: retryCertificate, with: { params: { certificate: id } }, status: 200 },
    ]);
    await world.runJobsToTheEnd();
    await world.walk([
      {
        as: 'nobody',
        call: checkCertificate,
        with: { params: { code } },
        status: 200,
        has: { status: 'valid' },
      },
      { as, call: listDeadJobs, status: 200, has: { items: [{ id: examples.deadJob }] } },
    ]);
    expect(world.app.mail).toHaveLength(1);
  });

  it('stands among the dead jobs, where it can be queued again', async () => {
    const { id, code } = await issueOne();
    const { body } = await call(world.app, listDeadJobs, {}, world.cookies.administrator);
    expect(body.items).toMatchObject([
      { handler: 'certification.render', attempts: 4, error: 'RenderFailure' },
      { id: examples.deadJob },
    ]);
    await world.client.query(`UPDATE platform.file SET content = $1 WHERE bytes = 1`, [onePixel]);
    await world.walk([
      { as, call: retryJob, with: { params: { job: body.items[0].id } }, status: 202 },
      { as, call: retryJob, with: { params: { job: body.items[0].id } }, status: 404 },
    ]);
    await world.runJobsToTheEnd();
    await world.walk([
      {
        as,
        call: readCertificate,
        with: { params: { certificate: id } },
        status: 200,
        has: { rendering: 'ready', failureCode: null },
      },
      { as: 'nobody', call: checkCertificate, with: { params: { code } }, status: 200 },
    ]);
  });
});

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
