import { readBank } from '@svetionik/contracts/banks';
import type { ReplyOf } from '@svetionik/contracts/endpoint';
import { examples } from '@svetionik/contracts/examples';
import { confirmImport, exportBank, readExportReport, readImport, requestImport } from '@svetionik/contracts/exchange';
import { readUpload } from '@svetionik/contracts/uploads';
import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import request, { type Response } from 'supertest';
import { v7 } from 'uuid';
import { type AuthorWorld, openAuthorWorld } from '../support/author-world';
import { call } from '../support/call';
import { origin } from '../support/create-test-app';
import { scenario } from '../support/scenario';

let world: AuthorWorld;
const bank = examples.bankDraft;

beforeAll(async () => {
  world = await openAuthorWorld();
});

afterAll(() => world.close());

function send(id: string, text: string | Buffer, format = 'gift'): Promise<Response> {
  return request(world.app.app.getHttpServer())
    .put(requestImport.path.replace(':bank', bank).replace(':import', id))
    .query({ format })
    .set({ Origin: origin, Cookie: world.cookies.trainer })
    .attach('file', Buffer.from(text), { filename: 'pitanja.gift', contentType: 'text/plain' })
    .then((response) => response);
}

async function download(format: string): Promise<Buffer> {
  const path = exportBank.path.replace(':bank', bank).replace(':format', format);
  const { body }: { body: Buffer } = await request(world.app.app.getHttpServer()).get(path).responseType('blob').set({ Origin: origin, Cookie: world.cookies.trainer });
  return body;
}

const read = (id: string) => call(world.app, readImport, { params: { bank, import: id } }, world.cookies.trainer);
const confirm = (id: string, leaveOut: number[], ifMatch: string) => call(world.app, confirmImport, { params: { bank, import: id }, body: { leaveOut }, ifMatch }, world.cookies.trainer);
const bankNow = async (): Promise<ReplyOf<typeof readBank>> => (await call(world.app, readBank, { params: { bank } }, world.cookies.trainer)).body;

describe('an import', () => {
  const id = v7();
  const file = '// [id:prepoznavanje-1]\nKoga zovete? {=112 ~985}\n\nOpišite. {}\n\n::novo::[markdown]Na šta [utiče](fact:nema-je)? {=~a ~b}\n\nTreće? {=da ~ne}\n';

  it('is read by a worker, and leaves the bank as it is', async () => {
    const before = await bankNow();
    expect(await send(id, file)).toMatchObject({ status: 201, body: { state: 'reading', found: 0 } });
    expect(await send(id, file)).toMatchObject({ status: 200 });
    expect(await send(id, `${file}\n`)).toMatchObject({ status: 409, body: { code: 'creation.differs' } });
    expect((await confirm(id, [], String(before.version))).body).toMatchObject({ code: 'authoring.import-not-ready' });
    await world.app.runJobs();
    expect((await read(id)).body).toMatchObject({
      state: 'ready',
      encoding: 'utf-8',
      found: 4,
      refused: 1,
      items: [
        { line: 2, item: { kind: 'single-choice' }, notes: [] },
        { line: 4, item: null, notes: [{ effect: 'refused', code: 'kind-unknown' }] },
        { line: 6, title: 'novo', notes: [{ effect: 'changed', code: 'formatting' }] },
        { line: 8, item: { kind: 'single-choice' } },
      ],
    });
    expect(await bankNow()).toEqual(before);
    const { rows } = await world.client.query('SELECT source FROM authoring.item_import WHERE id = $1', [id]);
    expect(rows).toEqual([{ source: null }]);
  });

  it('adds what was chosen once, under names that are free, over the bank that the author has seen', async () => {
    const { version, items } = await bankNow();
    expect(await confirm(id, [4], String(version + 1))).toMatchObject({ status: 412 });
    expect(await confirm(id, [3], String(version))).toMatchObject({ status: 200, body: { added: 2, bank: { version: version + 1 } } });
    expect(await confirm(id, [], String(version))).toMatchObject({ status: 200, body: { added: 2 } });
    const after = await bankNow();
    expect(after.items).toHaveLength(items.length + 2);
    expect(after.items.at(-2)).toMatchObject({ key: 'prepoznavanje-1-2', content: { id: 'prepoznavanje-1-2', kind: 'single-choice', objective: '' } });
    await scenario(world.app, world.cookies, [{ as: 'stranger', call: readImport, with: { params: { bank, import: id } }, status: 404 }]);
  });

  it('is refused before it is stored where it holds a personal number', async () => {
    expect(await send(v7(), 'Broj 0101099710005? {=da ~ne}')).toMatchObject({ status: 422, body: { code: 'text.personal-number' } });
  });

  it('says of a file that is none of the format that nothing was found', async () => {
    const other = v7();
    await send(other, 'kind;prompt', 'csv');
    await world.app.runJobs();
    expect((await read(other)).body).toMatchObject({ state: 'ready', found: 0, problem: { code: 'empty' } });
  });
});

