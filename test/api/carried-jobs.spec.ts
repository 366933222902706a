import { DiscoveryService } from '@nestjs/core';
import { existsSync } from 'node:fs';
import { v7 } from 'uuid';
import { BullWorker } from '../../apps/backend/src/platform/jobs/bull-worker';
import { SETTINGS, type Settings } from '../../apps/backend/src/platform/config/config.module';
import { defineJob, type Job } from '../../apps/backend/src/platform/jobs/define-job';
import { JobClaims } from '../../apps/backend/src/platform/jobs/job-claims';
import { JobHandlers } from '../../apps/backend/src/platform/jobs/job-handlers';
import { JobRunner } from '../../apps/backend/src/platform/jobs/job-runner';
import { JobWakeup, type WakeReason } from '../../apps/backend/src/platform/jobs/job-wakeup';
import { redisProgram, RedisServer } from '../support/redis-server';
import { openWorld, type TestWorld } from '../support/test-world';

const work = defineJob('test.count');

/** Counts what it does, and says when enough is done. */
class CountingHandlers extends JobHandlers {
  readonly done = new Map<string, number>();
  private reached: { count: number; resolve: () => void } | undefined;

  override find() {
    return {
      definition: work,
      handler: {
        handle: async ({ id }: Job) => {
          this.done.set(id, (this.done.get(id) ?? 0) + 1);
          if (this.done.size === this.reached?.count) this.reached.resolve();
        },
      },
    };
  }

  until(count: number): Promise<void> {
    return new Promise((resolve) => {
      this.reached = { count, resolve };
      if (this.done.size >= count) resolve();
    });
  }
}

/** Woken by the test alone. */
class TestWakeup extends JobWakeup {
  wake: (reason: WakeReason) => void = () => undefined;

  override async start(wake: (reason: WakeReason) => void): Promise<void> {
    this.wake = wake;
  }
}

interface Stage {
  readonly worker: BullWorker;
  readonly handlers: CountingHandlers;
  readonly wakeup: TestWakeup;
}

// the program that carries the ids is Debian's; the pipeline installs it
const describeWithRedis = existsSync(redisProgram) ? describe : describe.skip;

describeWithRedis('the ids of jobs in Redis', () => {
  let world: TestWorld;
  let redis: RedisServer;

  beforeEach(async () => {
    world = await openWorld();
    redis = await RedisServer.start();
    await world.client.query('DELETE FROM platform.job');
  });
  afterEach(async () => {
    await redis.stop();
    await world.close();
  });

  async function begin(): Promise<Stage> {
    const { app } = world.app;
    const settings: Settings = { ...app.get<Settings>(SETTINGS), redisUrl: redis.url };
    const handlers = new CountingHandlers(app.get(DiscoveryService));
    const claims = app.get(JobClaims);
    const wakeup = new TestWakeup(settings);
    const worker = new BullWorker(settings, claims, new JobRunner(claims, handlers), wakeup);
    await worker.start();
    return { worker, handlers, wakeup };
  }

  function order(count: number): Promise<unknown> {
    return world.client.query(
      `INSERT INTO platform.job (id, handler, ids, run_at, created_at)
       SELECT id, $2, '{}', now(), now() FROM unnest($1::uuid[]) AS id`,
      [Array.from({ length: count }, () => v7()), work.name],
    );
  }

  /** How many scripts Redis ran for so many jobs, with a wake for each of them. */
  async function scriptsFor(count: number): Promise<number> {
    const { worker, handlers, wakeup } = await begin();
    const before = await redis.scripts();
    await order(count);
    const done = handlers.until(count);
    for (let wake = 0; wake < count; wake += 1) {
      wakeup.wake(wake % 20 === 0 ? 'sweep' : 'news');
      await new Promise((resolve) => setImmediate(resolve));
    }
    await done;
    await worker.stop();
    expect([...handlers.done.values()].every((times) => times === 1)).toBe(true);
    return (await redis.scripts()) - before;
  }

  it('are handed over once each, however often somebody looks', async () => {
    const [few, many] = [await scriptsFor(40), await scriptsFor(120)];
    expect(few / 40).toBeLessThan(8);
    expect(many / 120).toBeLessThan(8);
  });

  it('are added again where Redis has lost them, and everything is done once', async () => {
    const { worker, handlers, wakeup } = await begin();
    await order(80);
    const some = handlers.until(20);
    wakeup.wake('news');
    await some;
    await redis.flush();
    const all = handlers.until(80);
    wakeup.wake('sweep');
    await all;
    await worker.stop();
    expect([...handlers.done.values()].filter((times) => times !== 1)).toEqual([]);
    const { rows } = await world.client.query<{ state: string; count: number }>(
      'SELECT state, count(*)::int AS count FROM platform.job GROUP BY state',
    );
    expect(rows).toEqual([{ state: 'done', count: 80 }]);
  });
});
