import { checkCertificate, listOwnCertificates } from '@svetionik/contracts/checks';
import { listEligible } from '@svetionik/contracts/certification';
import { examples } from '@svetionik/contracts/examples';
import {
  listCertificates,
  readCertificate,
  replaceCertificate,
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
    await expect(world.client.query(`UPDATE registry.certificate SET ${change}`)).rejects.toThrow(
      'permission denied',
    );
    await world.client.query('RESET ROLE');
  });

  it.each([
    'registry.certificate_event',
    'registry.document',
    'issuing.batch',
    'registry.certificate',
    'registry.register',
  ])('leaves no way to delete a %s', async (table) => {
    await world.client.query('SET ROLE svetionik_app');
    await expect(world.client.query(`DELETE FROM ${table}`)).rejects.toThrow('permission denied');
    await world.client.query('RESET ROLE');
  });

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
        'SELECT count(*)::int AS events FROM registry.certificate_event WHERE certificate_id = $1',
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
      `SELECT certificate_id FROM registry.certificate_event WHERE type IN ('revoked', 'superseded') GROUP BY certificate_id HAVING count(*) > 1`,
    );
    expect(ends).toEqual([]);
  });
});
