import {
  grantAccommodation,
  readAccommodation,
  readOwnAccommodation,
} from '@svetionik/contracts/accommodations';
import { examples } from '@svetionik/contracts/examples';
import { collectPermissions } from '@svetionik/domain/access/permissions';
import { v7 } from 'uuid';
import type { Actor } from '../../../apps/backend/src/platform/access/actor';
import { Transactions } from '../../../apps/backend/src/platform/database/transactions';
import {
  accommodationReason,
  granting,
  halfMore,
  noAccommodation,
  openAccommodationWorld,
} from '../../support/accommodation-world';
import { call } from '../../support/call';
import { administratorRoles } from '../../support/staff-roles';
import { scenario } from '../../support/scenario';
import type { TestWorld } from '../../support/test-world';

const person = examples.learner;

let world: TestWorld;
let secondAdministrator: string;
let cookies: { learner: string; administrator: string; second: string; elsewhere: string };

beforeEach(async () => {
  ({ world, secondAdministrator, cookies } = await openAccommodationWorld());
});

afterEach(() => world.close());

const reading = { params: { person } };
const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);

async function count(from: string): Promise<number> {
  const { rows } = await world.client.query<{ rows: number }>(
    `SELECT count(*)::int AS rows FROM ${from}`,
  );
  return rows[0]?.rows ?? -1;
}

