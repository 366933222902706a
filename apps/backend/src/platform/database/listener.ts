import { Client } from 'pg';

/** What somebody listens to, over a connection of their own. */
export interface Listened {
  readonly databaseUrl: string;
  /** How the connection is called in the list of PostgreSQL. */
  readonly name: string;
  readonly channel: string;
  readonly heard: (payload: string) => void;
}

/** Hears the notices of a channel. A connection that is lost is opened again by the next `open`. */
export class Listener {
  private client: Client | undefined;
  private stopped = false;

  constructor(private readonly listened: Listened) {}

  get isOpen(): boolean {
    return this.client !== undefined;
  }

  /** Does nothing where it is open, or opening. Fails where the database cannot be reached. */
  async open(): Promise<void> {
    if (this.client !== undefined || this.stopped) return;
    const { databaseUrl, name, channel, heard } = this.listened;
    const client = new Client({ connectionString: databaseUrl, application_name: name });
    this.client = client;
    const forget = (): void => {
      if (this.client === client) this.client = undefined;
    };
    client.on('error', forget);
    client.on('end', forget);
    client.on('notification', ({ payload = '' }) => heard(payload));
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
    } catch (error) {
      forget();
      throw error;
    }
  }

  /** Sends a notice to all who listen, oneself too: it is heard after all that were sent before. */
  async notify(payload: string): Promise<void> {
    await this.client?.query('SELECT pg_notify($1, $2)', [this.listened.channel, payload]);
  }

  /** For good. */
  async close(): Promise<void> {
    this.stopped = true;
    await this.client?.end().catch(() => undefined);
  }
}