describe('a package of questions with pictures', () => {
  const picture = readFileSync(join(__dirname, '../support/files/picture.png'));
  const asked = (address: string, key: string) => `<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="${key}" title="Vrata">
    <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier"><correctResponse><value>vrata</value></correctResponse></responseDeclaration>
    <itemBody><p>Gde je izlaz?</p><hotspotInteraction responseIdentifier="RESPONSE" maxChoices="1"><object type="image/png" data="${address}" width="2000" height="1000">Soba</object>
      <hotspotChoice identifier="vrata" shape="rect" coords="0,0,1000,500" hotspotLabel="Vrata"/><hotspotChoice identifier="prozor" shape="circle" coords="1500,500,100" hotspotLabel="Prozor"/></hotspotInteraction></itemBody>
    <responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/></assessmentItem>`;
  const manifest = `<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"><resources>${['a', 'b'].map((name) => `<resource type="imsqti_item_xmlv2p1" href="${name}.xml"/>`).join('')}</resources></manifest>`;
  const archive = Buffer.from(zipSync({ 'imsmanifest.xml': strToU8(manifest), 'a.xml': strToU8(asked('soba.png', 'soba-a')), 'b.xml': strToU8(asked('nije.png', 'soba-b')), 'soba.png': picture, 'nije.png': strToU8('\u0089PNG\r\n\u001a\n nothing', true) }));

  it('gives each question the picture as it is kept, with its regions in the pixels of that', async () => {
    const id = v7();
    await send(id, archive, 'qti-21');
    await world.app.runJobs();
    const { body } = await read(id);
    const [first, second] = (body as ReplyOf<typeof readImport>).items;
    if (first?.item?.kind !== 'hot-spot' || first.item.picture === null) throw new Error(`no picture: ${JSON.stringify(body)}`);
    const { file, width, height } = first.item.picture;
    expect(file.mediaType).toBe('image/webp');
    expect(first.item.regions[0]?.shape).toEqual({ kind: 'rectangle', x: 0, y: 0, width: width / 2, height: height / 2 });
    expect(await request(world.app.app.getHttpServer()).get(readUpload.path.replace(':hash', file.hash)).set({ Cookie: world.cookies.trainer })).toMatchObject({ status: 200, headers: { 'content-type': 'image/webp' } });
    expect(second).toMatchObject({ item: { picture: null }, notes: [{ effect: 'lost', code: 'picture' }] });
  });

  it.each(['qti-21', 'qti-22', 'qti-30'])('comes back from %s as it was, with the picture that is there already', async (format) => {
    const id = v7();
    await send(id, archive, 'qti-21');
    await world.app.runJobs();
    await confirm(id, [2], String((await bankNow()).version));
    const before = (await bankNow()).items.at(-1)?.content;
    const again = v7();
    await send(again, await download(format), 'qti-30');
    await world.app.runJobs();
    const { items }: ReplyOf<typeof readImport> = (await read(again)).body;
    expect(items.find(({ item }) => item?.id === before?.id)).toMatchObject({ item: before, notes: [] });
  });
});

describe('an export', () => {
  it.each(['gift', 'aiken', 'csv', 'moodle-xml', 'qti-21', 'qti-22', 'qti-30'])('as %s holds what its report does not name', async (format) => {
    const params = { bank, format };
    const file = await call(world.app, exportBank, { params }, world.cookies.trainer);
    expect(file).toMatchObject({ status: 200, headers: { 'content-disposition': expect.stringContaining('attachment'), 'cache-control': 'private, no-store' } });
    const { body } = await call(world.app, readExportReport, { params }, world.cookies.trainer);
    const { carried, left }: ReplyOf<typeof readExportReport> = body;
    expect(carried + left).toBe((await bankNow()).items.length);
  });
});
