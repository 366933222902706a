import { examples } from '@svetionik/contracts/examples';
import { markDone } from '@svetionik/contracts/learning/progress';
import { Client } from 'pg';
import { v7 } from 'uuid';
import { awaitCondition } from '../../support/await-condition';
import { readBlockCounts } from '../../support/block-counts';
import { call } from '../../support/call';
import { countWaiting } from '../../support/count-waiting';
import { openWorld, type TestWorld } from '../../support/test-world';

const enrolment = v7();

let world: TestWorld;
let beside: Client;
let cookie: string;
/** The blocks that are only read, and one that no edition has any more. */
let blocks: { module: string; lesson: string; block: string }[];
const gone = 'opsti-modul/prva/davno-izbrisano';

/** Somebody in an edition of two parts who has done nothing. */
beforeEach(async () => {
  world = await openWorld();
  const person = await world.given.person({ email: 'ana@primer.rs' });
  cookie = await world.given.session(person);
  const { database, host, port, user, password } = world.client;
  beside = new Client({ database, host, port, user, password });
  await beside.connect();
  await world.client.query(
    `INSERT INTO learning.enrolment (id, organisation_id, course_organisation_id, person_id, course_id, course_edition_id, enrolled_at)
     SELECT $1, organisation_id, course_organisation_id, $2, course_id, course_edition_id, now() FROM learning.enrolment WHERE id = $3`,
    [enrolment, person, examples.enrolment],
  );
  const { rows } = await world.client.query<(typeof blocks)[number]>(
    `SELECT m.slug AS module, l->>'id' AS lesson, b->>'id' AS block
     FROM learning.enrolment e JOIN catalogue.course_edition_module p USING (course_edition_id) JOIN catalogue.module_edition n ON n.id = p.module_edition_id
       JOIN catalogue.module m ON m.id = n.module_id, jsonb_array_elements(n.outline) l, jsonb_array_elements(l->'blocks') b
     WHERE e.id = $1 AND NOT (b->>'interactive')::boolean`,
    [enrolment],
  );
  blocks = rows;
});

afterEach(async () => {
  await beside.end();
  await world.close();
});

async function mark(...of: typeof blocks): Promise<void> {
  const asked = { params: { enrolment }, body: { blocks: of } };
  expect((await call(world.app, markDone, asked, cookie)).status).toBe(200);
}

const insert = (client: Client, key: string) =>
  client.query(
    'INSERT INTO learning.block_done SELECT organisation_id, id, $2, now() FROM learning.enrolment WHERE id = $1',
    [enrolment, key],
  );

/** An edition of the same course with its parts the other way round. */
async function givenTurnedEdition(): Promise<string> {
  const id = v7();
  await world.client.query(
    `INSERT INTO catalogue.course_edition SELECT (jsonb_populate_record(c, jsonb_build_object('id', $1::uuid, 'number', 99))).*
     FROM catalogue.course_edition c JOIN learning.enrolment e ON e.course_edition_id = c.id WHERE e.id = $2`,
    [id, enrolment],
  );
  await world.client.query(
    `INSERT INTO catalogue.course_edition_module SELECT (jsonb_populate_record(p, jsonb_build_object('course_edition_id', $1::uuid, 'position', 100 - p.position))).*
     FROM catalogue.course_edition_module p JOIN learning.enrolment e ON e.course_edition_id = p.course_edition_id WHERE e.id = $2`,
    [id, enrolment],
  );
  return id;
}

const turn = (client: Client, edition: string) =>
  client.query('UPDATE learning.enrolment SET course_edition_id = $2 WHERE id = $1', [
    enrolment,
    edition,
  ]);

const untilSomebodyWaits = () =>
  awaitCondition('somebody waits', async () => (await countWaiting(beside)) > 0);

/** What stands beside the enrolment, once every count is what it really is. */
async function counts(): Promise<readonly number[]> {
  const all = await readBlockCounts(world.client);
  for (const { stored, real } of all) expect(stored).toEqual(real);
  return all.find((each) => each.enrolment === enrolment)?.stored ?? [];
}

describe('the blocks that somebody has done of each part', () => {
  it('are counted once each, however many arrive together and again', async () => {
    expect(await counts()).toEqual([]);
    await Promise.all([...blocks, ...blocks].map((block) => mark(block)));
    await mark(...blocks);
    const sum = (await counts()).reduce((all, each) => all + each, 0);
    expect(sum).toBe(blocks.length);
  });

  it('are those of the edition: what stands in it no more only says that they have begun', async () => {
    await insert(world.client, gone);
    expect((await counts()).every((each) => each === 0)).toBe(true);
    await mark(...blocks.slice(0, 1));
    await world.client.query(
      'DELETE FROM learning.block_done WHERE enrolment_id = $1 AND block_key <> $2',
      [enrolment, gone],
    );
    expect((await counts()).length).toBeGreaterThan(0);
    await world.client.query('DELETE FROM learning.block_done WHERE enrolment_id = $1', [
      enrolment,
    ]);
    expect(await counts()).toEqual([]);
  });

  it.each(['the blocks', 'the edition'] as const)(
    'follow another edition, also while %s is written by somebody else',
    async (first) => {
      const turned = await givenTurnedEdition();
      const [one = '', other = ''] = blocks.map(Object.values).map((ids) => ids.join('/'));
      await insert(world.client, one);
      await beside.query('BEGIN');
      await (first === 'the blocks' ? insert(beside, other) : turn(beside, turned));
      const second =
        first === 'the blocks' ? turn(world.client, turned) : insert(world.client, other);
      await untilSomebodyWaits();
      await beside.query('COMMIT');
      await second;
      expect((await counts()).reduce((all, each) => all + each, 0)).toBe(2);
    },
  );
});
