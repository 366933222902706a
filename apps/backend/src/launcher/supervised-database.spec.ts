import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { queryDatabase } from '../platform/database/own-connection';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../platform/database/embedded/embedded-postgres';
import { GrowingPause } from './growing-pause';
import { SupervisedDatabase } from './supervised-database';

describe('SupervisedDatabase', () => {
  let dataFolder: string;
  let started: EmbeddedPostgres[];
  let reported: string[];
  let refusals: number;
  let database: SupervisedDatabase;
  let runsAgain: Promise<void>;

  beforeEach(() => {
    dataFolder = mkdtempSync(join(tmpdir(), 'svetionik-supervised-'));
    chmodSync(dataFolder, 0o755);
    [started, reported, refusals] = [[], [], 0];
    runsAgain = new Promise((resolve) => {
      database = new SupervisedDatabase({
        start: async (port) => {
          if (refusals-- > 0) throw new Error('The disk is full.');
          const server = await startEmbeddedPostgres({
            dataFolder,
            fast: true,
            ...(port === undefined ? {} : { port }),
          });
          started.push(server);
          return server;
        },
        report: (line) => {
          reported.push(line);
          if (line.endsWith('runs again.')) resolve();
        },
        pause: new GrowingPause(10, 20),
      });
    });
  });

  afterEach(async () => {
    await database.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  it.each(['SIGINT', 'SIGKILL'])('is back at its address after %s', async (signal) => {
    const { ownerUrl, pid } = await database.start();
    process.kill(pid, signal);
    await runsAgain;
    expect(await queryDatabase(ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('is tried until it starts, and each refusal is said', async () => {
    const { pid } = await database.start();
    refusals = 2;
    process.kill(pid, 'SIGINT');
    await runsAgain;
    expect(reported).toEqual([
      'The database ended unexpectedly; it is started again in 0.01 s.',
      'The disk is full; it is started again in 0.02 s.',
      'The disk is full; it is started again in 0.02 s.',
      'The database runs again.',
    ]);
  });

  it('is not started again when it was told to stop', async () => {
    await database.start();
    await database.stop();
    expect([started.length, reported]).toEqual([1, []]);
  });
});
