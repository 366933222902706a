import { examples } from '@svetionik/contracts/examples';
import { changeGroupMembers } from '@svetionik/contracts/groups/members';
import {
  countProgrammePeople,
  enrolProgrammePeople,
  followProgrammeGroup,
  joinProgramme,
  leaveProgramme,
  listOwnProgrammes,
  previewProgrammePeople,
  readProgramme,
  unfollowProgrammeGroup,
} from '@svetionik/contracts/programmes';
import { listOwnCourses } from '@svetionik/contracts/status';
import { v7 } from 'uuid';
import { ProgrammeGroupsWorker } from '../../../apps/backend/src/features/programmes/followed-groups.worker';
import { call } from '../../support/call';
import { GivenGroups } from '../../support/given-groups';
import { GivenProgrammes } from '../../support/given-programmes';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const programme = examples.newProgramme;
const as = 'manager';

let world: TestWorld;
let people: string[];
let group: string;
let cookies: Record<'manager' | 'trainer' | 'first' | 'second' | 'stranger', string>;

beforeEach(async () => {
  world = await openWorld();
  await new GivenProgrammes(world.client).path(programme);
  people = await world.given.people(
    ['Ana', 'Beba', 'Ceca', 'Dara'].map((name) => ({
      email: `${name.toLowerCase()}@primer.rs`,
      name: { latin: `${name} Anić`, cyrillic: `${name} Anić` },
    })),
  );
  group = v7();
  await new GivenGroups(world.client).group({ id: group, name: 'Patronaža' });
  cookies = {
    manager: await world.given.session(examples.administrator),
    trainer: await world.given.session(examples.trainer),
    first: await world.given.session(people[0] ?? ''),
    second: await world.given.session(people[1] ?? ''),
    stranger: await world.given.session(examples.otherAdministrator),
  };
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);
const params = { programme };
const own = { params };
const followed = () => ({ params: { programme, group } });
const ofGroup = () => ({ params, body: { selection: { kind: 'group', group } } }) as const;

/** They come into the group or leave it, and what follows happens. */
async function move(which: readonly string[], isIn = true): Promise<void> {
  const request = { params: { group }, body: { people: which, in: isIn } };
  expect(await call(world.app, changeGroupMembers, request, cookies.manager)).toMatchObject({
    status: 200,
  });
  await world.app.runJobs();
}

/** What happens each hour. */
const lookAgain = () => world.app.app.get(ProgrammeGroupsWorker).handle();

async function follow(): Promise<void> {
  const answer = await call(world.app, followProgrammeGroup, followed(), cookies.manager);
  expect(answer.status).toBe(200);
  await world.app.runJobs();
}

async function count(): Promise<{ all: number; left: number }> {
  const { body } = await call(world.app, countProgrammePeople, own, cookies.manager);
  return countProgrammePeople.replies[200].schema.parse(body);
}

describe('a group', () => {
  it('is enrolled in a programme after it was said who is not', async () => {
    await move(people.slice(0, 3));
    await call(world.app, joinProgramme, own, cookies.first);
    const said = { entering: 2, strangers: 0, skipped: [{ why: 'in-it', people: 1 }] };
    await walk([
      { as, call: previewProgrammePeople, with: ofGroup(), status: 200, has: said },
      { as: 'second', call: listOwnCourses, status: 200, has: { items: [] } },
      { as: 'trainer', call: previewProgrammePeople, with: ofGroup(), status: 403 },
      { as: 'stranger', call: enrolProgrammePeople, with: ofGroup(), status: 404 },
      { as, call: enrolProgrammePeople, with: ofGroup(), status: 200, has: said },
      { as, call: readProgramme, with: own, status: 200, has: { people: 3, followed: [] } },
    ]);
    await world.app.runJobs();
    expect(world.app.mail.map(({ to }) => to).toSorted()).toEqual([
      'beba@primer.rs',
      'ceca@primer.rs',
    ]);
    await walk([{ as: 'second', call: listOwnCourses, status: 200, has: { items: [{}] } }]);
    await move(people.slice(3));
    expect(await count()).toMatchObject({ all: 3 });
  });

  it('that a programme follows gets into it, those who are in it and those who come', async () => {
    await move(people.slice(0, 1));
    await follow();
    await walk([
      { as: 'first', call: listOwnProgrammes, status: 200, has: { joined: [{ id: programme }] } },
      {
        as,
        call: readProgramme,
        with: own,
        status: 200,
        has: { people: 1, followed: [{ id: group, name: 'Patronaža' }] },
      },
    ]);
    await move(people.slice(1, 3));
    expect(await count()).toMatchObject({ all: 3 });
    expect(world.app.mail).toHaveLength(3);
  });

  it('keeps who goes from it in the programme, and brings back nobody who has left that', async () => {
    await follow();
    await move(people.slice(0, 2));
    await move(people.slice(0, 1), false);
    await walk([
      { as: 'second', call: leaveProgramme, with: own, status: 204 },
      { as: 'second', call: leaveProgramme, with: own, status: 404 },
      { as: 'stranger', call: leaveProgramme, with: own, status: 404 },
    ]);
    await move(people.slice(2, 3));
    await lookAgain();
    expect(await count()).toMatchObject({ all: 2, left: 1 });
    await walk([
      { as: 'second', call: listOwnCourses, status: 200, has: { items: [{}] } },
      { as: 'second', call: joinProgramme, with: own, status: 200, has: { joined: true } },
    ]);
    expect(await count()).toMatchObject({ all: 3, left: 0 });
  });

  it('is followed by whoever enrols people only as long as they do, and while it takes people', async () => {
    await follow();
    await new GivenGroups(world.client).members(group, people);
    await world.client.query(`UPDATE programmes.programme SET joining = 'closed' WHERE id = $1`, [
      programme,
    ]);
    await lookAgain();
    expect(await count()).toMatchObject({ all: 0 });
    await world.client.query(`UPDATE programmes.programme SET joining = 'staff' WHERE id = $1`, [
      programme,
    ]);
    await world.client.query(
      `UPDATE identity.member SET roles = '{learner}' WHERE person_id = $1`,
      [examples.administrator],
    );
    await lookAgain();
    const { rows } = await world.client.query(
      'SELECT people FROM programmes.programme WHERE id = $1',
      [programme],
    );
    expect(rows).toEqual([{ people: 0 }]);
  });

  it('is ended by whoever enrols people, and ordered for no draft and no foreign group', async () => {
    await follow();
    const unknown = { params: { programme, group: v7() } };
    const draft = { params: { programme: examples.draftProgramme, group } };
    await walk([
      {
        as,
        call: followProgrammeGroup,
        with: draft,
        status: 409,
        has: { code: 'programme.not-joinable' },
      },
      {
        as,
        call: followProgrammeGroup,
        with: unknown,
        status: 422,
        has: { code: 'run.reference-unknown' },
      },
      { as: 'trainer', call: followProgrammeGroup, with: followed(), status: 403 },
      { as: 'stranger', call: followProgrammeGroup, with: followed(), status: 404 },
      { as: 'stranger', call: unfollowProgrammeGroup, with: followed(), status: 404 },
      { as, call: unfollowProgrammeGroup, with: followed(), status: 200, has: { followed: [] } },
      { as, call: unfollowProgrammeGroup, with: followed(), status: 404 },
    ]);
    await move(people);
    expect(await count()).toMatchObject({ all: 0 });
  });
});
