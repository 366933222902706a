import { readAnswerFile, uploadAnswerFile } from '@svetionik/contracts/attachments';
import { saveAnswer } from '@svetionik/contracts/assessment/answers';
import { readAttempt } from '@svetionik/contracts/assessment/attempts';
import { submitAttempt } from '@svetionik/contracts/assessment/results';
import { examples } from '@svetionik/contracts/examples';
import type { FileUpload } from '@svetionik/domain/items/file-upload/file-upload';
import { strToU8, zipSync } from 'fflate';
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { Response } from 'supertest';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { givenFileUpload } from '../../support/given-marking';
import { scenario } from '../../support/scenario';
import { sendFile } from '../../support/send-file';
import { openWorld, type TestWorld } from '../../support/test-world';
import { trainerRoles } from '../../support/staff-roles';

const attempt = examples.fileAttempt;
const place = { attempt, position: '1' };
const pdf = (words = '') => Buffer.from(`%PDF-1.7\n${words}\n%%EOF\n`);
const wordTypes =
  '<Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>';
const docx = Buffer.from(
  zipSync({
    '[Content_Types].xml': strToU8(wordTypes),
    'word/document.xml': strToU8('<w:document/>'),
  }),
);
const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'teal' } });
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

let world: TestWorld;
let cookies: Record<'learner' | 'trainer' | 'second', string>;
let sequence: number;

