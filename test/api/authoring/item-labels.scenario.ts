import { createItem, labelItems, readBank, removeItem, saveItem } from '@svetionik/contracts/banks';
import { examples } from '@svetionik/contracts/examples';
import { v7 } from 'uuid';
import { itemBody } from '../../support/author';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const bank = examples.bankDraft;
const as = 'trainer' as const;
const [one, two, three] = [v7(), v7(), v7()];

let world: TestWorld;
let cookies: { trainer: string; stranger: string };

beforeEach(async () => {
  world = await openWorld();
  cookies = {
    trainer: await world.given.session(examples.trainer),
    stranger: await world.given.session(examples.otherTrainer),
  };
  await scenario(
    world.app,
    cookies,
    [one, two, three].map((item, place) => ({
      as,
      call: createItem,
      with: {
        params: { bank, item },
        body: itemBody(`pitanje-${place}`, 'stari', { tags: ['noć', 'prijem'] }),
      },
      status: 201,
    })),
  );
});

afterEach(() => world.close());

const label = (items: readonly object[], labels: object) => ({
  as,
  call: labelItems,
  with: { params: { bank }, body: { items, ...labels } },
  status: 200,
});

it('changes objective, difficulty and tags of many questions at once, and nothing else', async () => {
  const items = [one, two].map((id) => ({ id, version: 1 }));
  const labels = {
    objective: 'novi',
    difficulty: 'hard',
    addTags: ['dan', 'noć'],
    removeTags: ['prijem'],
  };
  const content = { objective: 'novi', difficulty: 'hard', tags: ['noć', 'dan'] };
  await scenario(world.app, cookies, [
    {
      ...label(items, labels),
      has: {
        changed: [
          { id: one, version: 2, content: { ...content, id: 'pitanje-0' } },
          { id: two, version: 2, content },
        ],
        conflicts: [],
      },
    },
    { ...label([{ id: three, version: 1 }], {}), has: { changed: [{ id: three }] } },
  ]);
  const { rows } = await world.client.query(
    `SELECT content->>'objective' AS objective FROM authoring.draft WHERE id = $1`,
    [three],
  );
  expect(rows).toEqual([{ objective: 'stari' }]);
});

it('leaves what somebody else changed or removed, tells of each, and changes the others', async () => {
  await scenario(world.app, cookies, [
    {
      as,
      call: saveItem,
      with: {
        params: { bank, item: one },
        body: itemBody('pitanje-0', 'drugi'),
        ifMatch: '1',
      },
      status: 200,
    },
    { as, call: removeItem, with: { params: { bank, item: two }, ifMatch: '1' }, status: 204 },
    {
      ...label(
        [one, two, three].map((id) => ({ id, version: 1 })),
        { objective: 'novi' },
      ),
      has: {
        changed: [{ id: three, content: { objective: 'novi' } }],
        conflicts: [
          { id: one, reason: 'changed', current: { version: 2, content: { objective: 'drugi' } } },
          { id: two, reason: 'removed', current: null },
        ],
      },
    },
  ]);
});

it('refuses what no question may have, and another organisation', async () => {
  const items = [{ id: one, version: 1 }];
  await scenario(world.app, cookies, [
    { ...label(items, { addTags: ['a'.repeat(41)] }), status: 400 },
    { ...label([], { difficulty: 'hard' }), status: 400 },
    { ...label(items, { difficulty: 'extreme' }), status: 400 },
    { ...label(items, { difficulty: 'hard' }), as: 'stranger', status: 404 },
    {
      as,
      call: readBank,
      with: { params: { bank } },
      status: 200,
      hasNot: ['extreme', '"novi"'],
    },
  ]);
});
