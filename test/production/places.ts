import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../apps/backend/src/platform/processes/ports';
import { run } from '../support/debian-tools';
import { DatabaseServer } from './database-server';
import { openMailSink } from './mail-sink';
import { readCommands, type ReadmeCommands } from './readme-commands';
import type { Site } from './site';
import { openProxy } from './tls-proxy';

/** What is there before the walk begins. */
export interface Given {
  readonly superuserUrl: string;
  readonly redisUrl: string;
  readonly browser: string;
}

/** A host of an operator: the services that the README takes for granted, at the places that this trial has for them. */
export interface Places extends Site {
  readonly settingsFile: string;
  readonly loginUrl: string;
  readonly commands: ReadmeCommands;
  makeRoles(): Promise<void>;
  close(): Promise<void>;
}

export async function openPlaces({ superuserUrl, redisUrl, browser }: Given): Promise<Places> {
  const redis = unusedRedis(redisUrl);
  const server = await DatabaseServer.open(superuserUrl);
  const folder = await mkdtemp(join(tmpdir(), 'svetionik-for-real-'));
  const port = await freePort();
  const [sink, proxy] = await Promise.all([openMailSink(folder), openProxy(folder, port)]);
  const commands = readCommands([
    ['/etc/svetionik', folder],
    ['/var/lib/svetionik', join(folder, 'data')],
    ['127.0.0.1:5432', new URL(superuserUrl).host],
    ['redis://127.0.0.1:6379', redis],
    ['smtp://127.0.0.1:25', `smtp://127.0.0.1:${sink.port}`],
    ['https://svetionik.example.org', proxy.address],
    ['PORT=3000', `PORT=${port}`],
  ]);
  const [, loginUrl = ''] = /^DATABASE_URL=(.*)$/m.exec(commands.settings) ?? [];
  return {
    folder,
    settingsFile: join(folder, 'svetionik.env'),
    address: proxy.address,
    loginUrl,
    browser,
    commands,
    administrator: { email: 'name@example.org', password: `svetlost-${randomUUID()}` },
    signingKey: 'organizator',
    listQueue: () => run('redis-cli', ['-u', redis, '--scan', '--pattern', 'bull:*']),
    makeRoles: () => server.makeRoles(commands.roles),
    close: async () => {
      await Promise.all([sink.close(), proxy.close()]);
      run('redis-cli', ['-u', redis, 'flushdb']);
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The address of a part of Redis where nothing is. */
function unusedRedis(address: string): string {
  const url = new URL(address);
  url.pathname = '/7';
  if (run('redis-cli', ['-u', url.href, 'dbsize']).trim() !== '0')
    throw new Error(`Redis is in use: there is something in ${url.pathname}.`);
  return url.href;
}
