import { listEligible } from '@svetionik/contracts/certification';
import type {
  EndpointDefinition,
  EndpointReply,
  ExampleRequest,
} from '@svetionik/contracts/endpoint';
import { examples } from '@svetionik/contracts/examples';
import { listOverdueFacts } from '@svetionik/contracts/facts';
import { readHome } from '@svetionik/contracts/home';
import { listAdmissions } from '@svetionik/contracts/identity/admissions';
import { listMarking } from '@svetionik/contracts/marking';
import { listUsedUp } from '@svetionik/contracts/retakes';
import { readSetup } from '@svetionik/contracts/setup';
import { listTrainings } from '@svetionik/contracts/trainings';
import type { Role } from '@svetionik/domain/access/permissions';
import { inDays } from '../../support/belgrade-time';
import { call } from '../../support/call';
import { openWorld, type TestWorld } from '../../support/test-world';

type Home = EndpointReply<typeof readHome>;

let world: TestWorld;

beforeEach(async () => {
  world = await openWorld();
});

afterEach(() => world.close());

async function homeOf(person: string): Promise<Home> {
  const { body } = await call(world.app, readHome, {}, await world.given.session(person));
  return readHome.replies[200].schema.parse(body);
}

function somebody(roles: readonly Role[]): Promise<string> {
  return world.given.person({
    email: `${roles.join('-')}@primer.rs`,
    name: { latin: 'Ana Kiš', cyrillic: 'Ана Киш' },
    roles: ['learner', ...roles],
  });
}

it.each<[Role | 'learner', readonly (keyof Home)[]]>([
  ['learner', []],
  ['marker', ['marking']],
  ['author', ['writing']],
  ['reviewer', []],
  ['trainer', ['late', 'runs']],
  ['auditor', []],
  ['institution-coordinator', ['circle', 'late']],
  ['certificate-officer', ['issuing']],
  ['training-manager', ['late', 'people', 'programmes', 'runs']],
  ['administrator', ['late', 'people', 'programmes', 'runs', 'organisation']],
])('has for the role %s just the parts of its work: %j', async (role, parts) => {
  const { day, ...home } = await homeOf(await somebody(role === 'learner' ? [] : [role]));
  expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  const there = Object.entries(home).flatMap(([part, content]) => (content === null ? [] : part));
  expect(there.sort()).toEqual([...parts].sort());
});

it('counts what the lists behind it hold', async () => {
  const [trainer, administrator] = [
    await world.given.session(examples.trainer),
    await world.given.session(examples.administrator),
  ];
  const ask = async (
    endpoint: EndpointDefinition,
    cookie: string,
    query: ExampleRequest['query'] = {},
  ): Promise<unknown> => (await call(world.app, endpoint, { query }, cookie)).body;
  const [marked, home] = [await homeOf(examples.trainer), await homeOf(examples.administrator)];

  const queue = listMarking.replies[200].schema.parse(await ask(listMarking, trainer));
  expect(marked.marking?.count).toBeGreaterThan(0);
  expect(marked.marking).toMatchObject({
    count: queue.items.length,
    questions: queue.prompts.slice(0, 5).map(({ id, count }) => ({ id, count })),
  });
  const facts = listOverdueFacts.replies[200].schema.parse(await ask(listOverdueFacts, trainer));
  expect(marked.writing?.facts.map(({ key }) => key)).toEqual(
    facts.items.slice(0, 5).map(({ key }) => key),
  );

  const eligible = listEligible.replies[200].schema.parse(await ask(listEligible, administrator));
  expect(eligible.counts.all).toBeGreaterThan(0);
  expect(home.issuing).toMatchObject({
    complete: eligible.counts.complete,
    incomplete: eligible.counts.incomplete,
  });
  expect(home.issuing?.courses.reduce((sum, { count }) => sum + count, 0)).toBe(
    eligible.counts.all,
  );
  const trainings = listTrainings.replies[200].schema.parse(
    await ask(listTrainings, administrator, { state: 'waiting' }),
  );
  expect(home.issuing?.trainings).toBe(trainings.items.length);
  const admissions = listAdmissions.replies[200].schema.parse(
    await ask(listAdmissions, administrator),
  );
  expect(home.people?.registrations?.count).toBe(admissions.items.length);
  const usedUp = listUsedUp.replies[200].schema.parse(await ask(listUsedUp, administrator));
  expect(home.people?.usedUp).toBe(usedUp.items.length);
  const { steps } = readSetup.replies[200].schema.parse(await ask(readSetup, administrator));
  expect(home.organisation?.setup).toBe(steps.filter(({ done }) => !done).length);
});

it('tells of drafts that were changed after they were published, and of none that was not', async () => {
  const before = await homeOf(examples.trainer);
  await world.client.query(
    `UPDATE authoring.draft SET changed_at = now() + interval '1 minute' WHERE id = $1`,
    [examples.moduleDraft],
  );
  const { writing } = await homeOf(examples.trainer);
  expect(before.writing?.drafts.map(({ id }) => id)).not.toContain(examples.moduleDraft);
  expect(writing?.drafts[0]).toMatchObject({ id: examples.moduleDraft, published: true });
});

it('names what ends within a year, the next first', async () => {
  await world.client.query(
    `UPDATE organisations.signatory SET valid_to = $1 WHERE organisation_id = $2`,
    [inDays(20), examples.organisation],
  );
  const { issuing } = await homeOf(examples.administrator);
  expect(issuing?.endings[0]).toMatchObject({ of: 'signatory', on: inDays(20) });
  const days = issuing?.endings.map(({ on }) => on) ?? [];
  expect(days).toEqual([...days].sort());
});

it('holds nothing of another organisation, nor anybody’s name', async () => {
  const other = await homeOf(examples.otherAdministrator);
  expect(other.issuing?.complete).toBe(0);
  const said = JSON.stringify(await homeOf(examples.administrator));
  const { rows } = await world.client.query<{ name: string }>(
    `SELECT name_latin AS name FROM identity.person WHERE name_latin IS NOT NULL`,
  );
  expect(rows.length).toBeGreaterThan(3);
  for (const { name } of rows) expect(said).not.toContain(name);
});
