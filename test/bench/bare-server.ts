import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { toLoginUrl } from '../support/database-login';
import type { ClientRequest } from './load';
import type { Bench } from './parts';

const ready = z.object({ port: z.number() });

/** What a bare server does: a select, a committed insert, or the check of a password. */
export type Floor = 'select' | 'insert' | 'password';

/** A bare server on the same database, in a process of its own. */
export class BareServer {
  private constructor(
    private readonly child: ChildProcess,
    readonly address: string,
    private readonly row: string,
  ) {}

  static async start({ client, ownerUrl }: Bench): Promise<BareServer> {
    const row = randomUUID();
    await client.query(`INSERT INTO bench.floor (id, body, at) VALUES ($1, '{}', now())`, [row]);
    const child = fork(join(__dirname, 'bare-process.ts'), {
      env: { ...process.env, BARE_DATABASE_URL: toLoginUrl(ownerUrl) },
    });
    const told = await new Promise((resolve, reject) => {
      child.once('message', resolve);
      child.once('exit', (code) => reject(new Error(`the bare server ended with ${code}`)));
    });
    return new BareServer(child, `http://127.0.0.1:${ready.parse(told).port}`, row);
  }

  /** One indexed select, and a reply of so many bytes. */
  select(bytes: number): ClientRequest {
    return { method: 'GET', path: `/${this.row}?${bytes}`, cookie: '' };
  }

  /** One committed insert, and a reply of so many bytes. */
  insert(bytes: number): ClientRequest {
    return { method: 'PUT', path: `/${randomUUID()}?${bytes}`, cookie: '', body: {} };
  }

  /** One password is checked against its hash, which takes time on purpose. */
  password(bytes: number): ClientRequest {
    return { method: 'POST', path: `/?${bytes}`, cookie: '', body: {} };
  }

  stop(): void {
    this.child.kill();
  }
}
