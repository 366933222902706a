import Redis from 'ioredis';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../../apps/backend/src/platform/processes/ports';

/** Where Debian puts the program. */
export const redisProgram = '/usr/bin/redis-server';

/** A Redis of the test's own, which keeps nothing. */
export class RedisServer {
  private constructor(
    readonly url: string,
    private readonly program: ChildProcess,
    private readonly client: Redis,
  ) {}

  static async start(): Promise<RedisServer> {
    const port = await freePort();
    const given = [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--appendonly',
      'no',
    ];
    const program = spawn(redisProgram, given, { stdio: 'ignore', cwd: '/' });
    const url = `redis://127.0.0.1:${port}`;
    const client = new Redis(url, { retryStrategy: () => 50, maxRetriesPerRequest: null });
    client.on('error', () => undefined);
    await client.ping();
    return new RedisServer(url, program, client);
  }

  /** How many calls of scripts there were. */
  async scripts(): Promise<number> {
    const stats = await this.client.info('commandstats');
    return [...stats.matchAll(/^cmdstat_eval\w*:calls=(\d+)/gm)].reduce(
      (sum, [, calls]) => sum + Number(calls),
      0,
    );
  }

  async flush(): Promise<void> {
    await this.client.flushall();
  }

  async stop(): Promise<void> {
    this.client.disconnect();
    const ended = once(this.program, 'exit');
    this.program.kill();
    await ended;
  }
}
