import { examples } from '@svetionik/contracts/examples';
import {
  askForExport,
  downloadExport,
  listExports,
  readExport,
} from '@svetionik/contracts/exports';
import { exportRegister } from '@svetionik/contracts/register';
import { createHash } from 'node:crypto';
import request from 'supertest';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { openCertificationWorld, type CertificationWorld } from '../../support/certification-world';
import { origin } from '../../support/create-test-app';
import { ExportsSweeper } from '../../../apps/backend/src/features/exports/exports-sweeper.worker';
import { readPdf, spokenText } from '../../support/read-pdf';
import { administratorRoles } from '../../support/staff-roles';

const as = 'administrator' as const;

let world: CertificationWorld;
let batch: string;

beforeAll(async () => {
  world = await openCertificationWorld();
  await world.passed('Ana Ilić', 'Đorđe Ljubičić-Njegovan');
  await world.client.query(
    `UPDATE identity.person SET certificate_script = 'sr-Cyrl', name_cyrillic = 'Ђорђе Љубичић-Његован' WHERE name_latin LIKE 'Đorđe%'`,
  );
  batch = (await world.issue(3)).body.id;
  await world.runJobsToTheEnd();
});

afterAll(() => world.close());

async function made(body: object): Promise<string> {
  const id = v7();
  await world.walk([
    {
      as,
      call: askForExport,
      with: { params: { export: id }, body },
      status: 201,
      has: { state: 'waiting', bytes: null },
    },
    { as, call: askForExport, with: { params: { export: id }, body }, status: 200 },
    {
      as,
      call: downloadExport,
      with: { params: { export: id } },
      status: 409,
      has: { code: 'certification.not-ready' },
    },
  ]);
  await world.app.runJobs();
  await world.walk([
    {
      as,
      call: readExport,
      with: { params: { export: id } },
      status: 200,
      has: { state: 'ready' },
    },
  ]);
  return id;
}

function download(id: string, headers: Record<string, string> = {}) {
  const get = request(world.app.app.getHttpServer())
    .get(downloadExport.path.replace(':export', id))
    .set({ Cookie: world.cookies.administrator, Origin: origin, ...headers });
  return get.buffer(true).parse((reply, done) => {
    const pieces: Buffer[] = [];
    reply.on('data', (piece: Buffer) => pieces.push(piece));
    reply.on('end', () => done(null, Buffer.concat(pieces)));
  });
}

describe('the register as a book', () => {
  it('has every number with its state, and the hash of what the table says', async () => {
    await world.client.query(
      `UPDATE organisations.organiser SET register_designation = '03-2' WHERE id = $1`,
      [examples.organiser],
    );
    const id = await made({
      kind: 'register-book',
      organiser: examples.organiser,
      year: examples.registerYear,
      language: 'sr-Cyrl',
    });
    const days = { from: `${examples.registerYear}-01-01`, to: `${examples.registerYear}-12-31` };
    await world.walk([
      {
        as,
        call: readExport,
        with: { params: { export: id } },
        status: 200,
        has: {
          about: { 'sr-Latn': 'Organizator', 'sr-Cyrl': 'Организатор' },
          days,
          language: 'sr-Cyrl',
          certificates: null,
        },
      },
    ]);
    const reply = await download(id);
    expect(reply.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="registar-03-2-${examples.registerYear}.pdf"; filename*=UTF-8''registar-03-2-${examples.registerYear}.pdf`,
    });
    const text = spokenText(readPdf(reply.body));
    expect(text).toContain(`Деловодник за ${examples.registerYear}. годину`);
    expect(text).toContain('Ознака деловодника: 03-2');
    for (const number of [1, 2, 3, 4, 5])
      expect(text).toContain(`бр. ${number}/${examples.registerYear}`);
    expect(text).toContain('документ није израђен');
    expect(text).toContain('Крај деловодника: 5 бројева.');
    const csv = await call(
      world.app,
      exportRegister,
      {
        params: { organiser: examples.organiser, year: String(examples.registerYear) },
        query: { language: 'sr-Cyrl' },
      },
      world.cookies.administrator,
    );
    expect(text.replace(/\s/gu, '')).toContain(createHash('sha256').update(csv.text).digest('hex'));
  });
});

describe('certificates to be printed', () => {
  it('are all of the batch, each on a sheet of its own, and signed by nobody', async () => {
    const reply = await download(await made({ kind: 'print-file', batch }));
    const { pages, untagged } = readPdf(reply.body);
    expect(pages).toBe(3);
    expect(untagged.match(/(?:br|бр)\. \d+\/\d{4}/gu)).toEqual(
      ['br. 3', 'бр. 4', 'br. 5'].map((number) => `${number}/${examples.registerYear}`),
    );
    expect(untagged).toContain('Ђорђе Љубичић-Његован');
    expect(reply.body.includes('/Sig')).toBe(false);
    const { rows } = await world.client.query(
      `SELECT cardinality(subject_ids) AS people FROM platform.audit WHERE action = 'certification.askForExport' AND code = 'print-file'`,
    );
    expect(rows).toEqual([{ people: 4 }]);
  });

  it('can be a choice of the register, of which there must be some', async () => {
    await made({ kind: 'print-file', search: 'ана', standing: 'valid' });
    await world.walk([
      {
        as,
        call: askForExport,
        with: { params: { export: v7() }, body: { kind: 'print-file', search: 'niko' } },
        status: 409,
        has: { code: 'certification.not-ready' },
      },
    ]);
  });
});

it('goes on where a download broke off', async () => {
  const whole = await download(examples.export);
  const rest = await download(examples.export, {
    Range: 'bytes=5-',
    'If-Range': String(whole.headers['etag']),
  });
  expect([rest.status, rest.body]).toEqual([206, whole.body.subarray(5)]);
});

it('is for who asked only, and removed after some days', async () => {
  const other = await world.given.person({ email: 'druga@primer.rs', roles: administratorRoles });
  const cookie = await world.given.session(other);
  const params = { export: examples.export };
  expect((await call(world.app, readExport, { params }, cookie)).status).toBe(404);
  expect((await call(world.app, downloadExport, { params }, cookie)).status).toBe(404);
  expect(
    (
      await call(
        world.app,
        askForExport,
        { params, body: { kind: 'print-file', batch: examples.batch } },
        cookie,
      )
    ).status,
  ).toBe(409);
  await world.client.query(
    `UPDATE exports.export SET asked_at = now() - interval '8 days' WHERE id <> $1`,
    [examples.export],
  );
  await world.app.app.get(ExportsSweeper).handle();
  await world.walk([
    {
      as,
      call: listExports,
      status: 200,
      has: {
        items: [
          {
            id: examples.export,
            kind: 'print-file',
            about: null,
            days: null,
            language: null,
            certificates: 1,
          },
        ],
        next: null,
      },
    },
  ]);
  expect(
    (await world.client.query('SELECT DISTINCT export_id AS id FROM exports.export_part')).rows,
  ).toEqual([{ id: examples.export }]);
});
