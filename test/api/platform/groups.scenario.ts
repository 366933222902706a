import { examples } from '@svetionik/contracts/examples';
import {
  addGroup,
  archiveGroup,
  changeGroupMembers,
  editGroup,
  enrolGroup,
  explainRule,
  listFitting,
  listGroupMembers,
  listGroups,
  listMovements,
  previewRule,
  readGroup,
} from '@svetionik/contracts/groups';
import { EnrolMembersWorker } from '../../../apps/backend/src/features/groups/enrol-members.worker';
import {
  FollowPeopleWorker,
  UpdateGroupsWorker,
} from '../../../apps/backend/src/features/groups/rules.worker';
import { call } from '../../support/call';
import { GivenGroups } from '../../support/given-groups';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

let world: TestWorld;
let cookies: Record<string, string>;
let nurses: string[];

beforeEach(async () => {
  world = await openWorld();
  const { given } = world;
  cookies = {
    administrator: await given.session(examples.administrator),
    learner: await given.session(examples.learner),
  };
  await world.client.query('UPDATE identity.person SET profession = NULL');
  nurses = await given.people([
    {
      email: 'prva@primer.rs',
      profession: 'health',
      name: { latin: 'Ana Anić', cyrillic: 'Ана Анић' },
    },
    {
      email: 'druga@primer.rs',
      profession: 'health',
      name: { latin: 'Beba Bebić', cyrillic: 'Беба Бебић' },
    },
  ]);
  await given.person({
    email: 'tudja@primer.rs',
    profession: 'health',
    organisationId: examples.otherOrganisation,
  });
});

afterEach(() => world.close());

const health = { kind: 'profession', professions: ['health'] } as const;
const active = { kind: 'activity', range: { from: 0, to: null } } as const;
const params = { group: examples.newGroup };
const text = { name: 'Sestre', rule: { match: 'all', conditions: [health] } };
const as = 'administrator';
const update = () => world.app.app.get(UpdateGroupsWorker).handle();

