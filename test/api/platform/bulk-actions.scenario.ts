import { examples } from '@svetionik/contracts/examples';
import {
  listActedPeople,
  proposeBulkAction,
  readBulkAction,
  startBulkAction,
} from '@svetionik/contracts/people';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

let world: TestWorld;
let cookies: Record<'administrator' | 'manager' | 'officer', string>;
let people: { free: string; busy: string; auditor: string; blocked: string; unconfirmed: string };

beforeEach(async () => {
  world = await openWorld();
  const rows = [
    { email: 'slobodna@primer.rs' },
    { email: 'zauzeta@primer.rs', roles: ['learner', 'trainer'] as const },
    { email: 'revizor@primer.rs', roles: ['learner', 'auditor'] as const },
    { email: 'blokirana@primer.rs' },
    { email: 'bez.potvrde@primer.rs', confirmed: false },
    { email: 'rukovodilac@primer.rs', roles: ['learner', 'training-manager'] as const },
    { email: 'sluzbenica@primer.rs', roles: ['learner', 'certificate-officer'] as const },
  ];
  const made = await world.given.people(rows.map((row) => ({ ...row, profession: 'media' })));
  const [free = '', busy = '', auditor = '', blocked = '', unconfirmed = '', ...staff] = made;
  people = { free, busy, auditor, blocked, unconfirmed };
  await world.client.query('UPDATE identity.member SET blocked_at = now() WHERE person_id = $1', [
    blocked,
  ]);
  const [manager = '', officer = ''] = staff;
  cookies = {
    administrator: await world.given.session(examples.administrator),
    manager: await world.given.session(manager),
    officer: await world.given.session(officer),
  };
});

afterEach(() => world.close());

const { group, groupByRule } = examples;
const subject = 'Nova grupa';
const text = 'Dobar dan,\n\npočinjemo u ponedeljak.';
const reason = 'Vodi obuke.';

function proposing(deed: object, chosen: readonly string[] = Object.values(people)) {
  return {
    params: { action: v7() },
    body: { deed, selection: { kind: 'chosen', people: chosen } },
  };
}

/** Proposes as somebody, starts, and lets the jobs run; gives how it ended. */
async function act(as: keyof typeof cookies, deed: object, chosen?: readonly string[]) {
  const asked = proposing(deed, chosen);
  const { params } = asked;
  const proposed = await call(world.app, proposeBulkAction, asked, cookies[as]);
  expect(proposed.status).toBe(201);
  const started = await call(world.app, startBulkAction, { params }, cookies[as]);
  expect(started.body).toMatchObject({ state: 'running' });
  await world.app.runJobs();
  const ended = await call(world.app, readBulkAction, { params }, cookies[as]);
  return {
    params,
    proposed: readBulkAction.replies[200].schema.parse(proposed.body),
    ended: readBulkAction.replies[200].schema.parse(ended.body),
  };
}

