import {
  checkCertificate,
  compareDocument,
  confirmHolder,
  listOwnCertificates,
  readOwnDocument,
} from '@svetionik/contracts/checks';
import {
  issueCertificates,
  listEligible,
  previewCertificate,
  readBatch,
} from '@svetionik/contracts/certification';
import { examples } from '@svetionik/contracts/examples';
import {
  readCertificate,
  readCertificateDocument,
  revokeCertificate,
} from '@svetionik/contracts/register';
import { issueDate } from '@svetionik/domain/certificates/register';
import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import {
  openCertificationWorld,
  type CertificationWorld,
  type IssuedRow,
} from '../../support/certification-world';
import { readPdf } from '../../support/read-pdf';

const as = 'administrator' as const;
const day = 24 * 60 * 60 * 1000;

let world: CertificationWorld;

beforeEach(async () => {
  world = await openCertificationWorld();
});

afterEach(() => world.close());

async function onlyIssued(): Promise<IssuedRow> {
  const [row] = await world.issued();
  if (row === undefined) throw new Error('nothing was issued');
  return row;
}

describe('from a passed attempt to a certificate that anyone can check', () => {
  it('goes the whole way', async () => {
    const batch = v7();
    const order = { params: { batch }, body: { course: null, except: [], expected: 1 } };
    const organiser = { id: examples.organiser };
    await world.walk([
      {
        as,
        call: listEligible,
        status: 200,
        has: {
          items: [
            {
              enrolment: examples.passedEnrolment,
              person: { id: examples.learner },
              percent: 100,
              missing: [],
              revokedBefore: false,
            },
          ],
          counts: { complete: 1 },
          nextNumbers: [{ organiser, first: 3, last: 3 }],
        },
      },
      {
        as,
        call: previewCertificate,
        with: { params: { enrolment: examples.passedEnrolment } },
        status: 200,
        has: { facts: { holderName: 'Jelena Stojanović' }, missing: [] },
      },
      {
        as,
        call: issueCertificates,
        with: order,
        status: 201,
        has: { id: batch, size: 1, waiting: 1, ready: 0, failed: 0 },
      },
      { as, call: issueCertificates, with: order, status: 200, has: { id: batch } },
      {
        as,
        call: issueCertificates,
        with: { ...order, body: { ...order.body, expected: 2 } },
        status: 409,
        has: { code: 'creation.differs' },
      },
      {
        as: 'learner',
        call: listOwnCertificates,
        status: 200,
        has: { items: [{ id: examples.certificate }] },
      },
    ]);
    const { id, code, number, year } = await onlyIssued();
    await world.walk([
      { as: 'nobody', call: checkCertificate, with: { params: { code } }, status: 404 },
      {
        as,
        call: readCertificateDocument,
        with: { params: { certificate: id } },
        status: 409,
        has: { code: 'certification.not-ready' },
      },
    ]);
    expect(world.app.mail).toEqual([]);

    await world.app.runJobs();

    const typed = ` ${code.slice(0, 4)}-${code.slice(4).toLowerCase()} `;
    await world.walk([
      {
        as,
        call: readBatch,
        with: { params: { batch } },
        status: 200,
        has: { waiting: 0, ready: 1, failures: [] },
      },
      {
        as: 'nobody',
        call: checkCertificate,
        with: { params: { code: typed } },
        status: 200,
        has: { status: 'valid', number, year },
        hasNot: ['Jelena', 'Јелена', 'polaznica'],
      },
      {
        as: 'learner',
        call: listOwnCertificates,
        status: 200,
        has: { items: [{ id, status: 'valid' }, { id: examples.certificate }] },
      },
      {
        as,
        call: readCertificate,
        with: { params: { certificate: id } },
        status: 200,
        has: { events: [{ type: 'issued', by: { id: examples.administrator } }] },
      },
    ]);
  });

  it('writes to the holder once, from the moment the document is there, in words that tell nothing', async () => {
    await world.issue(1);
    await world.app.runJobs();
    await world.client.query(
      `UPDATE platform.job SET state = 'queued', attempts = 0 WHERE handler = 'certification.render' AND state = 'done'`,
    );
    await world.app.runJobs();
    expect(world.app.mail).toEqual([
      {
        to: 'polaznica@primer.rs',
        subject: 'Dokument je spreman',
        text: expect.stringContaining('http://localhost:3000/account/certificates'),
      },
    ]);
  });

  it('makes one document and one mail when two workers have the same work', async () => {
    await world.issue(1);
    await world.client.query(
      `INSERT INTO platform.job (id, organisation_id, handler, ids, run_at, created_at)
       SELECT gen_random_uuid(), organisation_id, handler, ids, run_at, created_at FROM platform.job, generate_series(1, 3) WHERE state = 'queued'`,
    );
    await Promise.all([world.app.runJobs(), world.app.runJobs()]);
    await world.app.runJobs();
    const { rows } = await world.client.query(
      `SELECT count(*)::int AS documents FROM certification.document WHERE certificate_id <> $1`,
      [examples.certificate],
    );
    expect(rows).toEqual([{ documents: 1 }]);
    expect(world.app.mail).toHaveLength(1);
  });

  it('gives the same bytes for ever, whatever changes around them', async () => {
    await world.issue(1);
    await world.app.runJobs();
    const { id, code, number } = await onlyIssued();
    const download = { params: { certificate: id } };
    const first = await call(
      world.app,
      readCertificateDocument,
      download,
      world.cookies.administrator,
    );
    await world.client.query(`UPDATE identity.person SET name_latin = 'Neko Drugi' WHERE id = $1`, [
      examples.learner,
    ]);
    await world.client.query(
      `UPDATE organisations.organiser SET name = '{"sr-Latn": "X", "sr-Cyrl": "X"}'`,
    );
    await world.client.query(`UPDATE platform.job SET state = 'queued', attempts = 0`);
    await world.app.runJobs();
    const again = await call(world.app, readOwnDocument, download, world.cookies.learner);
    expect(again.body.equals(first.body)).toBe(true);
    expect(first.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(
        new RegExp(
          `^attachment; filename="sertifikat-${number}-\\d{4}\\.pdf"; filename\\*=UTF-8''sertifikat-`,
        ),
      ),
    });
    const compare = (bytes: Buffer) =>
      ({
        as: 'nobody',
        call: compareDocument,
        with: {
          params: { code },
          body: { hash: createHash('sha256').update(bytes).digest('hex') },
        },
      }) as const;
    await world.walk([
      { ...compare(first.body), status: 200, has: { matches: true } },
      {
        ...compare(Buffer.concat([first.body, Buffer.from('\n')])),
        status: 200,
        has: { matches: false },
      },
    ]);
    const { elements } = readPdf(first.body);
    expect(JSON.stringify(elements)).toContain('Jelena Stojanović');
  });

  it('speaks Cyrillic to who reads Cyrillic', async () => {
    await world.client.query(
      `UPDATE identity.person SET certificate_script = 'sr-Cyrl' WHERE id = $1`,
      [examples.learner],
    );
    await world.walk([
      {
        as,
        call: previewCertificate,
        with: { params: { enrolment: examples.passedEnrolment } },
        status: 200,
        has: {
          facts: {
            language: 'sr-Cyrl',
            holderName: 'Јелена Стојановић',
            organiserPlace: 'Београд',
            track: 'Здравство',
          },
        },
      },
    ]);
  });
});

