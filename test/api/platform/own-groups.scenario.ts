import { examples } from '@svetionik/contracts/examples';
import { hideInGroup, listOwnGroups } from '@svetionik/contracts/groups';
import { UpdateGroupsWorker } from '../../../apps/backend/src/features/groups/rules.worker';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

let world: TestWorld;
let cookies: Record<string, string>;

beforeEach(async () => {
  world = await openWorld();
  cookies = { learner: await world.given.session(examples.learner) };
});

afterEach(() => world.close());

it('tells somebody which groups they are in and why, and hides them from others', async () => {
  await world.client.query(`UPDATE identity.person SET profession = 'health' WHERE id = $1`, [
    examples.learner,
  ]);
  await world.app.app.get(UpdateGroupsWorker).handle();
  await scenario(world.app, cookies, [
    {
      as: 'learner',
      call: hideInGroup,
      with: { params: { group: examples.group }, body: { hidden: true } },
      status: 200,
    },
    {
      as: 'learner',
      call: listOwnGroups,
      status: 200,
      has: {
        items: [
          { id: examples.group, hidden: true, because: [] },
          {
            id: examples.groupByRule,
            hidden: false,
            because: [{ kind: 'profession', is: true, professions: ['health'] }],
          },
        ],
      },
    },
    {
      as: 'learner',
      call: hideInGroup,
      with: { params: { group: examples.newGroup }, body: { hidden: true } },
      status: 404,
    },
  ]);
});