describe('a group by rule', () => {
  it('says who would be in it and why before it is saved', async () => {
    const rule = { match: 'all', conditions: [health, active] };
    const [ana = '', beba = ''] = nurses;
    await world.given.session(ana);
    await world.client.query(
      'UPDATE identity.member SET last_used_at = now() WHERE person_id = $1',
      [ana],
    );
    const { rows } = await world.client.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM identity.member WHERE organisation_id = $1 AND blocked_at IS NULL',
      [examples.organisation],
    );
    await scenario(world.app, cookies, [
      {
        as,
        call: previewRule,
        with: { body: { rule } },
        status: 200,
        has: { of: rows[0]?.count, afterEach: [2, 1], people: 1, coming: 1, going: 0 },
      },
      {
        as,
        call: listFitting,
        with: { body: { rule } },
        status: 200,
        has: {
          next: null,
          items: [
            {
              id: ana,
              comes: true,
              reasons: [
                { letter: 'a', holds: true, fact: 'health' },
                { letter: 'b', holds: true },
              ],
            },
          ],
        },
      },
      {
        as,
        call: explainRule,
        with: { body: { rule, person: beba } },
        status: 200,
        has: {
          fits: false,
          reasons: [
            { letter: 'a', holds: true },
            { letter: 'b', holds: false, fact: null },
          ],
        },
      },
    ]);
  });

  it('has whoever fits as soon as it is saved, follows them, and says who came and went', async () => {
    const [ana = '', beba = ''] = nurses;
    const group = await saved();
    expect(group).toMatchObject({ people: 2, kind: 'by-rule', version: 1 });
    await world.client.query(`UPDATE identity.person SET profession = 'police' WHERE id = $1`, [
      beba,
    ]);
    await update();
    await update();
    await scenario(world.app, cookies, [
      {
        as,
        call: listGroupMembers,
        with: { params },
        status: 200,
        has: {
          items: [{ id: ana, reasons: [{ letter: 'a', holds: true, fact: 'health' }] }],
          next: null,
        },
      },
      {
        as,
        call: listMovements,
        with: { params },
        status: 200,
        has: {
          items: [
            { direction: 'went', cause: 'rule', letters: 'a', person: { id: beba } },
            { direction: 'came' },
            { direction: 'came' },
          ],
        },
      },
      { as, call: addGroup, with: { params, body: text }, status: 200, has: { people: 1 } },
      { as, call: addGroup, with: { params, body: { ...text, name: 'Druge' } }, status: 409 },
    ]);
  });

  it('is edited by one person at a time', async () => {
    await saved();
    const conditions = [{ kind: 'role', roles: ['administrator'] }];
    const body = { name: 'Uprava', rule: { match: 'all', conditions } };
    await scenario(world.app, cookies, [
      {
        as,
        call: editGroup,
        with: { params, ifMatch: '1', body },
        status: 200,
        has: { version: 2, name: 'Uprava' },
      },
      {
        as,
        call: editGroup,
        with: { params, ifMatch: '1', body: text },
        status: 412,
        has: { code: 'edit.conflict' },
      },
      {
        as,
        call: editGroup,
        with: { params, ifMatch: '2', body: { name: 'Bez pravila', rule: null } },
        status: 422,
        has: { code: 'group.rule-refused' },
      },
      {
        as,
        call: archiveGroup,
        with: { params, ifMatch: '2', body: { archived: true } },
        status: 200,
        has: { archived: true },
      },
    ]);
    const { body: before } = await call(world.app, readGroup, { params }, cookies['administrator']);
    await world.client.query(
      `UPDATE identity.member SET roles = '{learner}' WHERE organisation_id = $1 AND person_id <> $2`,
      [examples.organisation, examples.administrator],
    );
    await update();
    await scenario(world.app, cookies, [
      { as, call: readGroup, with: { params }, status: 200, has: { people: before.people } },
    ]);
  });

  it('counts each person once when it is asked twice at once', async () => {
    await saved();
    const late = await world.given.person({ email: 'treca@primer.rs', profession: 'health' });
    const job = {
      id: '',
      organisationId: examples.organisation,
      ids: { personId: late },
      attempt: 1,
    };
    const follow = world.app.app.get(FollowPeopleWorker);
    await Promise.all([follow.handle(job), update(), follow.handle(job), update()]);
    const { rows } = await world.client.query(
      `SELECT direction FROM groups.movement WHERE group_id = $1 AND person_id = $2`,
      [examples.newGroup, late],
    );
    expect(rows).toEqual([{ direction: 'came' }]);
  });

  it.each<[string, object]>([
    ['a group by rule', { kind: 'group', groups: [examples.groupByRule] }],
    ['an institution of nobody', { kind: 'institution', institutions: [examples.newInstitution] }],
    ['a course of nobody', { kind: 'course', course: examples.newGroup, states: ['passed'] }],
  ])('does not name %s', async (_, condition) => {
    const body = { name: 'Sestre', rule: { match: 'all', conditions: [condition] } };
    await scenario(world.app, cookies, [
      {
        as,
        call: addGroup,
        with: { params, body },
        status: 422,
        has: { code: 'group.condition-unknown' },
      },
    ]);
  });

  it('is not filled by hand', async () => {
    await saved();
    await scenario(world.app, cookies, [
      {
        as,
        call: changeGroupMembers,
        with: { params, body: { people: nurses, in: false } },
        status: 409,
        has: { code: 'group.not-by-hand' },
      },
    ]);
  });
});