describe('an accommodation', () => {
  it('is nothing until it is granted, then holds for the person, who is told', async () => {
    await walk([
      {
        as: 'administrator',
        call: readAccommodation,
        with: reading,
        status: 200,
        has: { version: 0, accommodation: noAccommodation, openAttempts: 1, grants: [] },
      },
      {
        as: 'learner',
        call: readOwnAccommodation,
        status: 200,
        has: { accommodation: noAccommodation, since: null },
      },
      {
        as: 'administrator',
        call: grantAccommodation,
        with: granting(),
        status: 201,
        has: {
          version: 1,
          accommodation: halfMore,
          grants: [{ grantedBy: { id: examples.administrator } }],
        },
      },
      {
        as: 'learner',
        call: readOwnAccommodation,
        status: 200,
        has: { accommodation: halfMore },
        hasNot: [accommodationReason, 'reason'],
      },
    ]);
  });

  it('is replaced by the next, and the history keeps both', async () => {
    await walk([
      { as: 'administrator', call: grantAccommodation, with: granting(), status: 201 },
      {
        as: 'administrator',
        call: grantAccommodation,
        with: granting({ version: 1, to: noAccommodation, why: 'Više nije potrebno.' }),
        status: 201,
        has: { version: 2, accommodation: noAccommodation, grants: [noAccommodation, halfMore] },
      },
    ]);
    await world.client.query('SET ROLE svetionik_app');
    for (const change of [
      'UPDATE assessment.accommodation SET breaks = 9',
      'DELETE FROM assessment.accommodation',
      `UPDATE assessment.accommodation_reason SET reason = ''`,
    ])
      await expect(world.client.query(change)).rejects.toThrow('permission denied');
    await world.client.query('RESET ROLE');
  });

  it('sent twice is one; other content under its id is refused', async () => {
    const id = v7();
    await walk([
      { as: 'administrator', call: grantAccommodation, with: granting({ id }), status: 201 },
      {
        as: 'administrator',
        call: grantAccommodation,
        with: granting({ id }),
        status: 200,
        has: { version: 1 },
      },
      {
        as: 'administrator',
        call: grantAccommodation,
        with: granting({ id, to: { extraTimeFactor: 2 } }),
        status: 409,
        has: { code: 'creation.differs' },
      },
      {
        as: 'administrator',
        call: grantAccommodation,
        with: granting({ id, why: 'Nešto drugo.' }),
        status: 409,
        has: { code: 'creation.differs' },
      },
      {
        as: 'second',
        call: grantAccommodation,
        with: granting({ id }),
        status: 409,
        has: { code: 'creation.differs' },
      },
    ]);
    expect(await count('assessment.accommodation')).toBe(1);
  });

  it('of two granted at once is one; the other sees it', async () => {
    const replies = await Promise.all(
      [cookies.administrator, cookies.second].map((cookie) =>
        call(world.app, grantAccommodation, granting(), cookie),
      ),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect(replies.find(({ status }) => status === 412)?.body).toMatchObject({
      code: 'edit.conflict',
      current: { version: 1, accommodation: halfMore },
    });
  });

  it.each([
    ['less time than everybody has', { extraTimeFactor: 0.5 }],
    ['breaks without minutes', { breaks: 2 }],
    ['minutes without breaks', { breakMinutes: 5 }],
    ['more breaks than an attempt can use', { breaks: 11, breakMinutes: 5 }],
  ])('is refused with %s', async (_, to) => {
    await walk([
      { as: 'administrator', call: grantAccommodation, with: granting({ to }), status: 400 },
    ]);
    expect(await count('assessment.accommodation')).toBe(0);
  });

  it('is neither read nor granted from elsewhere or by the person', async () => {
    await walk([
      { as: 'elsewhere', call: readAccommodation, with: reading, status: 404 },
      { as: 'elsewhere', call: grantAccommodation, with: granting(), status: 404 },
      { as: 'learner', call: readAccommodation, with: reading, status: 403 },
      { as: 'learner', call: grantAccommodation, with: granting(), status: 403 },
    ]);
    expect(await count('assessment.accommodation')).toBe(0);
  });
});

describe('its reason', () => {
  it('is read by whoever granted it and by nobody else', async () => {
    await walk([
      {
        as: 'administrator',
        call: grantAccommodation,
        with: granting(),
        status: 201,
        has: { grants: [{ reason: accommodationReason }] },
      },
      {
        as: 'administrator',
        call: readAccommodation,
        with: reading,
        status: 200,
        has: { grants: [{ reason: accommodationReason }] },
      },
      {
        as: 'second',
        call: readAccommodation,
        with: reading,
        status: 200,
        has: { grants: [{ reason: null, ...halfMore }] },
        hasNot: [accommodationReason],
      },
    ]);
  });

  it('is shown by the database to its writer alone, whatever is asked', async () => {
    await walk([{ as: 'administrator', call: grantAccommodation, with: granting(), status: 201 }]);
    const acting = (personId: string): Actor => ({
      kind: 'person',
      inNetwork: true,
      personId,
      sessionId: v7(),
      organisationId: examples.organisation,
      roles: administratorRoles,
      permissions: collectPermissions(administratorRoles),
      awaitsConsent: false,
    });
    const seen = (actor: Actor): Promise<unknown[]> =>
      world.app.app
        .get(Transactions)
        .reading(actor, (transaction) =>
          transaction.query('SELECT reason FROM assessment.accommodation_reason'),
        );
    expect(await seen(acting(examples.administrator))).toEqual([{ reason: accommodationReason }]);
    for (const actor of [
      acting(secondAdministrator),
      acting(person),
      { kind: 'system', organisationId: examples.organisation } as const,
    ])
      expect(await seen(actor)).toEqual([]);
  });

  it('stands in no audit, event or job, which hold ids', async () => {
    const id = v7();
    await walk([
      { as: 'administrator', call: grantAccommodation, with: granting({ id }), status: 201 },
    ]);
    const audits = await world.client.query(
      `SELECT a.actor_id, a.subject_ids, r.text AS reason FROM platform.audit a LEFT JOIN platform.audit_reason r ON r.entry_id = a.id
       WHERE a.action = 'assessment.grantAccommodation'`,
    );
    expect(audits.rows).toEqual([
      { actor_id: examples.administrator, subject_ids: [id, person], reason: null },
    ]);
    const events = await world.client.query(
      `SELECT type, ids FROM platform.event WHERE ids->>'accommodationId' = $1 ORDER BY type`,
      [id],
    );
    expect(events.rows).toEqual([
      { type: 'assessment.accommodation-granted', ids: { accommodationId: id, personId: person } },
      {
        type: 'assessment.attempt-extended',
        ids: {
          accommodationId: id,
          personId: person,
          attemptId: examples.openAttempt,
          enrolmentId: examples.enrolment,
        },
      },
    ]);
    expect(await count(`platform.job WHERE ids::text LIKE '%lekara%'`)).toBe(0);
  });

  it('is refused with a personal number in it', async () => {
    await walk([
      {
        as: 'administrator',
        call: grantAccommodation,
        with: granting({ why: 'JMBG 0101990710008' }),
        status: 422,
        has: { code: 'text.personal-number' },
      },
    ]);
    expect(await count('assessment.accommodation')).toBe(0);
  });
});
