import { listActions, verifyActions } from '@svetionik/contracts/audits';
import { examples } from '@svetionik/contracts/examples';
import { rmSync } from 'node:fs';
import { AuditGap } from '../../../apps/backend/src/platform/audit/audit-gap';
import { AuditSealWorker } from '../../../apps/backend/src/platform/audit/audit-workers';
import { SETTINGS, type Settings } from '../../../apps/backend/src/platform/config/config.module';
import { call } from '../../support/call';
import { giveEntries } from '../../support/given-audit';
import { openWorld, type TestWorld } from '../../support/test-world';

const { organisation, otherOrganisation, learner, administrator, programme } = examples;
const minute = 60_000;

let world: TestWorld;
let cookie: string;

beforeEach(async () => {
  world = await openWorld();
  const { recordFolder } = world.app.app.get<Settings>(SETTINGS);
  rmSync(recordFolder, { recursive: true, force: true });
  await world.client.query('DELETE FROM platform.audit_reason; DELETE FROM platform.audit');
  cookie = await world.given.session(administrator);
});

afterEach(() => world.close());

const run = () => world.app.app.get(AuditSealWorker).handle();
const ago = (minutes: number) => new Date(Date.now() - minutes * minute);
const dayOf = (days: number) =>
  ago(days * 24 * 60)
    .toISOString()
    .slice(0, 10);

async function give(action: string, at: Date, about: { actor?: string; subjects?: string[] } = {}) {
  const { rows } = await world.client.query<{ id: string }>(
    `INSERT INTO platform.audit (id, organisation_id, actor_id, action, subject_ids, at) VALUES (gen_random_uuid(), $1, $2, $3, $4, $5) RETURNING id`,
    [organisation, about.actor ?? null, action, about.subjects ?? [], at],
  );
  return rows[0]?.id ?? '';
}

async function list(query: Record<string, string> = {}) {
  const reply = await call(world.app, listActions, { query }, cookie);
  expect(reply.status).toBe(200);
  return reply.body;
}

async function idsOf(query: Record<string, string>): Promise<string[]> {
  const { items } = await list(query);
  return items.map(({ id }: { id: string }) => id);
}

describe('what was done', () => {
  it('is read the last first, with the names of whoever was involved', async () => {
    const first = await give('people.readPerson', ago(2), {
      actor: administrator,
      subjects: [learner],
    });
    const second = await give('test.act', ago(1));
    const { items, next } = await list();
    expect(next).toBeNull();
    expect(items.map(({ id }: { id: string }) => id)).toEqual([second, first]);
    expect(items[1]).toMatchObject({
      action: 'people.readPerson',
      actor: administrator,
      subjects: [learner],
      people: expect.arrayContaining([expect.objectContaining({ id: learner })]),
      place: null,
    });
  });

  it('is found by person, actor, object, kind and day', async () => {
    const by = await give('people.list', ago(4), { actor: learner });
    const about = await give('people.readPerson', ago(3), {
      actor: administrator,
      subjects: [learner],
    });
    const other = await give('test.act', ago(2), { subjects: [programme] });
    const day = dayOf(3);
    const old = await give('test.act', new Date(`${day}T10:00:00Z`));
    expect(await idsOf({ person: learner })).toEqual([about, by]);
    expect(await idsOf({ actor: learner })).toEqual([by]);
    expect(await idsOf({ object: programme })).toEqual([other]);
    expect(await idsOf({ kind: 'test.act' })).toEqual([other, old]);
    const confirmed = await give('certification.training-confirmed', ago(1));
    expect(await idsOf({ kind: 'certification.training-confirmed' })).toEqual([confirmed]);
    expect(await idsOf({ kind: 'test.act', to: day })).toEqual([old]);
    expect(await idsOf({ kind: 'test.act', from: dayOf(1) })).toEqual([other]);
  });

  it('comes page after page, none twice', async () => {
    const ids = await giveEntries(world.client, organisation, { count: 5, from: ago(9) });
    const query = { kind: 'test.act', limit: '2' };
    const found: string[] = [];
    for (let after: string | undefined; ;) {
      const { items, next } = await list({ ...query, ...(after !== undefined && { after }) });
      found.push(...items.map(({ id }: { id: string }) => id));
      if (next === null) break;
      after = next;
    }
    expect(found).toEqual(ids.toReversed());
  });

  it('is of the own organisation alone, and that it was read is recorded', async () => {
    await giveEntries(world.client, otherOrganisation, { count: 2, from: ago(5) });
    await giveEntries(world.client, null, { count: 2, from: ago(5) });
    expect(await idsOf({ person: learner })).toEqual([]);
    const { items } = await list();
    expect(items).toMatchObject([
      { action: 'audits.listActions', actor: administrator, subjects: [learner] },
    ]);
  });
});

describe('checking what was done', () => {
  const verify = async () => (await call(world.app, verifyActions, {}, cookie)).body;

  it('says how far the own chain fits and is signed', async () => {
    await giveEntries(world.client, organisation, { count: 3, from: ago(5) });
    await run();
    expect(await verify()).toEqual({
      ...{ records: 3, until: 3, signedUntil: 3, fault: null, unprovenLines: 0, gaps: [] },
    });
    expect(await idsOf({ kind: 'audits.verifyActions' })).toHaveLength(1);
  });

  it('says of which time it is declared that what was signed is lost', async () => {
    await run();
    await world.app.app.get(AuditGap).declare(new Date(0));
    expect((await verify()).gaps).toEqual([{ from: null, until: expect.any(String) }]);
  });

  it('names the first record that does not fit', async () => {
    const [, second] = await giveEntries(world.client, organisation, { count: 3, from: ago(5) });
    await run();
    await world.client.query(`UPDATE platform.audit SET action = 'test.other' WHERE id = $1`, [
      second,
    ]);
    const fault = { what: 'entry-changed', place: 2, record: second };
    expect(await verify()).toMatchObject({ until: 1, fault });
  });
});
