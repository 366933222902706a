import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

/** What a test may have left in its session. What it prepared may stay. */
const undone = `ROLLBACK; RESET SESSION AUTHORIZATION; RESET ROLE; RESET ALL; UNLISTEN *; CLOSE ALL; DISCARD TEMP; SELECT pg_advisory_unlock_all()`;

/** Milliseconds after which a session still does what the test had it do. */
const longest = 2_000;

/** The owner's session of a database that one test after the other has: a new one reads the catalogue, and compiles each trigger, for longer than most tests use it. */
export class OwnerSession {
  private client: Client | undefined;

  constructor(private readonly url: string) {}

  async open(): Promise<Client> {
    if (this.client === undefined) {
      const client = new Client(this.url);
      await client.connect();
      this.client = client;
    }
    return this.client;
  }

  /** Undoes what the last test left in it; one that a test has ended or keeps waiting is given up. */
  async takeBack(): Promise<void> {
    const { client } = this;
    if (client === undefined) return;
    client.removeAllListeners();
    const free = client.query(undone).then(
      () => true,
      () => false,
    );
    if (!(await Promise.race([free, pause(longest, false, { ref: false })]))) await this.end();
  }

  async end(): Promise<void> {
    const { client } = this;
    this.client = undefined;
    await client?.end();
  }
}