describe('the check page', () => {
  const params = { code: examples.checkCode };
  const wrong = { params, body: { name: 'Jelena Jovanović' } };

  it.each([
    'JELENA  STOJANOVIĆ',
    'Јелена Стојановић',
    'jelena stojanović',
    'Jelena\u00a0Stojanovic\u0301',
    '\u202eЈелена\u202c Стојано\u200bвић ',
  ])('confirms the name typed as %s', async (name) => {
    await world.walk([
      {
        as: 'nobody',
        call: confirmHolder,
        with: { params, body: { name } },
        status: 200,
        has: { matches: true },
      },
    ]);
  });

  it.each(['Jelena Stojanovic', 'Stojanović Jelena', 'Jelena'])(
    'does not confirm %s',
    async (name) => {
      await world.walk([
        {
          as: 'nobody',
          call: confirmHolder,
          with: { params, body: { name } },
          status: 200,
          has: { matches: false },
        },
      ]);
    },
  );

  it('says from the day after the last one, by the calendar in Belgrade, that it has expired, and why it was revoked', async () => {
    const { date: today } = issueDate(world.app.clock.now(), 'Europe/Belgrade');
    const expire = (daysAgo: number) =>
      world.client.query(
        'UPDATE certification.certificate SET expires_on = $2::date - $3::int WHERE check_code = $1',
        [examples.checkCode, today, daysAgo],
      );
    await expire(0);
    const check = { as: 'nobody', call: checkCertificate, with: { params }, status: 200 } as const;
    await world.walk([
      { ...check, has: { status: 'valid', standing: 'valid', reason: null, expiresOn: today } },
    ]);
    await expire(1);
    await world.walk([
      { ...check, has: { status: 'valid', standing: 'expired' } },
      {
        as: 'learner',
        call: listOwnCertificates,
        status: 200,
        has: { items: [{ id: examples.certificate, standing: 'expired' }] },
      },
      {
        as,
        call: revokeCertificate,
        with: {
          params: { certificate: examples.certificate },
          body: { reason: 'misconduct', note: 'tajno' },
        },
        status: 200,
        has: { standing: 'revoked' },
      },
      {
        ...check,
        has: { status: 'revoked', standing: 'revoked', reason: 'misconduct' },
        hasNot: ['tajno'],
      },
    ]);
  });

  it('confirms the name on the document, not another one of the same person', async () => {
    await world.client.query(
      `UPDATE certification.certificate SET entry = jsonb_set(entry, '{holder,cyrillic}', '"Петар Петровић"') WHERE check_code = $1`,
      [examples.checkCode],
    );
    await world.walk([
      {
        as: 'nobody',
        call: confirmHolder,
        with: { params, body: { name: 'Петар Петровић' } },
        status: 200,
        has: { matches: false },
      },
      {
        as: 'nobody',
        call: confirmHolder,
        with: { params, body: { name: 'Јелена Стојановић' } },
        status: 200,
        has: { matches: true },
      },
    ]);
  });

  it('answers ten tries at a name a day, counted by the day in Belgrade', async () => {
    const tries = await Promise.all(
      Array.from({ length: 14 }, () => call(world.app, confirmHolder, wrong)),
    );
    expect(tries.filter(({ status }) => status === 200)).toHaveLength(10);
    expect(tries.filter(({ status }) => status === 429).map(({ body }) => body.code)).toEqual(
      Array(4).fill('certification.name-tries-used-up'),
    );
    await world.walk([{ as: 'nobody', call: checkCertificate, with: { params }, status: 200 }]);
    world.app.clock.advance(day);
    await world.walk([
      { as: 'nobody', call: confirmHolder, with: wrong, status: 200, has: { matches: false } },
    ]);
  });

  it('answers in one form for codes that nobody has and documents that are not there to see', async () => {
    const codes = ['4ET8XH8FG41S8SHM', '0000000000000000', '7K3MQ2V9XH4T0B58'];
    const replies = await Promise.all(
      codes.map((code) => call(world.app, checkCertificate, { params: { code } })),
    );
    expect(new Set(replies.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  });

  it.each([
    ['a code that nobody has', '4ET8XH8FG41S8SHM'],
    ['a mistyped code', '7K3MQ2V9XH4T0B58'],
    ['the code of a document that could not be made', '0000000000000000'],
    ['something else', 'br. 17/2026'],
  ])('knows nothing of %s', async (_, code) => {
    await world.walk([
      {
        as: 'nobody',
        call: checkCertificate,
        with: { params: { code } },
        status: 404,
        has: { code: 'access.not-found' },
      },
      {
        as: 'nobody',
        call: confirmHolder,
        with: { params: { code }, body: wrong.body },
        status: 404,
      },
      {
        as: 'nobody',
        call: compareDocument,
        with: { params: { code }, body: { hash: 'f'.repeat(64) } },
        status: 404,
      },
    ]);
  });

  it('slows down who tries many codes', async () => {
    const statuses = new Set<number>();
    for (let number = 0; number < 61; number += 1)
      statuses.add(
        (await call(world.app, checkCertificate, { params: { code: `X${number}` } })).status,
      );
    expect([...statuses]).toEqual([404, 429]);
  });
});
