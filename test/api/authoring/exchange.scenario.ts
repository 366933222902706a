import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { examples } from '@svetionik/contracts/examples';
import {
  exportBank,
  listImports,
  readExportReport,
  readImport,
} from '@svetionik/contracts/exchange';
import { plainText } from '@svetionik/domain/content/plain-text';
import { v7 } from 'uuid';
import { type AuthorWorld, openAuthorWorld } from '../../support/author-world';
import { ExchangeCalls } from '../../support/exchange-calls';
import { call } from '../../support/call';
import { scenario } from '../../support/scenario';

let world: AuthorWorld;
const bank = examples.bankDraft;

beforeAll(async () => {
  world = await openAuthorWorld();
});

afterAll(() => world.close());

const exchange = new ExchangeCalls(() => world);

describe('an import', () => {
  it.each(['Питања за пробу.gift', 'pitanja ćčšžđ.gift', 'Питања ćč.gift'])(
    'keeps the name of its file as it is written: %s',
    async (name) => {
      const { body } = await exchange.send(v7(), 'Koga zovete? {=112 ~985}\n', 'gift', name);
      expect(body.fileName).toBe(name);
    },
  );

  const id = v7();
  const file =
    '// [id:prepoznavanje-1]\nKoga zovete? {=112 ~985}\n\nZovite {1:SHORTANSWER:=112}.\n\n::novo::[markdown]Na šta [utiče](fact:nema-je)? {=~a ~b}\n\nTreće? {=da ~ne}\n';

  it('is read by a worker, and leaves the bank as it is', async () => {
    const before = await exchange.readBank();
    expect(await exchange.send(id, file)).toMatchObject({
      status: 201,
      body: { state: 'reading', found: 0 },
    });
    expect(await exchange.send(id, file)).toMatchObject({ status: 200 });
    expect(await exchange.send(id, `${file}\n`)).toMatchObject({
      status: 409,
      body: { code: 'creation.differs' },
    });
    expect((await exchange.confirm(id, [], String(before.version))).body).toMatchObject({
      code: 'authoring.import-not-ready',
    });
    await world.app.runJobs();
    expect((await exchange.read(id)).body).toMatchObject({
      state: 'ready',
      encoding: 'utf-8',
      expected: 4,
      found: 4,
      kept: 2,
      changed: 1,
      lost: 0,
      refused: 1,
      items: [
        { line: 2, effect: 'kept', item: { kind: 'single-choice' }, notes: [] },
        {
          line: 4,
          effect: 'refused',
          item: null,
          notes: [{ effect: 'refused', code: 'kind-unknown' }],
        },
        {
          line: 6,
          effect: 'changed',
          title: 'novo',
          notes: [{ effect: 'changed', code: 'formatting' }],
        },
        { line: 8, effect: 'kept', item: { kind: 'single-choice' } },
      ],
      bank: { version: before.version },
    });
    expect(await exchange.readBank()).toEqual(before);
    const { rows } = await world.client.query(
      'SELECT source FROM authoring.item_import WHERE id = $1',
      [id],
    );
    expect(rows).toEqual([{ source: null }]);
  });

  it('adds what was chosen once, under names that are free, over the bank that the author has seen', async () => {
    const { version, items } = await exchange.readBank();
    expect(await exchange.confirm(id, [4], String(version + 1))).toMatchObject({ status: 412 });
    expect(await exchange.confirm(id, [3], String(version))).toMatchObject({
      status: 200,
      body: { state: 'adding', added: 0 },
    });
    expect(await exchange.confirm(id, [], String(version))).toMatchObject({
      status: 200,
      body: { state: 'adding' },
    });
    expect((await exchange.readBank()).items).toHaveLength(items.length);
    await world.app.runJobs();
    expect(await exchange.confirm(id, [], String(version))).toMatchObject({
      status: 200,
      body: { state: 'added', added: 2 },
    });
    const after = await exchange.readBank();
    expect(after).toMatchObject({
      version: version + 1,
      imports: [
        { id, fileName: 'pitanja.gift', items: after.items.slice(-2).map((item) => item.id) },
      ],
    });
    expect(after.items).toHaveLength(items.length + 2);
    const { rows } = await world.client.query(
      'SELECT DISTINCT changed_by FROM authoring.draft WHERE id = ANY ($1)',
      [after.items.slice(-2).map((item) => item.id)],
    );
    expect(rows).toEqual([{ changed_by: examples.trainer }]);
    expect(after.items.at(-2)).toMatchObject({
      key: 'prepoznavanje-1-2',
      content: { id: 'prepoznavanje-1-2', kind: 'single-choice', objective: '' },
    });
    await scenario(world.app, world.cookies, [
      { as: 'stranger', call: readImport, with: { params: { bank, import: id } }, status: 404 },
    ]);
  });

  it('stands in the list of its bank, the last one first, and nowhere else', async () => {
    const { body } = await call(
      world.app,
      listImports,
      { params: { bank }, query: { limit: '1' } },
      world.cookies.trainer,
    );
    expect(body).toMatchObject({ bank: { id: bank }, items: [{ id, state: 'added', added: 2 }] });
    const { body: rest } = await call(
      world.app,
      listImports,
      { params: { bank }, query: { after: body.next } },
      world.cookies.trainer,
    );
    expect(rest.next).toBeNull();
    expect(rest.items.at(-1)).toMatchObject({ id: examples.import, state: 'ready' });
    await scenario(world.app, world.cookies, [
      { as: 'stranger', call: listImports, with: { params: { bank } }, status: 404 },
    ]);
  });

  it('is refused before it is stored where it holds a personal number', async () => {
    expect(await exchange.send(v7(), 'Broj 0101099710005? {=da ~ne}')).toMatchObject({
      status: 422,
      body: { code: 'text.personal-number' },
    });
  });

  it('says of a file that is none of the format that nothing was found', async () => {
    const other = v7();
    await exchange.send(other, 'kind;prompt', 'csv');
    await world.app.runJobs();
    expect((await exchange.read(other)).body).toMatchObject({
      state: 'ready',
      found: 0,
      problem: { code: 'empty' },
    });
  });
});

