import { readBank } from '@svetionik/contracts/banks';
import type { ReplyOf } from '@svetionik/contracts/endpoint';
import { examples } from '@svetionik/contracts/examples';
import { confirmImport, exportBank, readExportReport, readImport, requestImport } from '@svetionik/contracts/exchange';
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

describe('an export', () => {
  it.each(['gift', 'aiken', 'csv'])('as %s holds what its report does not name', async (format) => {
    const params = { bank, format };
    const file = await call(world.app, exportBank, { params }, world.cookies.trainer);
    expect(file).toMatchObject({ status: 200, headers: { 'content-disposition': expect.stringContaining('attachment'), 'cache-control': 'private, no-store' } });
    const { body } = await call(world.app, readExportReport, { params }, world.cookies.trainer);
    const { carried, left }: ReplyOf<typeof readExportReport> = body;
    expect(carried + left).toBe((await bankNow()).items.length);
  });
});
