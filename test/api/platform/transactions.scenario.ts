import { examples } from '@svetionik/contracts/examples';
import { Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import type { SystemActor } from '../../../apps/backend/src/platform/access/actor';
import { OrganisationDirectory } from '../../../apps/backend/src/platform/access/organisation-directory';
import { SETTINGS, type Settings } from '../../../apps/backend/src/platform/config/config.module';
import { CourseAddresses } from '../../../apps/backend/src/features/catalogue';
import { findZone } from '../../../apps/backend/src/platform/database/issue-date.queries';
import { Transactions } from '../../../apps/backend/src/platform/database/transactions';
import { countStatements } from '../../support/count-statements';
import { openWorld, type TestWorld } from '../../support/test-world';

const program: SystemActor = { kind: 'system', organisationId: examples.organisation };
const asked = 'SELECT current_setting($1) AS found';

let world: TestWorld;

beforeAll(async () => {
  world = await openWorld();
});

afterEach(() => jest.restoreAllMocks());
afterAll(() => world.close());

const transactions = () => world.app.app.get(Transactions);
const together = <Result>(work: () => Promise<Result>) =>
  transactions().readingTogether(program, work);
const organisationOf = async (transaction: EntityManager): Promise<unknown> =>
  (await transaction.query(asked, ['app.organisation']))[0].found;

/** Ends every connection of the app, as a restart does. */
async function cutConnections(): Promise<void> {
  await world.client.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
}

describe('a transaction', () => {
  it('writes its beginning, its settings and what is asked first in one go', async () => {
    const writing = jest.spyOn(Socket.prototype, '_writev');
    expect(await transactions().reading(program, organisationOf)).toBe(examples.organisation);
    const [first] = writing.mock.calls.map(([chunks]: readonly unknown[]) => String(chunks));
    for (const part of ['READ ONLY', `'app.organisation', '${examples.organisation}'`, asked])
      expect(first).toContain(part);
  });

  it('does its work once more where its beginning was lost with the connection', async () => {
    jest.spyOn(Socket.prototype, '_writev').mockImplementationOnce(function (this: Socket) {
      this.destroy(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }));
    });
    let times = 0;
    const working = transactions().unitOfWork(program, (transaction) => {
      times += 1;
      return organisationOf(transaction);
    });
    expect(await working).toBe(examples.organisation);
    expect(times).toBe(2);
  });

  it('is refused, and its work not repeated, where it was cut in its middle', async () => {
    let times = 0;
    const working = transactions().unitOfWork(program, async (transaction) => {
      times += 1;
      await organisationOf(transaction);
      await cutConnections();
      return organisationOf(transaction);
    });
    await expect(working).rejects.toMatchObject({ code: 'server.unavailable' });
    expect(times).toBe(1);
  });

  it('asks for the organisations by the connection that it has, so that as many as the pool holds wait for nobody', async () => {
    const { app } = world.app;
    const [addresses, { databasePool }] = [app.get(CourseAddresses), app.get<Settings>(SETTINGS)];
    app.get(OrganisationDirectory).forget();
    let inside = 0;
    let fill = (): void => undefined;
    const full = new Promise<void>((resolve) => (fill = resolve));
    const working = Array.from({ length: databasePool }, () =>
      transactions().reading(program, async (transaction) => {
        await organisationOf(transaction);
        inside += 1;
        if (inside === databasePool) fill();
        await full;
        return addresses.listOthers(transaction, examples.organisation);
      }),
    );
    for (const others of await Promise.all(working)) expect(others).not.toEqual([]);
  });

  it('asks nothing more once a part of its work has failed, whatever goes on beside it', async () => {
    let beside: Promise<unknown> = Promise.resolve();
    const working = transactions().unitOfWork(program, async (transaction) => {
      const failing = transaction.query('SELECT 1 / 0');
      // as long as the answer to ROLLBACK is on its way
      beside = failing.catch(() => setImmediate()).then(() => organisationOf(transaction));
      beside.catch(() => undefined);
      await failing;
    });
    await expect(working).rejects.toThrow('division by zero');
    await expect(beside).rejects.toThrow('has ended');
  });

  it('does not end well where a statement has failed, although the work went on', async () => {
    const working = transactions().unitOfWork(program, async (transaction) => {
      await transaction.query('SELECT 1 / 0').catch(() => undefined);
      return 'done';
    });
    await expect(working).rejects.toThrow('nothing of it was kept');
  });
});