beforeEach(async () => {
  sequence = 0;
  world = await openWorld();
  const { given, client } = world;
  const second = await given.person({ email: 'druga.trenerka@primer.rs', roles: trainerRoles });
  cookies = {
    learner: await given.session(examples.learner),
    trainer: await given.session(examples.trainer),
    second: await given.session(second),
  };
  await client.query('DELETE FROM assessment.marker_assignment');
  await client.query('DELETE FROM assessment.marking_task');
  await client.query('DELETE FROM assessment.answer_file WHERE attempt_id = $1', [attempt]);
  await client.query(
    `UPDATE assessment.attempt SET person_id = $2, started_at = now(), deadline_at = now() + interval '30 minutes' WHERE id = $1`,
    [attempt, examples.learner],
  );
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);
const send = (
  bytes: Buffer,
  name = 'Rad.pdf',
  cookie = cookies.learner,
  params = place,
): Promise<Response> => sendFile(world.app, uploadAnswerFile, { params, bytes, name }, cookie);
const naming = (...hashes: readonly string[]) => ({
  params: { attempt, answer: v7() },
  body: {
    position: 1,
    epoch: 1,
    sequence: ++sequence,
    response: { kind: 'file-upload', files: hashes.map((hash) => ({ hash })) },
    marked: false,
    claimedAt: world.app.clock.now().toISOString(),
  },
});

async function ask(change: Partial<FileUpload>): Promise<void> {
  const item = givenFileUpload(change);
  await world.client.query(
    'UPDATE assessment.item_version SET content = $2 WHERE id = (SELECT item_version_id FROM assessment.attempt_item WHERE attempt_id = $1)',
    [attempt, { 'sr-Latn': item, 'sr-Cyrl': item }],
  );
}

/** All files, and whose they are. */
async function stored() {
  const { rows } = await world.client.query<{ hash: string }>(
    `SELECT hash FROM platform.file UNION ALL SELECT attempt_id || hash FROM assessment.answer_file ORDER BY 1`,
  );
  return rows.map(({ hash }) => hash);
}

describe('a file that a learner sends', () => {
  it.each([
    ['a PDF', 'Мој рад.pdf', () => pdf(), 'application/pdf', 'Мој рад.pdf'],
    [
      'a Word document',
      'rad.docx',
      () => docx,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'rad.docx',
    ],
    [
      'a text under another name',
      'rad.doc',
      () => Buffer.from('Prvo, pa drugo.'),
      'text/plain; charset=utf-8',
      'rad.doc.txt',
    ],
    ['a path instead of a name', '../../etc/rad.pdf', () => pdf(), 'application/pdf', 'rad.pdf'],
  ])('is taken in and given back: %s', async (_, name, bytes, mediaType, kept) => {
    const { status, body } = await send(bytes(), name);
    expect([status, body]).toEqual([
      201,
      { hash: hashOf(bytes()), mediaType, bytes: bytes().length, name: kept },
    ]);
    await walk([
      {
        as: 'learner',
        call: readAttempt,
        with: { params: { attempt } },
        status: 200,
        has: { files: [body], answers: [] },
      },
      { as: 'learner', call: saveAnswer, with: naming(body.hash), status: 200 },
      {
        as: 'learner',
        call: readAttempt,
        with: { params: { attempt } },
        status: 200,
        has: { answers: [{ response: { kind: 'file-upload', files: [{ hash: body.hash }] } }] },
      },
    ]);
    const read = await call(
      world.app,
      readAnswerFile,
      { params: { attempt, hash: body.hash } },
      cookies.learner,
    );
    expect(read.headers).toMatchObject({
      'content-type': mediaType,
      'content-disposition': expect.stringContaining(
        `filename*=UTF-8''${encodeURIComponent(kept)}`,
      ),
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
      'cache-control': 'no-store',
    });
  });

  it.each(['jpeg', 'png'] as const)(
    'is encoded anew where it is a picture (%s), without metadata',
    async (kind) => {
      const { body } = await send(
        await drawn(3200, 1600)
          .withExif({ IFD0: { Artist: 'Neko' } })
          .toFormat(kind)
          .toBuffer(),
        `slika.${kind}`,
      );
      const read = await call(
        world.app,
        readAnswerFile,
        { params: { attempt, hash: body.hash } },
        cookies.learner,
      );
      const { format, width, exif } = await sharp(read.body).metadata();
      expect({ format, width, exif, bytes: read.body.length }).toEqual({
        format: kind,
        width: 3000,
        exif: undefined,
        bytes: body.bytes,
      });
    },
  );

  it.each<[string, () => Promise<Buffer> | Buffer, string, number, string]>([
    ['an empty file', () => Buffer.alloc(0), 'rad.pdf', 422, 'upload.empty'],
    [
      'an eleventh megabyte',
      () => Buffer.concat([pdf(), Buffer.alloc(10_000_000)]),
      'rad.pdf',
      413,
      'request.too-large',
    ],
    [
      'a program under another name',
      () => Buffer.from('MZ\u0090\u0000\u0003\u0000', 'latin1'),
      'rad.pdf',
      422,
      'upload.type-refused',
    ],
    [
      'an archive',
      () => Buffer.from(zipSync({ 'rad.exe': strToU8('MZ') })),
      'rad.docx',
      422,
      'upload.type-refused',
    ],
    [
      'half a picture',
      () => Buffer.from('\u0089PNG\r\n\u001a\n\u0000\u0000', 'latin1'),
      'rad.png',
      422,
      'upload.not-a-picture',
    ],
    [
      'too many pixels',
      () => drawn(7000, 6000).png().toBuffer(),
      'rad.png',
      422,
      'upload.picture-too-large',
    ],
    [
      'a personal number in its name',
      () => pdf(),
      'Rad 0101099710005.pdf',
      422,
      'text.personal-number',
    ],
    [
      'a personal number in its text',
      () => Buffer.from('Broj 0101099710005.'),
      'rad.txt',
      422,
      'text.personal-number',
    ],
  ])('is refused: %s, and nothing is kept', async (_, bytes, name, status, code) => {
    const before = await stored();
    expect((await send(await bytes(), name)).body).toMatchObject({ status, code });
    expect(await stored()).toEqual(before);
  });

  it('is refused where its type is not asked for', async () => {
    await ask({ files: { most: 1, types: ['odt', 'text'] } });
    const before = await stored();
    expect((await send(pdf())).body).toMatchObject({
      status: 422,
      code: 'upload.type-refused',
      details: { types: ['odt', 'text'] },
    });
    expect(await stored()).toEqual(before);
  });

  it.each([
    [
      'somebody else’s attempt',
      async () =>
        world.client.query('UPDATE assessment.attempt SET person_id = $2 WHERE id = $1', [
          attempt,
          examples.trainer,
        ]),
      404,
      'access.not-found',
    ],
    [
      'another kind of question',
      async () =>
        world.client.query(
          `UPDATE assessment.item_version SET content = jsonb_set(content, '{sr-Latn,kind}', '"open-answer"') WHERE id = (SELECT item_version_id FROM assessment.attempt_item WHERE attempt_id = $1)`,
          [attempt],
        ),
      422,
      'assessment.response-invalid',
    ],
    [
      'an attempt that is handed in',
      async () =>
        call(
          world.app,
          submitAttempt,
          { params: { attempt }, body: { epoch: 1 } },
          cookies.learner,
        ),
      409,
      'assessment.attempt-over',
    ],
    [
      'after the deadline',
      async () =>
        world.client.query(
          `UPDATE assessment.attempt SET started_at = now() - interval '10 hours', deadline_at = now() - interval '9 hours' WHERE id = $1`,
          [attempt],
        ),
      409,
      'assessment.answer-late',
    ],
  ])('is refused: %s, and nothing is kept', async (_, make, status, code) => {
    await make();
    const before = await stored();
    expect((await send(pdf())).body).toMatchObject({ status, code });
    expect(await stored()).toEqual(before);
  });

  it('is one however often it is sent, and there are twenty others at most', async () => {
    for (let count = 0; count < 20; count++)
      expect((await send(pdf(String(count)))).status).toBe(201);
    const before = await stored();
    expect((await send(pdf('5'), 'Isti rad.pdf')).body).toMatchObject({
      hash: hashOf(pdf('5')),
      name: 'Isti rad.pdf',
    });
    expect((await send(pdf('20'))).body).toMatchObject({ status: 409, code: 'upload.too-many' });
    expect(await stored()).toEqual(before);
  });
});
