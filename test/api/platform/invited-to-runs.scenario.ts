import { examples } from '@svetionik/contracts/examples';
import { openInvitation } from '@svetionik/contracts/identity/acceptance';
import { listInvitations } from '@svetionik/contracts/identity/invitations';
import { listOwnProgrammes } from '@svetionik/contracts/programmes';
import { actAboutParticipants, joinRun, listOwnRuns } from '@svetionik/contracts/runs';
import { v7 } from 'uuid';
import { EnrolWaitingWorker } from '../../../apps/backend/src/features/runs/invited.worker';
import { inDays } from '../../support/belgrade-time';
import { call } from '../../support/call';
import { EntryWorld } from '../../support/entry-world';
import { GivenProgrammes } from '../../support/given-programmes';
import { GivenRuns } from '../../support/given-runs';
import { asNew, fresh, InvitationWorld, readSessionCookie } from '../../support/invitation-world';

/** How an invitation, a link or a code brings people onto a run. */

let of: InvitationWorld;
let entry: EntryWorld;
let runs: GivenRuns;
let courseId: string;

beforeEach(async () => {
  of = await InvitationWorld.open();
  entry = new EntryWorld(of);
  runs = new GivenRuns(of.world.client);
  courseId = await of.someCourse();
});

afterEach(() => of.close());

const days = { startsOn: inDays(7), endsOn: inDays(40) };

/** A run of the course that only whoever is invited may join. */
function makeRun(more: Partial<Parameters<GivenRuns['run']>[0]> = {}): Promise<string> {
  const terms = { id: v7(), title: 'Niš, proleće', town: 'Niš', joining: 'invitation' } as const;
  return runs.run({ ...terms, ...days, course: courseId, ...more });
}

/** What happens each hour. */
async function lookAgain(): Promise<void> {
  await of.world.app.app.get(EnrolWaitingWorker).handle();
  await of.world.app.runJobs();
}

async function listRunsOf(cookie: string): Promise<string[]> {
  const { body } = await call(of.world.app, listOwnRuns, {}, cookie);
  return listOwnRuns.replies[200].schema.parse(body).items.map(({ id }) => id);
}

/** Comes in by a key as a colleague who is a member here. */
async function enter(key: string): Promise<string> {
  const answer = await entry.enter(key, await of.world.given.session(examples.colleague));
  expect(answer.status).toBe(200);
  return readSessionCookie(answer.headers);
}

const join = (runId: string, cookie: string) =>
  call(of.world.app, joinRun, { params: { run: runId } }, cookie);

const fails = (code: string) => ({ body: { code } });

it('says which run a link brings, of which course, and when it is', async () => {
  const runId = await makeRun();
  const { key } = await entry.make({ runId });
  expect((await entry.open(key)).body).toMatchObject({
    course: null,
    run: {
      ...days,
      title: 'Niš, proleće',
      town: 'Niš',
      course: { slug: 'probni-kurs' },
      programme: null,
      open: true,
    },
  });
});

it('puts whoever comes in by a link on its run, and nobody else may join it', async () => {
  const runId = await makeRun();
  expect(await join(runId, of.cookies.learner)).toMatchObject(fails('run.not-joinable'));
  const cookie = await enter((await entry.make({ runId })).key);
  const mail = await of.newMail();
  expect([await listRunsOf(cookie), mail]).toEqual([[runId], []]);
  expect(await join(runId, of.cookies.learner)).toMatchObject(fails('run.not-joinable'));
});

it('puts whoever accepts an invitation on its run', async () => {
  const runId = await makeRun();
  const token = await of.tokenFor(fresh, { runId });
  const opened = await call(of.world.app, openInvitation, { body: { token } });
  expect(opened.body).toMatchObject({ course: null, run: { title: 'Niš, proleće', open: true } });
  const cookie = readSessionCookie((await of.accept(token, asNew)).headers);
  await of.newMail();
  expect(await listRunsOf(cookie)).toEqual([runId]);
  const listed = await call(
    of.world.app,
    listInvitations,
    { query: { state: 'accepted', limit: '1' } },
    of.cookies.administrator,
  );
  expect(listed.body).toMatchObject({ items: [{ courseId: null, runId }] });
});

