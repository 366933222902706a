import { examples } from '@svetionik/contracts/examples';
import { assignRoles, blockMember, listMembers } from '@svetionik/contracts/identity/members';
import { countRoles, listRoleChanges, readOwnRoles } from '@svetionik/contracts/identity/roles';
import type { Role } from '@svetionik/domain/access/permissions';
import { call } from '../../support/call';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

let world: TestWorld;
let cookies: { learner: string; administrator: string; manager: string; other: string };
let manager: string;

beforeEach(async () => {
  world = await openWorld();
  const { given } = world;
  manager = await given.person({
    email: 'rukovoditeljka@primer.rs',
    name: { latin: 'Ana Kiš', cyrillic: 'Ана Киш' },
    roles: ['learner', 'training-manager'],
  });
  cookies = {
    learner: await given.session(examples.learner),
    administrator: await given.session(examples.administrator),
    manager: await given.session(manager),
    other: await given.session(examples.otherAdministrator),
  };
});

afterEach(() => world.close());

const params = { person: examples.learner };
const reason = 'Vodi obuke u Nišu.';

function assigning(
  roles: readonly Role[],
  why?: string,
  person: string = examples.learner,
  ifMatch = '1',
) {
  return { params: { person }, ifMatch, body: { roles: [...roles], reason: why } };
}

describe('a role', () => {
  it('is given for a reason only, told by mail, and both are kept', async () => {
    const { app } = world;
    await scenario(app, cookies, [
      {
        as: 'administrator',
        call: assignRoles,
        with: assigning(['learner', 'trainer']),
        status: 422,
        has: { code: 'identity.role-reason-missing' },
      },
      {
        as: 'administrator',
        call: assignRoles,
        with: assigning(['learner', 'trainer', 'marker'], reason),
        status: 200,
        has: { roles: ['learner', 'marker', 'trainer'] },
      },
      {
        as: 'administrator',
        call: assignRoles,
        with: assigning(['learner', 'marker'], undefined, examples.learner, '2'),
        status: 200,
        has: { rolesVersion: 3 },
      },
    ]);
    await app.runJobs();
    const [mail, ...others] = app.mail.filter(({ to }) => to === 'polaznica@primer.rs');
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('Promena na Vašem nalogu');
    expect(mail?.text).toContain('– ocenjivač/ica');
    expect(mail?.text).not.toContain('predavač/ica');
    expect(mail?.text).not.toContain(reason);
    const changes = [
      { given: [], taken: ['trainer'], reason: null, by: { latin: 'Marija Ilić' } },
      { given: ['marker', 'trainer'], taken: [], reason, by: { latin: 'Marija Ilić' } },
    ];
    const learner = await world.given.session(examples.learner);
    await scenario(app, { ...cookies, learner }, [
      {
        as: 'administrator',
        call: listRoleChanges,
        with: { params },
        status: 200,
        has: { changes },
      },
      {
        as: 'learner',
        call: readOwnRoles,
        with: {},
        status: 200,
        has: { roles: ['learner', 'marker'], changes },
      },
      { as: 'other', call: listRoleChanges, with: { params }, status: 404 },
    ]);
    const { rows } = await world.client.query(
      `SELECT a.action, r.text AS reason FROM platform.audit a LEFT JOIN platform.audit_reason r ON r.entry_id = a.id
       WHERE a.action = 'identity.assignRoles' ORDER BY a.id`,
    );
    expect(rows).toEqual([
      { action: 'identity.assignRoles', reason },
      { action: 'identity.assignRoles', reason: null },
    ]);
  });

  it.each<[string, readonly Role[], number]>([
    ['a trainer', ['learner', 'trainer'], 200],
    ['a coordinator', ['learner', 'institution-coordinator'], 200],
    ['an author', ['learner', 'author'], 403],
    ['a certificate officer', ['learner', 'certificate-officer'], 403],
    ['an administrator', ['learner', 'administrator'], 403],
    ['nobody at all, without the role of a learner', [], 403],
  ])('by who manages training makes %s', async (_, roles, status) => {
    await scenario(world.app, cookies, [
      { as: 'manager', call: assignRoles, with: assigning(roles, reason), status },
    ]);
  });

  it('is not taken by who could not give it, nor whoever holds it blocked', async () => {
    const administrator = examples.administrator;
    const forbidden = { status: 403, has: { code: 'identity.role-beyond' } };
    await scenario(world.app, cookies, [
      {
        as: 'manager',
        call: assignRoles,
        with: assigning(['learner', 'certificate-officer'], reason, administrator),
        ...forbidden,
      },
      {
        as: 'manager',
        call: assignRoles,
        with: assigning(['learner', 'training-manager', 'administrator'], reason, manager),
        ...forbidden,
      },
      {
        as: 'manager',
        call: blockMember,
        with: { params: { person: administrator }, body: { blocked: true } },
        ...forbidden,
      },
      {
        as: 'manager',
        call: blockMember,
        with: { params, body: { blocked: true } },
        status: 200,
        has: { blocked: true },
      },
    ]);
  });

  it('is not written over by who has seen others: of two at once, the later is told', async () => {
    const [one, other] = await Promise.all(
      [
        ['learner', 'trainer'],
        ['learner', 'institution-coordinator'],
      ].map((roles) =>
        call(
          world.app,
          assignRoles,
          { params, ifMatch: '1', body: { roles, reason } },
          cookies.administrator,
        ),
      ),
    );
    const [first, second] = one?.status === 200 ? [one, other] : [other, one];
    expect([first?.status, second?.status]).toEqual([200, 412]);
    expect(second?.body).toMatchObject({
      code: 'edit.conflict',
      current: { rolesVersion: 2, roles: assignRoles.replies[200].schema.parse(first?.body).roles },
    });
    const again = { params, body: { roles: ['learner'] } };
    await scenario(world.app, cookies, [
      { as: 'administrator', call: assignRoles, with: again, status: 428 },
    ]);
  });

  it('of another organisation is neither counted, listed nor given here', async () => {
    await world.given.person({
      organisationId: examples.otherOrganisation,
      email: 'revizorka@drugde.rs',
      roles: ['auditor'],
    });
    await scenario(world.app, cookies, [
      {
        as: 'administrator',
        call: countRoles,
        with: {},
        status: 200,
        has: {
          roles: [
            { role: 'learner', members: expect.any(Number) },
            { role: 'author', members: 2 },
            { role: 'reviewer', members: 2 },
            { role: 'marker', members: 2 },
            { role: 'trainer', members: 2 },
            { role: 'training-manager', members: 2 },
            { role: 'certificate-officer', members: 1 },
            { role: 'administrator', members: 1 },
            { role: 'safeguarding-officer', members: 1 },
          ],
        },
      },
      {
        as: 'administrator',
        call: listMembers,
        with: { query: { role: 'training-manager' } },
        status: 200,
        has: { items: [{ id: examples.administrator }, { id: manager }] },
      },
      {
        as: 'administrator',
        call: assignRoles,
        with: assigning(['learner', 'trainer'], reason, examples.otherLearner),
        status: 404,
      },
    ]);
  });
});