describe('what is done about many people', () => {
  it.each([
    ['manager', { kind: 'add-to-group', group }, 4, { blocked: 1 }],
    ['manager', { kind: 'remove-from-group', group }, 0, { 'not-in-group': 5 }],
    ['manager', { kind: 'give-role', role: 'trainer', reason }, 3, { blocked: 1, 'has-role': 1 }],
    [
      'administrator',
      { kind: 'give-role', role: 'auditor', reason },
      3,
      { blocked: 1, 'has-role': 1 },
    ],
    ['manager', { kind: 'block' }, 3, { beyond: 1, blocked: 1 }],
    ['administrator', { kind: 'block' }, 4, { blocked: 1 }],
    ['manager', { kind: 'unblock' }, 1, { 'not-blocked': 4 }],
    ['manager', { kind: 'message', subject, text }, 3, { blocked: 1, unconfirmed: 1 }],
    ['manager', { kind: 'enrol', course: examples.courseDraft }, 4, { blocked: 1 }],
    ['manager', { kind: 'invite' }, 1, { blocked: 1, confirmed: 3 }],
  ] as const)('by the %s, %j, is said before and done after', async (as, deed, done, skips) => {
    const skipped = Object.entries(skips).map(([why, count]) => ({ why, people: count }));
    const { proposed, ended } = await act(as, deed);
    expect(proposed).toMatchObject({ state: 'proposed', waiting: done, done: 0 });
    expect(new Set(proposed.skipped)).toEqual(new Set(skipped));
    expect(ended).toMatchObject({ state: 'finished', waiting: 0, done });
    expect(new Set(ended.skipped)).toEqual(new Set(skipped));
  });

  it('reaches whoever matches but for some, and says of each what became of them', async () => {
    const params = { action: v7() };
    const selection = {
      kind: 'matching',
      filter: { profession: 'media' },
      except: [people.free, people.unconfirmed],
    };
    const body = { deed: { kind: 'add-to-group', group }, selection };
    await scenario(world.app, cookies, [
      {
        as: 'manager',
        call: proposeBulkAction,
        with: { params, body },
        status: 201,
        has: { waiting: 4, skipped: [{ why: 'blocked', people: 1 }] },
      },
      { as: 'manager', call: startBulkAction, with: { params }, status: 200 },
    ]);
    await world.app.runJobs();
    await scenario(world.app, cookies, [
      {
        as: 'manager',
        call: listActedPeople,
        with: { params, query: { outcome: 'skipped' } },
        status: 200,
        has: { items: [{ id: people.blocked, why: 'blocked' }], next: null },
      },
      { as: 'administrator', call: listActedPeople, with: { params }, status: 404 },
    ]);
  });

  it('mails what was written as it was written, in the name of the organisation', async () => {
    await act('manager', { kind: 'message', subject, text }, [people.free]);
    expect(world.app.mail.filter(({ to }) => to === 'slobodna@primer.rs')).toMatchObject([
      { subject, text: `${text}\n` },
    ]);
  });

  it('enrols in a course each who is not in it, and whom it takes no more falls out', async () => {
    const deed = { kind: 'enrol', course: examples.courseDraft };
    await act('manager', deed, [people.free]);
    const again = await act('manager', deed, [people.free, people.busy]);
    expect(again.ended).toMatchObject({ done: 1, skipped: [{ why: 'in-course', people: 1 }] });
    const { rows } = await world.client.query(
      'SELECT count(*)::int AS count FROM learning.enrolment WHERE course_id = $1 AND person_id = ANY ($2) AND withdrawn_at IS NULL',
      [deed.course, [people.free, people.busy]],
    );
    expect(rows).toEqual([{ count: 2 }]);
    const late = proposing(deed, [people.auditor]);
    await call(world.app, proposeBulkAction, late, cookies.manager);
    await call(world.app, startBulkAction, late, cookies.manager);
    await world.client.query('UPDATE catalogue.course SET archived_at = now() WHERE id = $1', [
      deed.course,
    ]);
    await world.app.runJobs();
    await scenario(world.app, cookies, [
      {
        as: 'manager',
        call: readBulkAction,
        with: { params: late.params },
        status: 200,
        has: { state: 'finished', done: 0, skipped: [{ why: 'not-offered', people: 1 }] },
      },
      {
        as: 'manager',
        call: proposeBulkAction,
        with: proposing(deed),
        status: 409,
        has: { code: 'learning.not-offered' },
      },
      {
        as: 'manager',
        call: proposeBulkAction,
        with: proposing({ ...deed, course: v7() }),
        status: 404,
      },
    ]);
  });

  it('invites who has not come yet, again by the invitation that is open', async () => {
    const mails = () => world.app.mail.filter(({ to }) => to === 'bez.potvrde@primer.rs').length;
    await act('manager', { kind: 'invite' }, [people.unconfirmed]);
    expect(mails()).toBe(1);
    const soon = await act('manager', { kind: 'invite' }, [people.unconfirmed]);
    expect(soon.ended).toMatchObject({ done: 0, skipped: [{ why: 'invited', people: 1 }] });
    await world.client.query(
      `UPDATE identity.invitation SET sent_at = sent_at - interval '2 days'`,
    );
    await act('manager', { kind: 'invite' }, [people.unconfirmed]);
    expect(mails()).toBe(2);
    const { rows } = await world.client.query(
      `SELECT count(*)::int AS count FROM identity.invitation WHERE email = 'bez.potvrde@primer.rs' AND state = 'sent'`,
    );
    expect(rows).toEqual([{ count: 1 }]);
    const { body } = await call(
      world.app,
      proposeBulkAction,
      proposing({ kind: 'invite' }),
      cookies.officer,
    );
    expect(body).toMatchObject({ code: 'access.forbidden' });
  });

  it('is judged anew when it is done: each once, however many work, by whoever still may', async () => {
    const asked = proposing({ kind: 'give-role', role: 'trainer', reason }, [
      people.free,
      people.auditor,
    ]);
    const { params } = asked;
    await call(world.app, proposeBulkAction, asked, cookies.manager);
    await world.client.query('UPDATE identity.member SET blocked_at = now() WHERE person_id = $1', [
      people.free,
    ]);
    for (const time of [1, 2]) {
      const started = await call(world.app, startBulkAction, { params }, cookies.manager);
      expect({ time, status: started.status }).toEqual({ time, status: 200 });
    }
    await Promise.all([world.app.runJobs(), world.app.runJobs()]);
    await scenario(world.app, cookies, [
      {
        as: 'manager',
        call: readBulkAction,
        with: { params },
        status: 200,
        has: { done: 1, skipped: [{ why: 'blocked', people: 1 }] },
      },
    ]);
    const { rows } = await world.client.query(
      'SELECT person_id, reason FROM identity.role_change WHERE organisation_id = $1',
      [examples.organisation],
    );
    expect(rows).toEqual([{ person_id: people.auditor, reason }]);
    const late = proposing({ kind: 'unblock' }, [people.blocked]);
    await call(world.app, proposeBulkAction, late, cookies.manager);
    await call(world.app, startBulkAction, { params: late.params }, cookies.manager);
    await world.client.query(
      `UPDATE identity.member SET roles = '{learner}' WHERE person_id = (SELECT proposed_by FROM people.bulk_action WHERE id = $1)`,
      [late.params.action],
    );
    await world.app.runJobs();
    const { rows: acted } = await world.client.query(
      'SELECT outcome, why FROM people.acted_person WHERE action_id = $1',
      [late.params.action],
    );
    expect(acted).toEqual([{ outcome: 'skipped', why: 'beyond' }]);
  });

  it('is refused where it is not theirs, and takes back what was proposed before', async () => {
    const first = proposing({ kind: 'block' }, [people.free]);
    const as = 'manager';
    await scenario(world.app, cookies, [
      { as: 'officer', call: proposeBulkAction, with: first, status: 403 },
      { as, call: proposeBulkAction, with: first, status: 201 },
      { as, call: proposeBulkAction, with: first, status: 200 },
      {
        as,
        call: proposeBulkAction,
        with: { ...first, body: { ...first.body, deed: { kind: 'unblock' } } },
        status: 409,
      },
      {
        as,
        call: proposeBulkAction,
        with: proposing({ kind: 'give-role', role: 'marker', reason }),
        status: 403,
        has: { code: 'identity.role-beyond' },
      },
      {
        as,
        call: proposeBulkAction,
        with: proposing({ kind: 'add-to-group', group: groupByRule }),
        status: 409,
        has: { code: 'group.not-by-hand' },
      },
      {
        as,
        call: proposeBulkAction,
        with: proposing({ kind: 'add-to-group', group: v7() }),
        status: 404,
      },
      { as, call: proposeBulkAction, with: proposing({ kind: 'unblock' }), status: 201 },
      { as, call: startBulkAction, with: { params: first.params }, status: 404 },
      {
        as,
        call: proposeBulkAction,
        with: proposing({ kind: 'block' }, [examples.otherLearner]),
        status: 201,
        has: { waiting: 0, skipped: [] },
      },
    ]);
  });
});