it('puts people into the programme that a run holds', async () => {
  const programme = v7();
  await new GivenProgrammes(of.world.client).path(programme);
  const runId = await makeRun({ programme });
  const { key } = await entry.make({ runId });
  expect((await entry.open(key)).body).toMatchObject({
    run: { course: null, programme: { id: programme }, open: true },
  });
  const cookie = await enter(key);
  await of.newMail();
  expect(await listRunsOf(cookie)).toEqual([runId]);
  expect((await call(of.world.app, listOwnProgrammes, {}, cookie)).body).toMatchObject({
    joined: [{ id: programme }],
  });
});

it.each([
  ['is planned', { opened: false }, 0, 'UPDATE runs.run SET opened_at = now() WHERE id = $1'],
  [
    'begins to register people later',
    { opensOn: inDays(3) },
    0,
    'UPDATE runs.run SET opens_on = current_date - 1 WHERE id = $1',
  ],
  ['has no place left', { capacity: 1 }, 1, 'UPDATE runs.run SET capacity = 2 WHERE id = $1'],
])(
  'keeps the entry for a run that %s, and puts them on it and tells them when it takes them',
  async (_, more, others, change) => {
    const runId = await makeRun(more);
    await runs.participants(runId, [examples.learner].slice(0, others));
    const cookie = await enter((await entry.make({ runId })).key);
    await of.newMail();
    await lookAgain();
    expect(await listRunsOf(cookie)).toEqual([]);
    const { mail } = of.world.app;
    const before = mail.length;
    await of.world.client.query(change, [runId]);
    await lookAgain();
    expect([await listRunsOf(cookie), mail.length - before]).toEqual([[runId], 1]);
  },
);

it('brings back nobody who was taken off the run, who may join it again by themselves', async () => {
  const runId = await makeRun();
  const cookie = await enter((await entry.make({ runId })).key);
  await of.newMail();
  const deed = { kind: 'withdraw', reason: 'Na svoj zahtev' };
  const withdrawn = await call(
    of.world.app,
    actAboutParticipants,
    { params: { run: runId }, body: { people: [examples.colleague], deed } },
    of.cookies.administrator,
  );
  expect(withdrawn.status).toBe(200);
  await lookAgain();
  expect(await listRunsOf(cookie)).toEqual([]);
  expect((await join(runId, cookie)).status).toBe(200);
});

it('lets nobody onto a run that staff alone fill by now', async () => {
  const runId = await makeRun();
  const { key } = await entry.make({ runId });
  await of.world.client.query(`UPDATE runs.run SET joining = 'staff' WHERE id = $1`, [runId]);
  expect((await entry.open(key)).body).toMatchObject({ run: { open: false } });
  const cookie = await enter(key);
  await of.newMail();
  await lookAgain();
  expect(await listRunsOf(cookie)).toEqual([]);
  expect(await join(runId, cookie)).toMatchObject(fails('run.not-joinable'));
});

it.each([
  ['is over', { startsOn: inDays(-40), endsOn: inDays(-7) }],
  ['staff alone fill', { joining: 'staff' }],
] as const)('refuses to bring a run that %s', async (_, more) => {
  const runId = await makeRun(more);
  expect(await of.invite([fresh], { runId })).toMatchObject(fails('identity.run-unknown'));
});

it('refuses a run of another organisation, one that was cancelled, and a course beside a run', async () => {
  const runId = await makeRun();
  const unknown = fails('identity.run-unknown');
  expect(await of.invite([fresh], { runId, courseId })).toMatchObject(unknown);
  expect(await of.invite([fresh], { runId: v7() })).toMatchObject(unknown);
  const elsewhere = new GivenRuns(
    of.world.client,
    examples.otherOrganisation,
    examples.otherAdministrator,
  );
  const theirs = v7();
  await elsewhere.run({ id: theirs, title: 'Tuđe', ...days, joining: 'invitation' });
  expect(await of.invite([fresh], { runId: theirs })).toMatchObject(unknown);
  await of.world.client.query('UPDATE runs.run SET cancelled_at = now() WHERE id = $1', [runId]);
  expect(await of.invite([fresh], { runId })).toMatchObject(unknown);
});
