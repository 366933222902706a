import { readBatch, retryBatch } from '@svetionik/contracts/certification';
import { examples } from '@svetionik/contracts/examples';
import { downloadDocuments, exportRegister, mailCertificates } from '@svetionik/contracts/register';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { openCertificationWorld, type CertificationWorld } from '../../support/certification-world';
import { origin } from '../../support/create-test-app';

const as = 'administrator' as const;

let world: CertificationWorld;
let batch: string;

beforeAll(async () => {
  world = await openCertificationWorld();
  await world.passed('Ana Ilić', 'Đorđe Ćosić');
  await world.client.query(
    `UPDATE identity.person SET certificate_script = 'sr-Cyrl', name_cyrillic = 'Ђорђе Ћосић' WHERE name_latin = 'Đorđe Ćosić'`,
  );
  batch = (await world.issue(3)).body.id;
  await world.runJobsToTheEnd();
});

afterAll(() => world.close());

function download(query: Record<string, string>, headers: Record<string, string> = {}) {
  const get = request(world.app.app.getHttpServer())
    .get(downloadDocuments.path)
    .query(query)
    .set({ Cookie: world.cookies.administrator, Origin: origin, ...headers });
  return get.buffer(true).parse((reply, done) => {
    const pieces: Buffer[] = [];
    reply.on('data', (piece: Buffer) => pieces.push(piece));
    reply.on('end', () => done(null, Buffer.concat(pieces)));
  });
}

/** The names of documents within a ZIP, in the folder of their register. */
function namesIn(register: string, ...names: readonly string[]): string[] {
  return names.map(
    (name) => `${register}-${examples.registerYear}/${name}-${examples.registerYear}.pdf`,
  );
}

describe('all documents at once', () => {
  it('are those of the batch, byte for byte, under their numbers in the register, in the script of each', async () => {
    await world.client.query(
      `UPDATE registry.certificate SET entry = entry || '{"designation": "02/АС"}' WHERE number = 3`,
    );
    const reply = await download({ batch });
    expect(reply.headers).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="dokumenti.zip"',
      'content-length': String(reply.body.length),
    });
    const files = unzipSync(reply.body);
    expect(Object.keys(files)).toEqual(
      namesIn('registar', 'сертификат-02-АС-3', 'sertifikat-4', 'sertifikat-5'),
    );
    const { rows } = await world.client.query<{ content: Buffer }>(
      'SELECT content FROM registry.document d JOIN registry.certificate c ON c.id = d.certificate_id WHERE batch_id = $1 ORDER BY number',
      [batch],
    );
    expect(Object.values(files).map((file) => Buffer.from(file))).toEqual(
      rows.map(({ content }) => content),
    );
  });

  it('go on where a download broke off, unless something else is there by now', async () => {
    const whole = await download({ batch });
    const tag = String(whole.headers['etag']);
    const rest = await download({ batch }, { Range: 'bytes=1000-', 'If-Range': tag });
    expect([rest.status, rest.headers['content-range']]).toEqual([
      206,
      `bytes 1000-${whole.body.length - 1}/${whole.body.length}`,
    ]);
    expect(rest.body).toEqual(whole.body.subarray(1000));
    expect(
      (await download({ batch }, { Range: 'bytes=1000-', 'If-Range': '"other"' })).status,
    ).toBe(200);
  });

  it('can be a choice of the register, and are noted', async () => {
    expect(
      Object.keys(unzipSync((await download({ search: 'ћосић', status: 'valid' })).body)),
    ).toEqual(namesIn('registar', 'сертификат-02-АС-3'));
    expect((await download({ search: 'niko' })).status).toBe(409);
    const { rows } = await world.client.query(
      `SELECT actor_id, cardinality(subject_ids) AS documents FROM platform.audit WHERE action = 'certification.downloadDocuments' ORDER BY at LIMIT 1`,
    );
    expect(rows).toEqual([{ actor_id: examples.administrator, documents: 3 }]);
  });
});

it('writes again to those who are chosen, once however often it is pressed', async () => {
  const before = world.app.mail.length;
  const [ana] = await world.issued();
  const body = { certificates: [ana?.id ?? '', examples.failedCertificate] };
  await world.walk([
    { as, call: mailCertificates, with: { body }, status: 200, has: { count: 1 } },
    { as, call: mailCertificates, with: { body }, status: 200, has: { count: 1 } },
  ]);
  await world.runJobsToTheEnd();
  expect(world.app.mail.slice(before).map(({ subject }) => subject)).toEqual([
    'Dokument je spreman',
  ]);
});

it('tries again only what failed of a batch', async () => {
  await world.client.query(
    'UPDATE organisations.organiser SET seal_hash = (SELECT hash FROM platform.file WHERE bytes = 1)',
  );
  await world.passed('Mira Ilić', 'Zora Ilić');
  const params = { batch: (await world.issue(2)).body.id };
  await world.runJobsToTheEnd();
  const picture = readFileSync(join(__dirname, '../../support/files/picture.png'));
  await world.client.query('UPDATE platform.file SET content = $1 WHERE bytes = 1', [picture]);
  await world.walk([
    { as, call: retryBatch, with: { params }, status: 200, has: { waiting: 2, failed: 0 } },
    { as, call: retryBatch, with: { params }, status: 200, has: { waiting: 2 } },
  ]);
  await world.runJobsToTheEnd();
  await world.walk([
    {
      as,
      call: readBatch,
      with: { params },
      status: 200,
      has: { ready: 2, waiting: 0, failures: [] },
    },
  ]);
  const { rows } = await world.client.query(
    `SELECT cardinality(subject_ids) AS retried FROM platform.audit WHERE action = 'certification.retry'`,
  );
  expect(rows).toEqual([{ retried: 2 }]);
});

it('keeps documents of registers without a designation apart, whatever is chosen with them', async () => {
  const other = await world.given.organiser(v7());
  await world.client.query(
    `UPDATE organisations.organiser SET name = '{"sr-Latn": "Udruženje „Most“", "sr-Cyrl": "Удружење „Мост“"}' WHERE id = $1`,
    [other],
  );
  await world.client.query(
    `INSERT INTO registry.register (organisation_id, organiser_id, year, last_number) VALUES ($1, $2, $3, 2)`,
    [examples.organisation, other, examples.registerYear],
  );
  await world.client.query('UPDATE catalogue.course_edition SET organiser_id = $1', [other]);
  await world.passed('Vera Ilić');
  await world.issue(1);
  await world.runJobsToTheEnd();
  const year = String(examples.registerYear);
  const files = unzipSync((await download({ year, search: `3/${year}` })).body);
  expect(Object.keys(files)).toEqual([
    ...namesIn('registar', 'сертификат-02-АС-3'),
    ...namesIn('registar-Udruženje-Most', 'sertifikat-3'),
  ]);
  expect(Object.keys(unzipSync((await download({ organiser: other, year })).body))).toEqual(
    namesIn('registar-Udruženje-Most', 'sertifikat-3'),
  );
  const named = async (organiser: string) =>
    (
      await call(
        world.app,
        exportRegister,
        { params: { organiser, year } },
        world.cookies.administrator,
      )
    ).headers['content-disposition'];
  expect([await named(examples.organiser), await named(other)]).toEqual([
    expect.stringContaining(`"registar-${year}.csv"`),
    expect.stringContaining(`"registar-Udruzenje-Most-${year}.csv"`),
  ]);
});