describe('an export', () => {
  it.each(['gift', 'aiken', 'csv', 'moodle-xml', 'qti-21', 'qti-22', 'qti-30'])(
    'as %s holds what its report does not name',
    async (format) => {
      const params = { bank, format };
      const file = await call(world.app, exportBank, { params, body: {} }, world.cookies.trainer);
      expect(file).toMatchObject({
        status: 200,
        headers: {
          'content-disposition': expect.stringContaining('attachment'),
          'cache-control': 'private, no-store',
        },
      });
      const { body } = await call(
        world.app,
        readExportReport,
        { params, body: {} },
        world.cookies.trainer,
      );
      const { carried, left }: EndpointReply<typeof readExportReport> = body;
      expect(carried + left).toBe((await exchange.readBank()).items.length);
    },
  );

  it.each([
    ['qti-30', 'xml', 'application/xml; charset=utf-8'],
    ['moodle-xml', 'xml', 'application/xml; charset=utf-8'],
    ['qti-21', 'xml', 'application/xml; charset=utf-8'],
  ])(
    'of one question as %s is one file, which comes back as it was',
    async (format, extension, mediaType) => {
      const chosen = (await exchange.readBank()).items.find(
        ({ content }) => content.kind === 'single-choice',
      );
      const order = { params: { bank, format }, body: { items: [chosen?.id] } };
      const report: EndpointReply<typeof readExportReport> = (
        await call(world.app, readExportReport, order, world.cookies.trainer)
      ).body;
      expect(report.fileName.endsWith(`.${extension}`)).toBe(true);
      const { headers } = await call(world.app, exportBank, order, world.cookies.trainer);
      expect(headers).toMatchObject({
        'content-type': mediaType,
        'content-disposition': `attachment; filename="${report.fileName}"`,
      });
      const id = v7();
      await exchange.send(id, await exchange.download(format, chosen?.id ?? ''), format);
      await world.app.runJobs();
      expect((await exchange.read(id)).body).toMatchObject({
        found: 1,
        items: [{ item: chosen?.content, notes: [] }],
      });
    },
  );

  it('holds only the questions that are chosen, and none of another bank', async () => {
    const [chosen] = (await exchange.readBank()).items;
    const params = { bank, format: 'gift' };
    const { body } = await call(
      world.app,
      readExportReport,
      { params, body: { items: [chosen?.id] } },
      world.cookies.trainer,
    );
    expect(body).toMatchObject({
      carried: 1,
      left: 0,
      fileName: expect.stringMatching(/\.gift$/),
      items: [{ id: chosen?.id, place: 1 }],
    });
    expect(
      await call(
        world.app,
        exportBank,
        { params, body: { items: [chosen?.id, v7()] } },
        world.cookies.trainer,
      ),
    ).toMatchObject({ status: 404 });
  });
});

