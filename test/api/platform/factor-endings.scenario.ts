import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { examples } from '@svetionik/contracts/examples';
import {
  confirmFactorEnding,
  listFactorEndings,
  proposeFactorEnding,
  withdrawFactorEnding,
} from '@svetionik/contracts/identity/factor-endings';
import { readSession } from '@svetionik/contracts/identity/session';
import type { Role } from '@svetionik/domain/access/permissions';
import type { Response } from 'supertest';
import { call } from '../../support/call';
import { openWorld, type TestWorld } from '../../support/test-world';

/** What somebody has lost, ended by two administrators. */

const email = 'ostala.bez@primer.rs';
const day = 24 * 60 * 60 * 1000;

let world: TestWorld;
let lost: string;
let cookies: { lost: string; one: string; other: string };

/** A new member with these roles, of one organisation of two. */
async function member(
  address: string,
  roles: readonly Role[],
  organisation: string = examples.otherOrganisation,
): Promise<string> {
  const id = await world.given.person({ email: address, organisationId: organisation });
  await world.client.query('UPDATE identity.member SET roles = $2 WHERE person_id = $1', [
    id,
    roles,
  ]);
  return id;
}

beforeEach(async () => {
  world = await openWorld();
  lost = await member(email, ['learner', 'author', 'administrator']);
  const roles = ['learner', 'author', 'administrator'] as const;
  const [one, other] = [
    await member('prva@primer.rs', roles),
    await member('druga@primer.rs', roles),
  ];
  cookies = {
    lost: await world.given.session(lost),
    one: await world.given.session(one),
    other: await world.given.session(other),
  };
  await world.client.query(
    `INSERT INTO identity.recovery_code (person_id, code_hash) VALUES ($1, repeat('e', 64))`,
    [lost],
  );
});

afterEach(() => world.close());

const codeOf = ({ status, body }: Response) => [status, body.code];
const proposing = (as: string, of = email) =>
  call(world.app, proposeFactorEnding, { body: { email: of } }, as);
const deciding = (endpoint: EndpointDefinition, ending: string, as: string) =>
  call(world.app, endpoint, { params: { ending } }, as);

async function proposed(as: string = cookies.one): Promise<string> {
  const { status, body } = await proposing(as);
  expect([status, body.items]).toMatchObject([
    200,
    [{ email, proposedBy: 'prva@primer.rs', own: true }],
  ]);
  return body.items[0].id;
}

async function keepsAll(): Promise<boolean> {
  const { rows } = await world.client.query(
    'SELECT 1 FROM identity.recovery_code WHERE person_id = $1',
    [lost],
  );
  const { body } = await call(world.app, readSession, {}, cookies.lost);
  return rows.length === 1 && body.person !== null;
}

describe('whoever has lost phone and codes', () => {
  it('signs in anew once one administrator has proposed and another confirmed it, and is told', async () => {
    const ending = await proposed();
    expect(await keepsAll()).toBe(true);
    expect((await deciding(confirmFactorEnding, ending, cookies.other)).status).toBe(204);
    expect(await keepsAll()).toBe(false);
    expect((await call(world.app, readSession, {}, cookies.lost)).body).toEqual({ person: null });
    const { body } = await call(world.app, listFactorEndings, {}, cookies.other);
    expect(body.items).toEqual([]);
    await world.app.runJobs();
    expect(world.app.mail.filter(({ to }) => to === email)).toHaveLength(1);
    const { rows } = await world.client.query(
      `SELECT action FROM platform.audit WHERE subject_ids = ARRAY[$1::uuid] ORDER BY id`,
      [lost],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'identity.proposeFactorEnding',
      'identity.confirmFactorEnding',
      'identity.endFactors',
    ]);
  });

  it('keeps everything while one person alone has a say', async () => {
    const ending = await proposed();
    expect(codeOf(await deciding(confirmFactorEnding, ending, cookies.one))).toEqual([
      409,
      'identity.ending-same',
    ]);
    expect(codeOf(await deciding(confirmFactorEnding, ending, cookies.lost))).toEqual([
      403,
      'identity.ending-own',
    ]);
    expect(codeOf(await proposing(cookies.lost))).toEqual([403, 'identity.ending-own']);
    expect(codeOf(await proposing(cookies.other))).toEqual([409, 'identity.ending-open']);
    expect(await keepsAll()).toBe(true);
  });

  it('is not opened by who has fewer roles, also in another organisation', async () => {
    await world.given.membership(lost, examples.organisation, ['learner', 'auditor']);
    expect(codeOf(await proposing(cookies.one))).toEqual([403, 'identity.ending-beyond']);
    expect(codeOf(await proposing(cookies.one, 'niko@primer.rs'))).toEqual([
      422,
      'identity.ending-unknown',
    ]);
    expect(codeOf(await proposing(cookies.one, 'administratorka@primer.rs'))).toEqual([
      422,
      'identity.ending-unknown',
    ]);
    expect(await keepsAll()).toBe(true);
  });

  it('keeps everything where the proposal was withdrawn, or nobody has confirmed it in three days', async () => {
    const first = await proposed();
    expect((await deciding(withdrawFactorEnding, first, cookies.other)).status).toBe(204);
    expect((await deciding(confirmFactorEnding, first, cookies.other)).status).toBe(404);
    const second = await proposed();
    world.app.clock.advance(3 * day + 1000);
    await world.given.sessionsAt(world.app.clock.now());
    expect((await deciding(confirmFactorEnding, second, cookies.other)).status).toBe(404);
    expect((await proposing(cookies.other)).status).toBe(200);
    expect(await keepsAll()).toBe(true);
  });

  it('is not opened twice by two who confirm at once', async () => {
    const ending = await proposed();
    const third = await world.given.session(
      await member('treca@primer.rs', ['learner', 'author', 'administrator']),
    );
    const answers = await Promise.all(
      [cookies.other, third].map((as) => deciding(confirmFactorEnding, ending, as)),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 404]);
  });
});

describe('a proposal to end what somebody has lost', () => {
  it('is none of another organisation', async () => {
    const ending = await proposed();
    const elsewhere = await world.given.session(examples.administrator);
    expect((await deciding(confirmFactorEnding, ending, elsewhere)).status).toBe(404);
    expect((await deciding(withdrawFactorEnding, ending, elsewhere)).status).toBe(404);
    const { body } = await call(world.app, listFactorEndings, {}, elsewhere);
    expect(body.items.map(({ id }: { id: string }) => id)).not.toContain(ending);
  });
});