describe('a group by hand', () => {
  const group = { group: examples.group };

  it('has those who are put in it, members of the organisation alone, once each', async () => {
    const people = [...nurses, examples.otherLearner, examples.learner];
    await scenario(world.app, cookies, [
      {
        as,
        call: changeGroupMembers,
        with: { params: group, body: { people, in: true } },
        status: 200,
        has: { changed: 2 },
      },
      {
        as,
        call: changeGroupMembers,
        with: { params: group, body: { people, in: true } },
        status: 200,
        has: { changed: 0 },
      },
      {
        as,
        call: changeGroupMembers,
        with: { params: group, body: { people, in: false } },
        status: 200,
        has: { changed: 3 },
      },
      { as, call: readGroup, with: { params: group }, status: 200, has: { people: 0 } },
    ]);
  });

  it('is listed without those by rule where people are put in one', async () => {
    const listed = async (query: Record<string, string>) => {
      const { body } = await call(world.app, listGroups, { query }, cookies[as]);
      return (body as { items: { name: string; kind: string }[] }).items;
    };
    const [all, byHand] = [await listed({}), await listed({ kind: 'by-hand' })];
    expect(all.map(({ kind }) => kind)).toContain('by-rule');
    expect(byHand).toEqual(all.filter(({ kind }) => kind === 'by-hand'));
    expect(byHand.length).toBeGreaterThan(0);
    expect(await listed({ kind: 'by-hand', limit: '1' })).toEqual(byHand.slice(0, 1));
  });

  it('is looked at page by page, by name', async () => {
    await new GivenGroups(world.client).members(examples.group, nurses);
    const first = await call(
      world.app,
      listGroupMembers,
      { params: group, query: { limit: '1' } },
      cookies[as],
    );
    expect(first.body.items).toMatchObject([{ id: nurses[0], reasons: [] }]);
    const after: string = first.body.next;
    const { body } = await call(
      world.app,
      listGroupMembers,
      { params: group, query: { limit: '1', after } },
      cookies[as],
    );
    expect(body.items).toMatchObject([{ id: nurses[1] }]);
  });

  it('enrols whoever is in it, and whoever comes later', async () => {
    const course = examples.reportedCourse;
    await new GivenGroups(world.client).members(examples.group, nurses);
    const both = { group: examples.group, course };
    await world.client.query('DELETE FROM groups.membership WHERE person_id = $1', [
      examples.learner,
    ]);
    await scenario(world.app, cookies, [
      {
        as,
        call: enrolGroup,
        with: { params: both, body: { later: true } },
        status: 200,
        has: { people: 2 },
      },
      {
        as,
        call: readGroup,
        with: { params: group },
        status: 200,
        has: { courses: [{ later: true, course: { id: course } }] },
      },
    ]);
    await enrolNow();
    await enrolNow();
    expect(await countEnrolled()).toBe(2);
    const late = await world.given.person({ email: 'kasna@primer.rs' });
    await call(
      world.app,
      changeGroupMembers,
      { params: group, body: { people: [late], in: true } },
      cookies[as],
    );
    const { rows } = await world.client.query(
      `SELECT FROM platform.job WHERE handler = 'groups.enrolMembers'`,
    );
    expect(rows).toHaveLength(2);
    await world.client.query(
      'UPDATE learning.enrolment SET withdrawn_at = now() WHERE person_id = $1',
      [nurses[0]],
    );
    await enrolNow();
    expect(await countEnrolled()).toBe(2);
  });
});

async function saved() {
  const { body } = await call(
    world.app,
    addGroup,
    { params, body: text },
    cookies['administrator'],
  );
  return body;
}

function enrolNow(): Promise<void> {
  const ids = { groupId: examples.group, courseId: examples.reportedCourse };
  const job = { id: '', organisationId: examples.organisation, ids, attempt: 1 };
  return world.app.app.get(EnrolMembersWorker).handle(job);
}

async function countEnrolled(): Promise<number> {
  const { rows } = await world.client.query(
    'SELECT FROM learning.enrolment WHERE course_id = $1 AND withdrawn_at IS NULL AND person_id IN (SELECT id FROM identity.person WHERE email = ANY ($2))',
    [examples.reportedCourse, ['prva@primer.rs', 'druga@primer.rs', 'kasna@primer.rs']],
  );
  return rows.length;
}