/** The last, because everything takes longer in a large bank. */
describe('an import of many questions', () => {
  it('is looked through by pages and by what becomes of them, and added in its order, but for what was left out', async () => {
    const many = v7();
    const question = (place: number) =>
      place % 3 === 0 ? `Broj ${place}? {=112 =194#Da.}` : `::isto::Pitanje ${place}? {=da ~ne}`;
    await exchange.send(
      many,
      Array.from({ length: 1_100 }, (_, place) => question(place + 1)).join('\n\n'),
    );
    await world.app.runJobs();
    const page = (query: Record<string, string>) =>
      call(world.app, readImport, { params: { bank, import: many }, query }, world.cookies.trainer);
    const places = ({ body }: { body: EndpointReply<typeof readImport> }) =>
      body.items.map(({ place }) => place);
    const first = await page({ limit: '3' });
    expect([places(first), first.body]).toMatchObject([
      [1, 2, 3],
      { found: 1_100, kept: 734, lost: 366, next: 3 },
    ]);
    expect(places(await page({ limit: '3', after: '1098' }))).toEqual([1099, 1100]);
    expect(places(await page({ limit: '2', effect: 'lost', after: '3' }))).toEqual([6, 9]);
    const before = await exchange.readBank();
    await exchange.confirm(many, [1], String(before.version), { leaveOutEffects: ['lost'] });
    await world.app.runJobs();
    const added = (await exchange.readBank()).items.slice(before.items.length);
    expect(added.map(({ content }) => plainText(content.prompt))).toEqual(
      Array.from({ length: 1_100 }, (_, place) => place + 1)
        .filter((place) => place > 1 && place % 3 !== 0)
        .map((place) => `Pitanje ${place}?`),
    );
    expect(new Set(added.map(({ key }) => key)).size).toBe(733);
    expect(added.slice(0, 2).map(({ key }) => key)).toEqual(['isto', 'isto-2']);
  });

  it('that cannot be added leaves nothing half done, and can be confirmed again', async () => {
    const other = v7();
    await exchange.send(
      other,
      Array.from(
        { length: 600 },
        (_, place) => `::stalo-${place}::Pitanje ${place}? {=da ~ne}`,
      ).join('\n\n'),
    );
    await world.app.runJobs();
    const before = await exchange.readBank();
    await world.client
      .query(`CREATE FUNCTION public.refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.key = 'stalo-599' THEN RAISE 'refused'; END IF; RETURN NEW; END $$;
      CREATE TRIGGER refuse BEFORE INSERT ON authoring.draft FOR EACH ROW EXECUTE FUNCTION public.refuse()`);
    await exchange.confirm(other, [], String(before.version));
    for (let attempt = 0; attempt < 3; attempt++) {
      await world.app.runJobs();
      await world.client.query(
        `UPDATE platform.job SET run_at = now() WHERE handler = 'authoring.addItems'`,
      );
    }
    expect((await exchange.read(other)).body).toMatchObject({
      state: 'ready',
      addingFailed: true,
      added: 0,
    });
    expect((await exchange.readBank()).items).toHaveLength(before.items.length);
    await world.client.query('DROP TRIGGER refuse ON authoring.draft');
    await exchange.confirm(other, [], String(before.version + 1));
    await world.app.runJobs();
    expect((await exchange.read(other)).body).toMatchObject({
      state: 'added',
      addingFailed: false,
      added: 600,
    });
  });
});
