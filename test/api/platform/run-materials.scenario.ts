import { examples } from '@svetionik/contracts/examples';
import {
  addFile,
  addLink,
  addRun,
  listMaterials,
  listOwnRuns,
  readMaterialFile,
  removeMaterial,
} from '@svetionik/contracts/runs';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { scenario } from '../../support/scenario';
import { sendFile } from '../../support/send-file';
import { openWorld, type TestWorld } from '../../support/test-world';

const { run, nextRun, plannedRun, runMaterial, runFile } = examples;

let world: TestWorld;
let cookies: Record<'manager' | 'trainer' | 'learner' | 'outsider', string>;

beforeEach(async () => {
  world = await openWorld();
  const { given } = world;
  cookies = {
    manager: await given.session(examples.administrator),
    trainer: await given.session(examples.trainer),
    learner: await given.session(examples.learner),
    outsider: await given.session(examples.newPerson),
  };
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);
const send = async (text: string, name: string) => {
  const sent = { params: { run }, bytes: Buffer.from(text), name };
  const { status, body } = await sendFile(world.app, addFile, sent, cookies.trainer);
  return { status, id: String(body.id) };
};
const read = async (who: keyof typeof cookies, material: string, of: string = run) => {
  const params = { run: of, material };
  const { status, text } = await call(world.app, readMaterialFile, { params }, cookies[who]);
  return status === 200 ? text : status;
};
const countFiles = async (text: string): Promise<number> => {
  const { rows } = await world.client.query('SELECT hash FROM platform.file WHERE content = $1', [
    Buffer.from(text),
  ]);
  return rows.length;
};

describe('what the people of a run are given', () => {
  it('is added by whoever leads it and read by whoever is on it', async () => {
    const [id, body] = [v7(), { title: 'Snimak susreta', address: 'https://primer.rs/snimak' }];
    const link = { as: 'trainer', call: addLink } as const;
    const sent = await send('Zadatak za susret', 'Zadatak.txt');
    expect(sent.status).toBe(201);
    expect(await send('Zadatak za susret', 'Isti.txt')).toEqual({ status: 200, id: sent.id });
    await walk([
      { ...link, with: { params: { run, material: id }, body }, status: 201 },
      { ...link, with: { params: { run, material: id }, body }, status: 200 },
      {
        ...link,
        with: { params: { run, material: id }, body: { ...body, title: 'Drugi' } },
        ...{ status: 409, has: { code: 'creation.differs' } },
      },
      {
        ...link,
        with: { params: { run, material: v7() }, body: { ...body, address: 'http://primer.rs' } },
        status: 400,
      },
      { ...link, with: { params: { run: nextRun, material: v7() }, body }, status: 404 },
      {
        ...{ as: 'learner', call: listOwnRuns, status: 200 },
        has: {
          items: [
            {
              id: run,
              materials: [
                { id: runMaterial, title: 'Raspored susreta', file: null },
                { id: runFile, title: 'Radni list.txt', address: null },
                { id: sent.id, title: 'Zadatak.txt', file: { bytes: 17 } },
                { id, ...body, file: null },
              ],
            },
          ],
        },
      },
    ]);
    const [text, refused] = ['Zadatak za susret', 404];
    expect(await read('learner', sent.id)).toBe(text);
    expect(await read('trainer', sent.id)).toBe(text);
    expect(await read('outsider', sent.id)).toBe(refused);
    expect(await read('learner', runMaterial)).toBe(refused);
    expect(await read('manager', sent.id, nextRun)).toBe(refused);
    await world.client.query("UPDATE runs.participant SET state = 'withdrawn' WHERE run_id = $1", [
      run,
    ]);
    expect(await read('learner', sent.id)).toBe(refused);
    await world.client.query('DELETE FROM runs.trainer WHERE run_id = $1', [run]);
    expect(await read('trainer', sent.id)).toBe(refused);
  });

  it('goes along to a copy, and a file stays as long as a run gives it', async () => {
    const copy = v7();
    const { id } = await send('Zadatak za susret', 'Zadatak.txt');
    const { body } = addRun.example;
    const as = 'manager';
    const add = (to: string, materialsOf: string) => ({
      ...({ as, call: addRun } as const),
      with: { params: { run: to }, body: Object.assign({}, body, { materialsOf }) },
    });
    const remove = (of: string, material: string) => ({
      ...({ as, call: removeMaterial, status: 204 } as const),
      with: { params: { run: of, material } },
    });
    await walk([
      { ...add(v7(), v7()), status: 422, has: { code: 'run.reference-unknown' } },
      { ...add(copy, run), status: 201 },
      { ...add(copy, run), status: 200 },
      {
        ...{ as, call: listMaterials, with: { params: { run: copy } }, status: 200 },
        has: { items: [{ title: 'Raspored susreta' }, {}, { title: 'Zadatak.txt' }] },
      },
      remove(run, id),
      { ...remove(run, id), status: 404 },
    ]);
    const { rows } = await world.client.query<{ id: string }>(
      "SELECT id FROM runs.material WHERE run_id = $1 AND title = 'Zadatak.txt'",
      [copy],
    );
    const copied = rows[0]?.id ?? '';
    expect(await read('manager', copied, copy)).toBe('Zadatak za susret');
    await walk([remove(copy, copied)]);
    expect(await countFiles('Zadatak za susret')).toBe(0);
  });

  it('is no more than thirty', async () => {
    await world.client.query(
      `INSERT INTO runs.material (id, organisation_id, run_id, title, address, added_at)
       SELECT gen_random_uuid(), $1, $2, 'Snimak', 'https://primer.rs', now() FROM generate_series(1, 30)`,
      [examples.organisation, plannedRun],
    );
    const params = { run: plannedRun, material: v7() };
    const body = { title: 'Još jedan', address: 'https://primer.rs' };
    await walk([
      {
        ...{ as: 'manager', call: addLink, with: { params, body }, status: 409 },
        has: { code: 'run.too-many-materials' },
      },
    ]);
  });
});
