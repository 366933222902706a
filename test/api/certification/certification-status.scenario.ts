import { checkCertificate, listOwnCertificates } from '@svetionik/contracts/checks';
import { listEligible, readBatch } from '@svetionik/contracts/certification';
import { examples } from '@svetionik/contracts/examples';
import { listDeadJobs, retryJob } from '@svetionik/contracts/jobs';
import {
  annulCertificate,
  listCertificates,
  readCertificate,
  replaceCertificate,
  retryCertificate,
  revokeCertificate,
} from '@svetionik/contracts/register';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import {
  openCertificationWorld,
  type CertificationWorld,
  type IssuedRow,
} from '../../support/certification-world';

const as = 'administrator' as const;
const revocation = { reason: 'issued-in-error', note: 'Pogrešan kurs.' };
const correction = { reason: 'wrong-data', note: '' };

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
      'SELECT batch_id FROM certification.certificate WHERE id = $1',
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

describe('a certificate', () => {
  it('is revoked with a reason, and not issued again unless somebody says so', async () => {
    const { id, code, number } = await issueOne();
    const params = { certificate: id };
    await world.walk([
      {
        as,
        call: revokeCertificate,
        with: { params, body: { ...revocation, note: 'JMBG 0101099710005' } },
        status: 422,
        has: { code: 'text.personal-number' },
      },
      {
        as,
        call: revokeCertificate,
        with: { params, body: revocation },
        status: 200,
        has: {
          status: 'revoked',
          events: [{ type: 'issued' }, { type: 'revoked', ...revocation }],
        },
      },
      {
        as,
        call: revokeCertificate,
        with: { params, body: revocation },
        status: 409,
        has: { code: 'certification.status-final' },
      },
      {
        as: 'nobody',
        call: checkCertificate,
        with: { params: { code } },
        status: 200,
        has: { status: 'revoked', number },
      },
      {
        as,
        call: listEligible,
        status: 200,
        has: { items: [{ revokedBefore: true }], counts: { complete: 0, revokedBefore: 1 } },
      },
    ]);
    expect((await world.issue(1)).status).toBe(409);
    expect((await world.issue(1, { again: [examples.passedEnrolment] })).status).toBe(201);
  });

  it('is replaced by one with the present name and the next number', async () => {
    const old = await issueOne();
    await world.client.query(
      `UPDATE identity.person SET name_latin = 'Jelena Đorđević', name_cyrillic = 'Јелена Ђорђевић' WHERE id = $1`,
      [examples.learner],
    );
    const replacement = v7();
    const order = { params: { certificate: old.id, replacement }, body: correction };
    await world.walk([
      {
        as,
        call: replaceCertificate,
        with: order,
        status: 201,
        has: {
          id: replacement,
          number: old.number + 1,
          replaces: old.id,
          facts: { holderName: 'Jelena Đorđević' },
        },
      },
      { as, call: replaceCertificate, with: order, status: 200, has: { id: replacement } },
      {
        as,
        call: replaceCertificate,
        with: { ...order, params: { certificate: examples.certificate, replacement } },
        status: 409,
        has: { code: 'creation.differs' },
      },
      {
        as,
        call: replaceCertificate,
        with: { ...order, params: { certificate: old.id, replacement: v7() } },
        status: 409,
        has: { code: 'certification.status-final' },
      },
      {
        as,
        call: readCertificate,
        with: { params: { certificate: old.id } },
        status: 200,
        has: {
          status: 'superseded',
          replacedBy: replacement,
          facts: { holderName: 'Jelena Stojanović' },
        },
      },
      {
        as: 'nobody',
        call: checkCertificate,
        with: { params: { code: old.code } },
        status: 200,
        has: { status: 'superseded' },
      },
    ]);
    await world.runJobsToTheEnd();
    const [, fresh] = await world.issued();
    await world.walk([
      {
        as: 'nobody',
        call: checkCertificate,
        with: { params: { code: fresh?.code ?? '' } },
        status: 200,
        has: { status: 'valid', number: old.number + 1 },
      },
      {
        as: 'learner',
        call: listOwnCertificates,
        status: 200,
        has: {
          items: [
            { id: replacement, replaces: old.id, standing: 'valid' },
            { id: old.id, replaces: null, standing: 'superseded' },
            {},
          ],
        },
      },
      {
        as,
        call: listCertificates,
        with: { query: { search: 'ђорђевић' } },
        status: 200,
        has: { items: [{ id: replacement }] },
      },
    ]);
  });

  it('is not replaced while something is missing, and stays valid', async () => {
    const old = await issueOne();
    await world.client.query('UPDATE organisations.organiser SET archived_at = now()');
    const order = { params: { certificate: old.id, replacement: v7() }, body: correction };
    await world.walk([
      {
        as,
        call: replaceCertificate,
        with: order,
        status: 422,
        has: {
          code: 'certification.data-missing',
          details: { missing: ['organiser-archived:organiserName'] },
        },
      },
      {
        as,
        call: readCertificate,
        with: { params: { certificate: old.id } },
        status: 200,
        has: { status: 'valid', replacedBy: null },
      },
    ]);
  });

  it.each([
    'number = 99',
    `facts = '{}'`,
    `holder_folded = ''`,
    `check_code = '${'0'.repeat(16)}'`,
    `issued_on = '2020-01-01'`,
  ])('cannot be rewritten by the program: %s', async (change) => {
    await world.client.query('SET ROLE svetionik_app');
    await expect(
      world.client.query(`UPDATE certification.certificate SET ${change}`),
    ).rejects.toThrow('permission denied');
    await world.client.query('RESET ROLE');
  });

  it.each(['certificate_event', 'document', 'batch', 'certificate', 'register'])(
    'leaves no way to delete a %s',
    async (table) => {
      await world.client.query('SET ROLE svetionik_app');
      await expect(world.client.query(`DELETE FROM certification.${table}`)).rejects.toThrow(
        'permission denied',
      );
      await world.client.query('RESET ROLE');
    },
  );

  it('changes its status once when two people act at the same time', async () => {
    for (let round = 0; round < 4; round += 1) {
      await world.passed(`Ana ${'ABCD'.charAt(round)}nić`);
    }
    await world.issue(5);
    await world.runJobsToTheEnd();
    for (const { id } of await world.issued()) {
      const acts = [
        call(
          world.app,
          revokeCertificate,
          { params: { certificate: id }, body: revocation },
          world.cookies.administrator,
        ),
        call(
          world.app,
          replaceCertificate,
          { params: { certificate: id, replacement: v7() }, body: correction },
          world.cookies.administrator,
        ),
        call(
          world.app,
          revokeCertificate,
          { params: { certificate: id }, body: revocation },
          world.cookies.administrator,
        ),
      ];
      const replies = await Promise.all(acts);
      expect(replies.filter(({ status }) => status < 300)).toHaveLength(1);
      expect(replies.filter(({ body }) => body.code === 'certification.status-final')).toHaveLength(
        2,
      );
      const { rows } = await world.client.query(
        'SELECT count(*)::int AS events FROM certification.certificate_event WHERE certificate_id = $1',
        [id],
      );
      expect(rows).toEqual([{ events: 2 }]);
    }
    const numbers = (await world.issued()).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, place) => place + 3));
  });

  it('is in force once at most, whoever issues, replaces and revokes at the same time', async () => {
    await issueOne();
    for (let round = 0; round < 3; round += 1) {
      const old = (await world.issued()).find(({ status }) => status === 'valid');
      const id = old?.id ?? '';
      const replies = await Promise.all([
        call(
          world.app,
          revokeCertificate,
          { params: { certificate: id }, body: revocation },
          world.cookies.administrator,
        ),
        call(
          world.app,
          replaceCertificate,
          { params: { certificate: id, replacement: v7() }, body: correction },
          world.cookies.administrator,
        ),
        world.issue(1, { again: [examples.passedEnrolment] }),
        world.issue(1, { again: [examples.passedEnrolment] }),
      ]);
      const [revoked, replaced, ...issued] = replies.map(({ status }) => status < 300);
      expect(replies.filter(({ status }) => status >= 300).map(({ status }) => status)).toEqual(
        replies.filter(({ status }) => status >= 300).map(() => 409),
      );
      expect([revoked, replaced].filter(Boolean)).toHaveLength(1);
      expect(issued.filter(Boolean).length).toBeLessThanOrEqual(revoked === true ? 1 : 0);
      expect(
        (await world.issued()).filter(({ status }) => status === 'valid').length,
      ).toBeLessThanOrEqual(1);
      if (!(await world.issued()).some(({ status }) => status === 'valid'))
        await world.issue(1, { again: [examples.passedEnrolment] });
      await world.runJobsToTheEnd();
    }
    const rows = await world.issued();
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, place) => place + 3));
    const { rows: ends } = await world.client.query(
      `SELECT certificate_id FROM certification.certificate_event WHERE type IN ('revoked', 'superseded') GROUP BY certificate_id HAVING count(*) > 1`,
    );
    expect(ends).toEqual([]);
  });
});

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
