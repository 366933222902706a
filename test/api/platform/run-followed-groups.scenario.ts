import { examples } from '@svetionik/contracts/examples';
import { changeGroupMembers } from '@svetionik/contracts/groups/members';
import {
  actAboutParticipants,
  countParticipants,
  followGroup,
  listOwnRuns,
  readRun,
  unfollowGroup,
} from '@svetionik/contracts/runs';
import { v7 } from 'uuid';
import { FollowGroupsWorker } from '../../../apps/backend/src/features/runs/followed-groups.worker';
import { call } from '../../support/call';
import { GivenGroups } from '../../support/given-groups';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const { run, nextRun, plannedRun } = examples;
const as = 'manager';

let world: TestWorld;
let people: string[];
let group: string;
let cookies: Record<'manager' | 'trainer' | 'first' | 'stranger', string>;

beforeEach(async () => {
  world = await openWorld();
  people = await world.given.people(
    ['Ana', 'Beba', 'Ceca', 'Dara'].map((name) => ({
      email: `${name.toLowerCase()}@primer.rs`,
      profession: 'health',
      name: { latin: `${name} Anić`, cyrillic: `${name} Anić` },
    })),
  );
  group = v7();
  await new GivenGroups(world.client).group({ id: group, name: 'Patronaža' });
  cookies = {
    manager: await world.given.session(examples.administrator),
    trainer: await world.given.session(examples.trainer),
    first: await world.given.session(people[0] ?? ''),
    stranger: await world.given.session(examples.otherAdministrator),
  };
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);
const followed = (id: string) => ({ params: { run: id, group } });
const onIt = { params: { run: nextRun } };

/** They come into the group or leave it, and what follows happens. */
async function move(which: readonly string[], isIn = true): Promise<void> {
  const request = { params: { group }, body: { people: which, in: isIn } };
  expect(await call(world.app, changeGroupMembers, request, cookies.manager)).toMatchObject({
    status: 200,
  });
  await world.app.runJobs();
}

/** What happens each hour. */
const lookAgain = () => world.app.app.get(FollowGroupsWorker).handle();

async function follow(id = nextRun): Promise<void> {
  const answer = await call(world.app, followGroup, followed(id), cookies.manager);
  expect(answer.status).toBe(200);
  await world.app.runJobs();
}

async function countOn(): Promise<number> {
  const { body } = await call(world.app, countParticipants, onIt, cookies.manager);
  return countParticipants.replies[200].schema.parse(body).all;
}

describe('a group that a run follows', () => {
  it('gets onto it, those who are in it and those who come', async () => {
    await move(people.slice(0, 1));
    await follow();
    await walk([
      { as: 'first', call: listOwnRuns, status: 200, has: { items: [{ id: nextRun }] } },
      {
        as,
        call: readRun,
        with: onIt,
        status: 200,
        has: { taken: 1, followed: [{ id: group, name: 'Patronaža' }] },
      },
    ]);
    await move(people.slice(1, 3));
    expect(await countOn()).toBe(3);
    expect(world.app.mail).toHaveLength(3);
  });

  it('keeps whoever goes from it on the run, and brings back nobody who has left the run', async () => {
    await follow();
    await move(people.slice(0, 2));
    await move(people.slice(0, 1), false);
    expect(await countOn()).toBe(2);
    const deed = { kind: 'withdraw', reason: 'Na svoj zahtev' } as const;
    await call(
      world.app,
      actAboutParticipants,
      { params: { run: nextRun }, body: { people: people.slice(1, 2), deed } },
      cookies.manager,
    );
    await move(people.slice(2, 3));
    await lookAgain();
    await walk([
      {
        as,
        call: countParticipants,
        with: onIt,
        status: 200,
        has: { all: 2, left: 1 },
      },
    ]);
  });

  it('takes no more places than there are, and the next one once it is free', async () => {
    await world.client.query('UPDATE runs.run SET capacity = 2 WHERE id = $1', [nextRun]);
    await move(people);
    await follow();
    expect(await countOn()).toBe(2);
    await world.client.query('UPDATE runs.run SET capacity = 3 WHERE id = $1', [nextRun]);
    await lookAgain();
    expect(await countOn()).toBe(3);
  });

  it('is followed by whoever manages runs only as long as they do', async () => {
    await follow();
    await world.client.query(
      `UPDATE identity.member SET roles = '{learner}' WHERE person_id = $1`,
      [examples.administrator],
    );
    await new GivenGroups(world.client).members(group, people);
    await lookAgain();
    const { rows } = await world.client.query(
      `SELECT count(*)::int AS people FROM runs.participant WHERE run_id = $1 AND state = 'enrolled'`,
      [nextRun],
    );
    expect(rows).toEqual([{ people: 0 }]);
  });

  it('is ended by whoever manages runs, and ordered for no run that takes nobody and no foreign group', async () => {
    await follow();
    const refused = { status: 409, has: { code: 'run.not-enrolling' } };
    const unknown = { params: { run, group: v7() } };
    await walk([
      { as, call: followGroup, with: followed(plannedRun), ...refused },
      {
        as,
        call: followGroup,
        with: unknown,
        status: 422,
        has: { code: 'run.reference-unknown' },
      },
      { as: 'trainer', call: followGroup, with: followed(run), status: 403 },
      { as: 'stranger', call: followGroup, with: followed(run), status: 404 },
      { as: 'stranger', call: unfollowGroup, with: followed(nextRun), status: 404 },
      { as, call: unfollowGroup, with: followed(nextRun), status: 200, has: { followed: [] } },
      { as, call: unfollowGroup, with: followed(nextRun), status: 404 },
    ]);
    await move(people);
    expect(await countOn()).toBe(0);
  });
});
