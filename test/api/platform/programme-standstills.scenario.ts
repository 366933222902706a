import { examples } from '@svetionik/contracts/examples';
import {
  countParticipants,
  listLatePeople,
  listOwnRuns,
  listParticipants,
  remindParticipants,
} from '@svetionik/contracts/runs';
import { v7 } from 'uuid';
import { inDays } from '../../support/belgrade-time';
import { call } from '../../support/call';
import { GivenCertificates } from '../../support/given-certificates';
import { GivenProgrammes } from '../../support/given-programmes';
import { GivenRuns } from '../../support/given-runs';
import { openWorld, type TestWorld } from '../../support/test-world';

const deeds = ['nothing', 'enrolment', 'handedIn', 'usedUp', 'passed'] as const;
type Deed = (typeof deeds)[number];
/** The courses of the parts: a first one, a choice of one of two, and a last one. */
const courses = ['treci-kurs', 'drugi-kurs', 'cetvrti-kurs', 'probni-kurs'];

let world: TestWorld;
let certificates: GivenCertificates;
let programmes: GivenProgrammes;
let manager: string;

beforeEach(async () => {
  world = await openWorld();
  certificates = new GivenCertificates(world.client);
  programmes = new GivenProgrammes(world.client);
  manager = await world.given.session(examples.administrator);
});

afterEach(() => world.close());

async function give(person: string, course: string, deed: Deed): Promise<void> {
  if (deed === 'nothing') return;
  const enrolment = v7();
  if (deed === 'usedUp') await certificates.usedUp({ enrolment, person, course });
  else if (deed === 'passed') await certificates.passed({ enrolment, person, course });
  else await certificates.enrolment(enrolment, person, course);
  if (deed === 'handedIn') await certificates.handedInAttempt(enrolment);
}

/** People on a run of a programme whose last day was yesterday, each with what they did in its parts. */
async function giveRun(people: readonly (readonly Deed[])[], inOrder: boolean) {
  const programme = v7();
  await programmes.path(programme, inOrder);
  const ids = await world.given.people(
    people.map((_, place) => ({ email: `osoba${place}@primer.rs` })),
  );
  for (const [place, did] of people.entries())
    for (const [part, deed] of did.entries())
      await give(ids[place] ?? '', courses[part] ?? '', deed);
  for (const id of ids) await programmes.participant(programme, id);
  const runs = new GivenRuns(world.client);
  const days = { startsOn: inDays(-30), endsOn: inDays(30), finishOn: inDays(-1) };
  const run = await runs.run({ id: v7(), title: 'Subotica', programme, ...days });
  await runs.programmeParticipants(run, ids, inDays(-30));
  return { run, ids };
}

async function list(run: string, filter = 'all') {
  const asked = { params: { run }, query: { filter, limit: '100' } };
  const { body } = await call(world.app, listParticipants, asked, manager);
  return listParticipants.replies[200].schema.parse(body).items;
}

async function remind(run: string, people: readonly string[]) {
  const asked = { params: { run }, body: { people } };
  const { body } = await call(world.app, remindParticipants, asked, manager);
  return remindParticipants.replies[200].schema.parse(body);
}

const nothing = ['nothing', 'nothing', 'nothing'] as const;

describe('whoever waits for marks in a programme', () => {
  it.each<[string, readonly Deed[], boolean, string]>([
    ['in the part that opens the others', ['handedIn', ...nothing], true, 'handed-in'],
    ['where others are open', ['handedIn', ...nothing], false, 'late'],
    ['in the last part', ['passed', 'passed', 'nothing', 'handedIn'], true, 'handed-in'],
    ['in the part of a choice', ['passed', 'handedIn', 'enrolment', 'nothing'], true, 'handed-in'],
    ['or has no attempt left', ['usedUp', ...nothing], true, 'used-up'],
    ['with another to choose', ['passed', 'usedUp', 'nothing', 'nothing'], true, 'late'],
    ['and in all others', ['usedUp', 'handedIn', 'nothing', 'handedIn'], false, 'handed-in'],
  ])('%s', async (_, did, inOrder, kind) => {
    const { run, ids } = await giveRun([did], inOrder);
    const [person = ''] = ids;
    const [row] = await list(run);
    expect(row?.due.kind).toBe(kind);
    expect(row?.course).toBe(
      { 'handed-in': 'being-marked', 'used-up': 'failed', late: 'under-way' }[kind],
    );
    const isLate = kind === 'late';
    expect(await remind(run, [person])).toEqual({
      done: isLate ? 1 : 0,
      skipped: isLate ? [] : [{ person, why: kind }],
    });
    const own = await call(world.app, listOwnRuns, {}, await world.given.session(person));
    const { items } = listOwnRuns.replies[200].schema.parse(own.body);
    expect(items.map(({ due }) => due.kind)).toEqual([kind]);
    const late = await call(world.app, listLatePeople, { query: {} }, manager);
    const found = listLatePeople.replies[200].schema.parse(late.body).items;
    expect(found.some(({ id }) => id === person)).toBe(isLate);
  });

  it.each([true, false])(
    'is told the same by the rule and by the database, whatever was done, in an order: %s',
    async (inOrder) => {
      const all = Array.from({ length: 64 }, (_, place) => {
        const drawn = (place * 13 + 3) % deeds.length ** courses.length;
        return courses.map(
          (_, part) => deeds[Math.floor(drawn / deeds.length ** part) % deeds.length] ?? 'nothing',
        );
      });
      const { run, ids } = await giveRun(all, inOrder);
      const listed = await list(run);
      const of = (kind: string) =>
        listed.filter(({ due }) => due.kind === kind).map(({ id }) => id);
      for (const kind of ['late', 'handed-in', 'used-up', 'finished'])
        expect(of(kind).length).toBeGreaterThan(1);
      expect((await list(run, 'late')).map(({ id }) => id)).toEqual(of('late'));
      expect((await list(run, 'finished')).map(({ id }) => id)).toEqual(of('finished'));
      const counted = await call(world.app, countParticipants, { params: { run } }, manager);
      expect(counted.body).toMatchObject({
        ...{ all: ids.length, late: of('late').length, finished: of('finished').length },
      });
      const { skipped } = await remind(run, ids);
      const because = (why: string) =>
        skipped.flatMap((each) => (each.why === why ? [each.person] : [])).toSorted();
      for (const why of ['handed-in', 'used-up', 'finished'])
        expect(because(why)).toEqual(of(why).toSorted());
    },
  );
});
