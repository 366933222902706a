import { examples } from '@svetionik/contracts/examples';
import { readSession } from '@svetionik/contracts/identity/session';
import { previewLeaving, readLeaving } from '@svetionik/contracts/leavings';
import { readLook } from '@svetionik/contracts/network';
import { listPeople } from '@svetionik/contracts/people';
import { v7 } from 'uuid';
import {
  announceLeaving,
  futureDay,
  giveLeaver,
  issueThere,
  leavingReason,
  letDaysPass,
  cancelLeaving,
} from '../../support/leaver-world';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

/** A member is to leave the network: what it would end is weighed, its last day announced, and taken back. */

const { organisation: network, otherOrganisation: leaver } = examples;

let world: TestWorld;
let people: Awaited<ReturnType<typeof giveLeaver>>;

beforeEach(async () => {
  world = await openWorld();
  await world.client.query('DELETE FROM leavings.handover_part; DELETE FROM leavings.leaving');
  people = await giveLeaver(world);
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof people.cookies>>[2]) =>
  scenario(world.app, people.cookies, steps);

const own = { params: { organisation: leaver } };
const at = 'druga-organizacija';

describe('the leaving of a member', () => {
  it('is announced by the network alone, a month ahead, and its administrators are told', async () => {
    const leaving = v7();
    await walk([
      { as: 'leaver', ...announceLeaving(world), status: 403 },
      { as: 'stranger', ...announceLeaving(world), status: 403 },
      { as: 'holder', ...announceLeaving(world), status: 403 },
      { as: 'leaver', call: previewLeaving, with: own, status: 403 },
      {
        as: 'network',
        ...announceLeaving(world, leaving, futureDay(world, 29)),
        status: 422,
        has: { code: 'leavings.day' },
      },
      { as: 'network', ...announceLeaving(world, leaving, futureDay(world, 731)), status: 422 },
      {
        as: 'network',
        ...announceLeaving(world, leaving, futureDay(world, 30), network),
        status: 422,
        has: { code: 'network.stays' },
      },
      {
        as: 'network',
        ...announceLeaving(world, leaving),
        status: 201,
        has: { leaving: { id: leaving, lastDay: futureDay(world, 30), reason: leavingReason } },
      },
      { as: 'network', ...announceLeaving(world, leaving), status: 200 },
      {
        as: 'network',
        ...announceLeaving(world, leaving, futureDay(world, 40)),
        status: 409,
        has: { code: 'creation.differs' },
      },
      {
        as: 'network',
        ...announceLeaving(world),
        status: 409,
        has: { code: 'leavings.announced' },
      },
      {
        as: 'leaver',
        call: readLeaving,
        with: own,
        status: 200,
        has: {
          leaving: {
            id: leaving,
            leftAt: null,
            handover: null,
            erasesFrom: futureDay(world, 120),
            erasesOn: null,
          },
        },
      },
      { as: 'stranger', call: readLeaving, with: own, status: 404 },
      { as: 'holder', call: readLeaving, with: own, status: 403 },
      {
        as: 'holder',
        call: readSession,
        status: 200,
        has: {
          person: {
            organisations: [
              { id: leaver, leaving: { lastDay: futureDay(world, 30), over: false } },
            ],
          },
        },
      },
    ]);
    await world.app.runJobs();
    expect(told()).toEqual([
      ['administrator@drugde.rs', 'Vaša organizacija napušta mrežu'],
      ['bez.imena@drugde.rs', 'Vaša organizacija napušta mrežu'],
    ]);
  });

  it('is weighed before: what ends, and what is under way', async () => {
    await issueThere(world, people.cookies);
    await walk([
      {
        as: 'network',
        call: previewLeaving,
        with: own,
        status: 200,
        has: {
          people: null,
          documents: 1,
          enrolments: 1,
          offersReceived: 1,
          offersMade: 0,
          openAttempts: 0,
          earliest: futureDay(world, 30),
          latest: futureDay(world, 730),
        },
      },
    ]);
  });

  it('is taken back until the day, and all goes on', async () => {
    const leaving = v7();
    await walk([
      { as: 'network', ...announceLeaving(world, leaving), status: 201 },
      { as: 'stranger', ...cancelLeaving(leaving), status: 403 },
      { as: 'network', ...cancelLeaving(leaving), status: 200, has: { leaving: null } },
      { as: 'network', ...cancelLeaving(leaving), status: 200 },
      {
        as: 'nobody',
        call: readLook,
        with: { params: { slug: at } },
        status: 200,
        has: { leaving: null },
      },
    ]);
    await letDaysPass(world, 31);
    await walk([
      { as: 'leaver', call: listPeople, status: 200 },
      { as: 'network', ...announceLeaving(world), status: 201 },
    ]);
    await world.app.runJobs();
    expect(told().filter(([to]) => to === 'administrator@drugde.rs')).toEqual([
      ['administrator@drugde.rs', 'Vaša organizacija napušta mrežu'],
      ['administrator@drugde.rs', 'Vaša organizacija ostaje u mreži'],
    ]);
  });

  it('ends nothing before its last day is over', async () => {
    await walk([{ as: 'network', ...announceLeaving(world), status: 201 }]);
    await letDaysPass(world, 30);
    await walk([
      { as: 'leaver', call: listPeople, status: 200 },
      {
        as: 'leaver',
        call: readLeaving,
        with: own,
        status: 200,
        has: { leaving: { leftAt: null } },
      },
    ]);
  });
});

const told = () =>
  world.app.mail
    .map(({ to, subject }) => [to, subject])
    .toSorted((one, other) => (one.join() < other.join() ? -1 : 1));
