import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import { renewProof } from '@svetionik/contracts/identity/proof';
import { signIn, switchOrganisation } from '@svetionik/contracts/identity/session';
import { mostNotedOfAll, mostNotedOfOne } from '@svetionik/domain/audit/sign-in-codes';
import { SignInNotes } from '../../../apps/backend/src/features/identity/signing-in/sign-in-notes';
import type { VisitorActor } from '../../../apps/backend/src/platform/access/actor';
import { call } from '../../support/call';
import { openWorld, type TestWorld } from '../../support/test-world';

/** Who came in, and who tried to: noted where it was, and never by an address. */

const { organisation, otherOrganisation, learner } = examples;
const address = 'polaznica@primer.rs';
const stranger = 'nepoznata.adresa@primer.rs';

let world: TestWorld;

beforeEach(async () => {
  world = await openWorld();
});

afterEach(() => world.close());

const signingIn = (email: string, password: string = exampleSecrets.password) =>
  call(world.app, signIn, { body: { email, password } });

async function readNoted(action: string) {
  const { rows } = await world.client.query(
    `SELECT organisation_id AS at, actor_id AS by, subject_ids AS about, code FROM platform.audit WHERE action = $1 ORDER BY id`,
    [action],
  );
  return rows;
}

it('is noted with the way, where a session begins', async () => {
  expect((await signingIn(address)).status).toBe(200);
  expect(await readNoted('identity.signIn')).toEqual([
    { at: organisation, by: learner, about: [], code: 'password' },
  ]);
});

it('is noted in the organisation to which somebody goes over', async () => {
  await world.client.query(
    `INSERT INTO identity.member (organisation_id, person_id, roles, since) VALUES ($1, $2, '{learner}', now())`,
    [otherOrganisation, learner],
  );
  const body = { organisation: otherOrganisation };
  const here = await world.given.session(learner);
  expect((await call(world.app, switchOrganisation, { body }, here)).status).toBe(200);
  expect(await readNoted('identity.signIn')).toEqual([
    { at: otherOrganisation, by: learner, about: [], code: 'other-organisation' },
  ]);
});

it('is noted with whose account it was where it fails, and with nobody’s address', async () => {
  expect((await signingIn(address, 'pogrešna lozinka')).status).toBe(401);
  expect((await signingIn(stranger, 'pogrešna lozinka')).status).toBe(401);
  const failed = { at: organisation, by: null, code: 'wrong-password' };
  expect(await readNoted('identity.signInFailed')).toEqual([
    { ...failed, about: [learner] },
    { ...failed, about: [] },
  ]);
  const { rows } = await world.client.query(
    `SELECT FROM platform.audit a WHERE a::text ILIKE '%primer.rs%' OR a::text ILIKE '%nepoznata%'`,
  );
  expect(rows).toEqual([]);
});

it('tells in the records whether somebody was slowed down', async () => {
  for (let time = 0; time < 6; time += 1) await signingIn(address, 'pogrešna lozinka');
  const noted = await readNoted('identity.signInFailed');
  expect(noted.at(-1)).toMatchObject({ about: [learner], code: 'slowed-down' });
});

describe('a flood', () => {
  const visitor: VisitorActor = {
    kind: 'visitor',
    organisationId: organisation,
    address: undefined,
    hasLeft: false,
    permissions: new Set(),
  };
  const fail = (tried: string, personId?: string) =>
    world.app.app.get(SignInNotes).fail(visitor, { tried, personId, failure: 'wrong-password' });
  const codes = async () =>
    (await readNoted('identity.signInFailed')).map(({ code }: { code: string }) => code);

  it('of tries at one account is noted ten times in an hour, and the tenth says so', async () => {
    for (let time = 0; time < mostNotedOfOne + 3; time += 1) await fail(address, learner);
    expect(await codes()).toHaveLength(mostNotedOfOne);
    expect((await codes()).at(-1)).toBe('wrong-password and-more');
    world.app.clock.advance(61 * 60_000);
    await fail(address, learner);
    expect(await codes()).toHaveLength(mostNotedOfOne + 1);
  });

  it('over many addresses ends as well', async () => {
    for (let time = 0; time < mostNotedOfAll + 2; time += 1) await fail(`adresa-${time}`);
    expect(await codes()).toHaveLength(mostNotedOfAll);
  });
});

it('is noted when whoever sits at a session cannot prove that it is theirs', async () => {
  const here = await world.given.session(examples.administrator, 10);
  const body = { password: 'nije ova lozinka' };
  expect((await call(world.app, renewProof, { body }, here)).status).toBe(422);
  expect(await readNoted('identity.proofFailed')).toEqual([
    { at: organisation, by: examples.administrator, about: [], code: null },
  ]);
});
