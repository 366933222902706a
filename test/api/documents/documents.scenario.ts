import { readBatch, retryBatch } from '@svetionik/contracts/certification';
import { examples } from '@svetionik/contracts/examples';
import { downloadDocuments, mailCertificates } from '@svetionik/contracts/register';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import { openCertificationWorld, type CertificationWorld } from '../../support/certification-world';
import { origin } from '../../support/create-test-app';

const as = 'administrator' as const;

let world: CertificationWorld;
let batch: string;

beforeAll(async () => {
  world = await openCertificationWorld();
  await world.passed('Ana Ilić', 'Đorđe Ćosić');
  await world.client.query(`UPDATE identity.person SET certificate_script = 'sr-Cyrl', name_cyrillic = 'Ђорђе Ћосић' WHERE name_latin = 'Đorđe Ćosić'`);
  batch = (await world.issue(3)).body.id;
  await world.runJobsToTheEnd();
});

afterAll(() => world.close());

function download(query: Record<string, string>, headers: Record<string, string> = {}) {
  const get = request(world.app.app.getHttpServer()).get(downloadDocuments.path).query(query).set({ Cookie: world.cookies.administrator, Origin: origin, ...headers });
  return get.buffer(true).parse((reply, done) => {
    const pieces: Buffer[] = [];
    reply.on('data', (piece: Buffer) => pieces.push(piece));
    reply.on('end', () => done(null, Buffer.concat(pieces)));
  });
}

describe('all documents at once', () => {
  it('are those of the batch, byte for byte, under their numbers in the register, in the script of each', async () => {
    await world.client.query(`UPDATE certification.certificate SET entry = entry || '{"designation": "02/АС"}' WHERE number = 4`);
    const reply = await download({ batch });
    expect(reply.headers).toMatchObject({ 'content-type': 'application/zip', 'content-disposition': 'attachment; filename="dokumenti.zip"', 'content-length': String(reply.body.length) });
    const files = unzipSync(reply.body);
    expect(Object.keys(files)).toEqual([`sertifikat-3-${examples.registerYear}.pdf`, `сертификат-02-АС-4-${examples.registerYear}.pdf`, `sertifikat-5-${examples.registerYear}.pdf`]);
    const { rows } = await world.client.query<{ content: Buffer }>(
      'SELECT content FROM certification.document d JOIN certification.certificate c ON c.id = d.certificate_id WHERE batch_id = $1 ORDER BY number',
      [batch],
    );
    expect(Object.values(files).map((file) => Buffer.from(file))).toEqual(rows.map(({ content }) => content));
  });

  it('go on where a download broke off, unless something else is there by now', async () => {
    const whole = await download({ batch });
    const tag = String(whole.headers['etag']);
    const rest = await download({ batch }, { Range: 'bytes=1000-', 'If-Range': tag });
    expect([rest.status, rest.headers['content-range']]).toEqual([206, `bytes 1000-${whole.body.length - 1}/${whole.body.length}`]);
    expect(rest.body).toEqual(whole.body.subarray(1000));
    expect((await download({ batch }, { Range: 'bytes=1000-', 'If-Range': '"other"' })).status).toBe(200);
  });

  it('can be a choice of the register, and are noted', async () => {
    expect(Object.keys(unzipSync((await download({ search: 'ћосић', status: 'valid' })).body))).toEqual([`сертификат-02-АС-4-${examples.registerYear}.pdf`]);
    expect((await download({ search: 'niko' })).status).toBe(409);
    const { rows } = await world.client.query(`SELECT actor_id, cardinality(subject_ids) AS documents FROM platform.audit WHERE action = 'certification.downloadDocuments' ORDER BY at LIMIT 1`);
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
  expect(world.app.mail.slice(before).map(({ subject }) => subject)).toEqual(['Dokument je spreman']);
});

it('tries again only what failed of a batch', async () => {
  await world.client.query('UPDATE organisations.organiser SET seal_hash = (SELECT hash FROM platform.file WHERE bytes = 1)');
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
  await world.walk([{ as, call: readBatch, with: { params }, status: 200, has: { ready: 2, waiting: 0, failures: [] } }]);
  const { rows } = await world.client.query(`SELECT cardinality(subject_ids) AS retried FROM platform.audit WHERE action = 'certification.retry'`);
  expect(rows).toEqual([{ retried: 2 }]);
});
