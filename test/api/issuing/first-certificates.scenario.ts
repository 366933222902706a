import {
  checkCertificate,
  compareDocument,
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
import { readCertificate, readCertificateDocument } from '@svetionik/contracts/register';
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
      `SELECT count(*)::int AS documents FROM registry.document WHERE certificate_id <> $1`,
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
