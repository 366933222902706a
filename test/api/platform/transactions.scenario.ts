import { examples } from '@svetionik/contracts/examples';
import { Socket } from 'node:net';
import type { EntityManager } from 'typeorm';
import type { SystemActor } from '../../../apps/backend/src/platform/access/actor';
import { OrganisationDirectory } from '../../../apps/backend/src/platform/access/organisation-directory';
import { SETTINGS, type Settings } from '../../../apps/backend/src/platform/config/config.module';
import { CourseAddresses } from '../../../apps/backend/src/features/catalogue';
import { Transactions } from '../../../apps/backend/src/platform/database/transactions';
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

  it('does not end well where a statement has failed, although the work went on', async () => {
    const working = transactions().unitOfWork(program, async (transaction) => {
      await transaction.query('SELECT 1 / 0').catch(() => undefined);
      return 'done';
    });
    await expect(working).rejects.toThrow('nothing of it was kept');
  });
});
