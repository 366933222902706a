import { examples } from '@svetionik/contracts/examples';
import { archiveGroup, changeGroupMembers } from '@svetionik/contracts/groups';
import { applyImport, countEntered } from '@svetionik/contracts/imports';
import { randomUUID } from 'node:crypto';
import { call } from '../../support/call';
import { GivenGroups } from '../../support/given-groups';
import { GivenRuns } from '../../support/given-runs';
import { csv, ImportWorld } from '../../support/import-world';
import { asMinor, recording } from '../../support/minors-world';

/** A group and a course into which everybody of a list gets. */

let of: ImportWorld;
let group: string;
let course: string;
let member: string;

const [fresh, memberMail] = ['nova@uvoz.example', 'clanica@uvoz.example'];
const list = csv(['Ime i prezime', 'Mejl'], ['Ana Kos', fresh], ['Beba Bebić', memberMail]);
const both = ['probni-kurs'];

beforeEach(async () => {
  of = await ImportWorld.open();
  group = await new GivenGroups(of.client).group({ name: 'Sestre' });
  course = await of.of.someCourse();
  const name = { latin: 'Beba Bebić', cyrillic: 'Беба Бебић' };
  member = await of.of.world.given.person({ email: memberMail, name, roles: ['learner'] });
});

afterEach(() => of.close());

const entry = () => ({ groupId: group, courseId: course });
const ask = (endpoint: Parameters<typeof call>[1], request: Parameters<typeof call>[2]) =>
  call(of.of.world.app, endpoint, request, of.of.cookies.administrator);
const move = (isIn: boolean) =>
  ask(changeGroupMembers, { params: { group }, body: { people: [member], in: isIn } });
const applied = async () => of.apply(await of.checked(list), entry());

it('puts members in them at once, and whoever is invited when they accept', async () => {
  expect(await applied()).toMatchObject({
    state: 'applied',
    results: { invited: 1, changed: 1, same: 0 },
    group: { id: group, name: 'Sestre' },
    course: { slug: 'probni-kurs' },
  });
  expect(await of.entriesOf(memberMail, group)).toEqual({
    ...{ inGroup: true, cause: 'import', courses: both },
  });
  await of.accept(fresh);
  expect(await of.entriesOf(fresh, group)).toEqual({
    ...{ inGroup: true, cause: 'invitation', courses: both },
  });
});

it('reaches whoever had an open invitation of another order', async () => {
  await of.of.invite([fresh]);
  expect(await applied()).toMatchObject({ results: { open: 1 } });
  await of.accept(fresh);
  expect(await of.entriesOf(fresh, group)).toMatchObject({ inGroup: true, courses: both });
});

it('says how many are in them already, and changes nothing of those', async () => {
  await move(true);
  await of.apply(await of.checked(list), { courseId: course });
  const checked = await of.checked(list);
  const request = { params: { import: checked.id }, query: entry() };
  expect((await ask(countEntered, request)).body).toEqual({ members: 1, inGroup: 1, inCourse: 1 });
  const again = await of.apply(checked, entry());
  expect(again.results).toMatchObject({ open: 1, changed: 0, same: 1 });
  await of.undo(again);
  expect(await of.entriesOf(memberMail, group)).toEqual({
    ...{ inGroup: true, cause: 'hand', courses: both },
  });
});

it('asks about each by itself, and only of members', async () => {
  const { id } = await of.checked(list);
  const params = { import: id };
  const without = { members: 1, inGroup: null, inCourse: null };
  expect((await ask(countEntered, { params })).body).toEqual(without);
  const { body } = await ask(countEntered, { params, query: { groupId: group } });
  expect(body).toEqual({ ...without, inGroup: 0 });
});

it('takes both back with the whole', async () => {
  const whole = await applied();
  await of.accept(fresh);
  const undone = await of.undo(whole);
  expect(undone.results).toMatchObject({ ended: 1, restored: 1, kept: 0 });
  expect(await of.entriesOf(memberMail, group)).toEqual({
    ...{ inGroup: false, cause: 'import', courses: [] },
  });
  expect(await of.entriesOf(fresh, group)).toMatchObject({ inGroup: false, courses: [] });
});

it.each<[string, () => Promise<unknown>, object]>([
  [
    'a course that was begun',
    () =>
      of.client.query(
        `UPDATE learning.enrolment SET place = '{}', place_at = now() WHERE person_id = $1`,
        [member],
      ),
    { inGroup: false, courses: both },
  ],
  [
    'a course by which somebody is on a run',
    async () => {
      const given = new GivenRuns(of.client);
      const days = { startsOn: '2039-04-12', endsOn: '2039-06-20' };
      const run = await given.run({ id: randomUUID(), title: 'Senta', course, ...days });
      await given.participant(run, member);
    },
    { inGroup: false, courses: both },
  ],
  [
    'a group in which somebody was put again',
    async () => {
      await move(false);
      await move(true);
    },
    { inGroup: true, courses: [] },
  ],
])('keeps %s', async (_, change, left) => {
  const whole = await applied();
  await change();
  const undone = await of.undo(whole);
  expect(undone.results).toMatchObject({ withdrawn: 1, restored: 0, kept: 1 });
  expect(await of.entriesOf(memberMail, group)).toMatchObject(left);
});

it('waits with the course for the consent of a guardian, and waits no more once it is taken back', async () => {
  const first = await applied();
  await of.accept(fresh, asMinor);
  expect(await of.entriesOf(fresh, group)).toMatchObject({ inGroup: true, courses: [] });
  const consent = async (person: string) => {
    const request = recording(person, undefined, randomUUID());
    expect((await ask(request.call, request.with)).status).toBeLessThan(300);
    await of.work();
  };
  const { rows } = await of.client.query<{ id: string }>(
    'SELECT id FROM identity.person WHERE email = $1',
    [fresh],
  );
  const person = rows[0]?.id ?? '';
  // whoever holds another role stays a member
  await of.client.query(
    `UPDATE identity.member SET roles = '{learner,trainer}' WHERE person_id = $1`,
    [person],
  );
  await of.undo(first);
  await consent(person);
  expect(await of.entriesOf(fresh, group)).toMatchObject({ inGroup: false, courses: [] });
});

it('begins with the consent where nobody takes it back', async () => {
  await applied();
  await of.accept(fresh, asMinor);
  const { rows } = await of.client.query<{ id: string }>(
    'SELECT id FROM identity.person WHERE email = $1',
    [fresh],
  );
  const request = recording(rows[0]?.id ?? '');
  await ask(request.call, request.with);
  await of.work();
  expect(await of.entriesOf(fresh, group)).toMatchObject({ courses: both });
});

it('refuses a group by rule, one that is archived, and a course that is not there', async () => {
  await ask(archiveGroup, { params: { group }, ifMatch: '1', body: { archived: true } });
  const { id, version } = await of.checked(list);
  const refused = async (entered: object) => {
    const body = { language: 'en', ...entered };
    const request = { params: { import: id }, body, ifMatch: String(version) };
    return ((await ask(applyImport, request)).body as { code: string }).code;
  };
  expect(await refused({ groupId: examples.groupByRule })).toBe('identity.group-unknown');
  expect(await refused({ groupId: group })).toBe('identity.group-unknown');
  expect(await refused({ courseId: randomUUID() })).toBe('identity.course-unknown');
  expect(await of.invitations()).toEqual({});
});
