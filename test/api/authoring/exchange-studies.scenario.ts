import { readBank } from '@svetionik/contracts/banks';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { examples } from '@svetionik/contracts/examples';
import {
  confirmImport,
  exportBank,
  readImport,
  requestImport,
} from '@svetionik/contracts/exchange';
import {
  choiceAboutStimulus,
  stimulus,
  writeGivenPackage,
} from '../../../libs/formats/spec/given-qti';
import request, { type Response } from 'supertest';
import { v7 } from 'uuid';
import { type AuthorWorld, openAuthorWorld } from '../../support/author-world';
import { call } from '../../support/call';
import { origin } from '../../support/create-test-app';

let world: AuthorWorld;
const bank = examples.bankDraft;

beforeAll(async () => {
  world = await openAuthorWorld();
});

afterAll(() => world.close());

function send(
  id: string,
  text: string | Buffer,
  format = 'gift',
  filename = 'pitanja.gift',
): Promise<Response> {
  return request(world.app.app.getHttpServer())
    .put(requestImport.path.replace(':bank', bank).replace(':import', id))
    .query({ format })
    .set({ Origin: origin, Cookie: world.cookies.trainer })
    .attach('file', Buffer.from(text), { filename, contentType: 'text/plain' })
    .then((response) => response);
}

async function download(format: string, item: string): Promise<Buffer> {
  const path = exportBank.path.replace(':bank', bank).replace(':format', format);
  const { body }: { body: Buffer } = await request(world.app.app.getHttpServer())
    .post(path)
    .responseType('blob')
    .set({ Origin: origin, Cookie: world.cookies.trainer })
    .send({ items: [item] });
  return body;
}

const read = (id: string) =>
  call(world.app, readImport, { params: { bank, import: id } }, world.cookies.trainer);
const confirm = (id: string, ifMatch: string) =>
  call(
    world.app,
    confirmImport,
    { params: { bank, import: id }, body: { leaveOut: [] }, ifMatch },
    world.cookies.trainer,
  );
const bankNow = async (): Promise<EndpointReply<typeof readBank>> =>
  (await call(world.app, readBank, { params: { bank } }, world.cookies.trainer)).body;

describe('what is missing before an imported question can be drawn', () => {
  it('is nothing where a course of the bank has its objective and all is said', async () => {
    const [known] = (await bankNow()).courses.flatMap(({ objectives }) => objectives);
    const [id, text] = [v7(), 'Koga zovete? {=112#Tako je. ~985#Nije. ####Zato.}'];
    await send(id, `$CATEGORY: ${known?.id}\n\n${text}\n\n$CATEGORY: nepoznat\n\n${text}\n`);
    await world.app.runJobs();
    const { items }: EndpointReply<typeof readImport> = (await read(id)).body;
    expect(items.map(({ missing }) => missing.map(({ code }) => code))).toEqual([
      [],
      ['objective-unknown'],
    ]);
  });
});

describe('questions about one text', () => {
  it('come in as one case study, go out, and come in as the same', async () => {
    const [id, again] = [v7(), v7()];
    const file = writeGivenPackage({
      'prvo.xml': choiceAboutStimulus('prvo', 'A'),
      'drugo.xml': choiceAboutStimulus('drugo', 'B'),
      'ref/noc.xml': stimulus('<p>Devojka sedi u predvorju.</p>'),
    });
    await send(id, Buffer.from(file), 'qti-30', 'paket.zip');
    await world.app.runJobs();
    expect((await read(id)).body).toMatchObject({
      found: 1,
      kept: 1,
      items: [{ item: { kind: 'case-study', id: 'noc', questions: [{}, {}] } }],
    });
    const [study]: EndpointReply<typeof readImport>['items'] = (await read(id)).body.items;
    expect(new Set(study?.missing.map(({ code }) => code))).toEqual(
      new Set(['feedback-missing', 'objective-unknown']),
    );
    await confirm(id, String((await bankNow()).version));
    await world.app.runJobs();
    const added = (await bankNow()).items.find(({ key }) => key === 'noc');
    await send(again, await download('qti-30', added?.id ?? ''), 'qti-30', 'pitanja.zip');
    await world.app.runJobs();
    expect((await read(again)).body).toMatchObject({
      found: 1,
      items: [{ item: added?.content, notes: [] }],
    });
  });
});