describe('the last statement of a transaction', () => {
  const insert = `INSERT INTO platform.event (id, organisation_id, type, version, ids, at) VALUES (gen_random_uuid(), $1, $2, 1, '{}', now())`;
  const count = async (type: string): Promise<number> => {
    const { rows } = await world.client.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM platform.event WHERE type = $1',
      [type],
    );
    return rows[0]?.count ?? 0;
  };

  it('goes out in one go with COMMIT, and is kept', async () => {
    const writing = jest.spyOn(Socket.prototype, '_writev');
    const event = [examples.organisation, 'tests.sent-last'];
    await transactions().unitOfWork(program, async (transaction, last) => {
      await transaction.query(insert, event);
      await last.query(insert, event);
    });
    const written = writing.mock.calls.map(([chunks]: readonly unknown[]) => String(chunks));
    expect(written.map((each) => each.includes('COMMIT'))).toEqual([false, true]);
    expect(await count('tests.sent-last')).toBe(2);
  });

  it('takes all before it along where it fails, and says why', async () => {
    const working = transactions().unitOfWork(program, async (transaction, last) => {
      await transaction.query(insert, [examples.organisation, 'tests.failed-last']);
      await last.query('SELECT 1 / 0');
    });
    await expect(working).rejects.toThrow('division by zero');
    expect(await count('tests.failed-last')).toBe(0);
  });

  it('is kept although the work fails after it', async () => {
    const working = transactions().unitOfWork(program, async (_, last) => {
      await last.query(insert, [examples.organisation, 'tests.failed-after']);
      throw new Error('own');
    });
    await expect(working).rejects.toThrow('own');
    expect(await count('tests.failed-after')).toBe(1);
  });

  it('has none after it', async () => {
    const working = transactions().unitOfWork(program, async (transaction, last) => {
      await last.query(asked, ['app.organisation']);
      return organisationOf(transaction);
    });
    await expect(working).rejects.toThrow('has ended');
  });

  it('is like any other where more is read together', async () => {
    const reading = () =>
      transactions().reading(program, async (transaction, last) => {
        await last.query(asked, ['app.organisation']);
        return organisationOf(transaction);
      });
    expect(await together(async () => [await reading(), await reading()])).toEqual(
      Array(2).fill(examples.organisation),
    );
  });
});

describe('what several places read of one picture', () => {
  const zoneTwice = (transaction: EntityManager) =>
    Promise.all([
      findZone(transaction, examples.organisation),
      findZone(transaction, examples.organisation),
    ]);

  it.each([
    // BEGIN, the zone, COMMIT
    ['is asked for once', 3, () => transactions().reading(program, zoneTwice)],
    [
      'is asked for anew where something is written',
      4,
      () => transactions().unitOfWork(program, zoneTwice),
    ],
  ])('%s', async (_, statements, work) => {
    const counted = countStatements(world.app, async () => {
      expect(await work()).toEqual(['Europe/Belgrade', 'Europe/Belgrade']);
    });
    expect(await counted).toBe(statements);
  });

  it('is not known to other organisations, and not after the transaction', async () => {
    await transactions().reading(program, zoneTwice);
    const counted = countStatements(world.app, () => transactions().reading(program, zoneTwice));
    expect(await counted).toBe(3);
    const both = await transactions().reading(program, (transaction) =>
      Promise.all([
        findZone(transaction, examples.organisation),
        findZone(transaction, examples.otherOrganisation),
      ]),
    );
    expect(both).toHaveLength(2);
  });
});

describe('what reads together', () => {
  it('begins one transaction with the first that reads, and none where nothing does', async () => {
    expect(await countStatements(world.app, () => together(async () => undefined))).toBe(0);
    const reading = () => transactions().reading(program, organisationOf);
    const counted = countStatements(world.app, () =>
      together(async () => expect(await Promise.all([reading(), reading()])).toHaveLength(2)),
    );
    // BEGIN, both, COMMIT
    expect(await counted).toBe(4);
  });

  it('writes nothing, and reads for somebody else in a transaction of theirs', async () => {
    const writing = () => transactions().unitOfWork(program, organisationOf);
    await expect(together(writing)).rejects.toThrow('writes nothing');
    const other = { ...program, organisationId: examples.otherOrganisation };
    const both = together(() =>
      Promise.all([program, other].map((actor) => transactions().reading(actor, organisationOf))),
    );
    expect(await both).toEqual([examples.organisation, examples.otherOrganisation]);
  });

  it('fails as a whole where one part fails after another has read', async () => {
    const failing = together(async () => {
      await transactions().reading(program, organisationOf);
      throw new Error('own');
    });
    await expect(failing).rejects.toThrow('own');
    expect(await transactions().unitOfWork(program, organisationOf)).toBe(examples.organisation);
  });
});
