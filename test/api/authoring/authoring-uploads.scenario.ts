import { readModule, saveLesson } from '@svetionik/contracts/authoring';
import { examples } from '@svetionik/contracts/examples';
import { listFacts, readUpload, uploadFile, uploadPicture } from '@svetionik/contracts/uploads';
import sharp from 'sharp';
import request, { type Response } from 'supertest';
import { call } from '../../support/call';
import { origin } from '../../support/create-test-app';
import { scenario } from '../../support/scenario';
import { sendFile } from '../../support/send-file';
import { openWorld, type TestWorld } from '../../support/test-world';

let world: TestWorld;
let cookies: { trainer: string; stranger: string };

beforeAll(async () => {
  world = await openWorld();
  cookies = {
    trainer: await world.given.session(examples.trainer),
    stranger: await world.given.session(examples.otherTrainer),
  };
});

afterAll(() => world.close());

function send(kind: 'picture' | 'file', bytes: Buffer, name: string): Promise<Response> {
  return sendFile(
    world.app,
    kind === 'picture' ? uploadPicture : uploadFile,
    { bytes, name },
    cookies.trainer,
  );
}

const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'teal' } });

describe('a picture', () => {
  it.each(['jpeg', 'webp', 'png'] as const)(
    'sent as %s is encoded anew, made smaller, and keeps no metadata',
    async (kind) => {
      const reply = await send(
        'picture',
        await drawn(3200, 1600)
          .withExif({ IFD0: { Artist: 'Neko' } })
          .toFormat(kind)
          .toBuffer(),
        'fotografija.svg',
      );
      expect(reply).toMatchObject({
        status: 201,
        body: { width: 1600, height: 800, file: { mediaType: 'image/webp' } },
      });
      const kept = await call(
        world.app,
        readUpload,
        { params: { hash: reply.body.file.hash } },
        cookies.trainer,
      );
      expect(kept.headers).toMatchObject({
        'content-type': 'image/webp',
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringContaining('sandbox'),
      });
      const { format, exif } = await sharp(kept.body).metadata();
      expect({ format, exif }).toEqual({ format: 'webp', exif: undefined });
      await scenario(world.app, cookies, [
        {
          as: 'stranger',
          call: readUpload,
          with: { params: { hash: reply.body.file.hash } },
          status: 404,
        },
      ]);
    },
  );

  it.each<[string, () => Promise<Buffer> | Buffer, string]>([
    [
      'a drawing in SVG, whatever its name',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      'upload.type-refused',
    ],
    ['a GIF', () => drawn(9, 9).gif().toBuffer(), 'upload.type-refused'],
    ['a text', () => Buffer.from('nije slika'), 'upload.type-refused'],
    ['nothing', () => Buffer.alloc(0), 'upload.type-refused'],
    [
      'half a picture',
      () => Buffer.from('\u0089PNG\r\n\u001a\n\u0000\u0000', 'latin1'),
      'upload.not-a-picture',
    ],
    [
      'more pixels than a page can show',
      () => drawn(7000, 6000).png().toBuffer(),
      'upload.picture-too-large',
    ],
  ])('is not %s', async (_, bytes, code) => {
    expect((await send('picture', await bytes(), 'slika.png')).body).toMatchObject({
      status: 422,
      code,
    });
  });

  it('has at most ten megabytes', async () => {
    expect((await send('picture', Buffer.alloc(10_000_001), 'slika.png')).body).toMatchObject({
      status: 413,
      code: 'request.too-large',
    });
  });

  it('is refused without a form', async () => {
    const reply = await request(world.app.app.getHttpServer())
      .post(uploadPicture.path)
      .set({ Origin: origin, Cookie: cookies.trainer })
      .send({});
    expect(reply.body).toMatchObject({ status: 415 });
  });

  it('stands in a lesson only as it was uploaded', async () => {
    const { body } = await send('picture', await drawn(40, 30).png().toBuffer(), 'slika.png');
    const block = {
      id: 'nova-slika',
      kind: 'picture',
      ...body,
      alternative: 'Polje.',
      decorative: false,
    };
    const params = { module: examples.moduleDraft, lesson: examples.lessonDraft };
    const lesson = (file: object) => ({
      title: 'Naslov',
      minutes: 1,
      blocks: [{ ...block, file }],
    });
    await scenario(world.app, cookies, [
      {
        as: 'trainer',
        call: saveLesson,
        with: { params, body: lesson({ ...body.file, mediaType: 'text/html' }), ifMatch: '1' },
        status: 422,
        has: { code: 'authoring.reference-unknown' },
      },
      {
        as: 'trainer',
        call: saveLesson,
        with: { params, body: lesson(body.file), ifMatch: '1' },
        status: 200,
      },
      {
        as: 'trainer',
        call: readModule,
        with: { params },
        status: 200,
        has: { lessons: [{ content: { blocks: [block] } }, {}] },
      },
    ]);
  });
});

describe('a file to take along', () => {
  it.each([
    ['a text', Buffer.from('Podsetnik: ћ, đ, ž.\n'), 'text/plain; charset=utf-8'],
    [
      'a PDF, whatever its name',
      Buffer.from('%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n'),
      'application/pdf',
    ],
  ])('is %s, told by its content', async (_, bytes, mediaType) => {
    const reply = await send('file', bytes, 'podsetnik.exe');
    expect(reply).toMatchObject({
      status: 201,
      body: { file: { mediaType, bytes: bytes.length } },
    });
    const kept = await call(
      world.app,
      readUpload,
      { params: { hash: reply.body.file.hash } },
      cookies.trainer,
    );
    expect(kept.headers).toMatchObject({
      'content-type': mediaType,
      'x-content-type-options': 'nosniff',
    });
  });

  it.each([
    ['a program', Buffer.from('MZ\u0000\u0001\u0002', 'latin1'), 'upload.type-refused'],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'upload.type-refused'],
    ['a drawing', Buffer.from('  <svg onload="alert(1)"/>'), 'upload.type-refused'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x41]), 'upload.type-refused'],
    ['half a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'upload.type-refused'],
    ['nothing', Buffer.from(' \n'), 'upload.type-refused'],
    ['a text with a personal number', Buffer.from('Broj 0101 09971 0005.'), 'text.personal-number'],
  ])('is not %s', async (_, bytes, code) => {
    expect((await send('file', bytes, 'podsetnik.pdf')).body).toMatchObject({ status: 422, code });
  });
});

describe('the dated facts', () => {
  it('are listed with their source and the day they are to be checked by', async () => {
    await scenario(world.app, cookies, [
      {
        as: 'trainer',
        call: listFacts,
        status: 200,
        has: {
          items: [{ key: 'probna-cinjenica', checkBy: '2027-11-24', grade: 'official-copy' }],
          next: null,
        },
      },
      { as: 'stranger', call: listFacts, status: 200, has: { items: [] } },
    ]);
  });
});
