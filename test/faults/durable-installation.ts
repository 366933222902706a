import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { v7 } from 'uuid';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../apps/backend/src/platform/database/embedded/embedded-postgres';
import { migrateInstallation } from '../../apps/backend/src/migrate';
import { freePort } from '../../apps/backend/src/platform/processes/ports';
import { createTestApp } from '../support/create-test-app';
import { toLoginUrl } from '../support/database-login';
import { Given } from '../support/given';
import { ServerProcess } from '../support/server-process';
import { Learner, publishCourses } from '../support/standard-courses';
import { makeStandardData } from '../support/standard-data';

/** An attempt under way, and the cookie of whose it is. */
export interface OpenAttempt {
  readonly attempt: string;
  readonly cookie: string;
}

/** A server process on a database of its own that survives a crash, and learners with open attempts. */
export class DurableInstallation {
  private constructor(
    private readonly dataFolder: string,
    private postgres: EmbeddedPostgres,
    readonly address: string,
    readonly server: ServerProcess,
    readonly attempts: readonly OpenAttempt[],
  ) {}

  /** `variables` stand in the environment of its server. */
  static async open(
    learners: number,
    variables: NodeJS.ProcessEnv = {},
  ): Promise<DurableInstallation> {
    const dataFolder = mkdtempSync(join(tmpdir(), 'svetionik-durable-'));
    chmodSync(dataFolder, 0o755);
    const postgres = await startEmbeddedPostgres({ dataFolder, port: await freePort() });
    const databaseUrl = toLoginUrl(postgres.ownerUrl);
    await migrateInstallation({ databaseOwnerUrl: postgres.ownerUrl, databaseUrl });
    const attempts = await openAttempts(postgres.ownerUrl, learners);
    const port = await freePort();
    const server = new ServerProcess('main', {
      LOCAL_DATABASE_URL: databaseUrl,
      PORT: String(port),
      NODE_ENV: 'test',
      ...variables,
    });
    await server.start();
    const address = `http://127.0.0.1:${port}`;
    return new DurableInstallation(dataFolder, postgres, address, server, attempts);
  }

  /** As its owner. */
  get databaseUrl(): string {
    return this.postgres.ownerUrl;
  }

  /** SIGINT ends every transaction and stops; SIGKILL is a power cut. */
  async endDatabase(signal: 'SIGINT' | 'SIGKILL'): Promise<void> {
    process.kill(this.postgres.pid, signal);
    await this.postgres.gone;
  }

  async startDatabase(): Promise<void> {
    const port = Number(new URL(this.postgres.ownerUrl).port);
    this.postgres = await startEmbeddedPostgres({ dataFolder: this.dataFolder, port });
  }

  async close(): Promise<void> {
    await this.server.stop();
    await this.postgres.stop();
  }
}

async function openAttempts(url: string, learners: number): Promise<OpenAttempt[]> {
  const client = new Client(url);
  await client.connect();
  const app = await createTestApp(url);
  try {
    await makeStandardData(client);
    const given = new Given(client);
    await publishCourses(app, await given.organiser(v7()));
    const opened: OpenAttempt[] = [];
    for (let index = 0; index < learners; index++) {
      const cookie = await given.session(await given.person({ email: `pisac${index}@primer.rs` }));
      const learner = new Learner(app, client, cookie);
      const enrolment = v7();
      const attempt = v7();
      await learner.enrol(enrolment, 'probni-kurs');
      await learner.finishModules(enrolment);
      await learner.startAttempt(enrolment, attempt);
      opened.push({ attempt, cookie });
    }
    return opened;
  } finally {
    await app.close();
    await client.end();
  }
}
