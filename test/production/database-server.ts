import { Client } from 'pg';

const ownRoles = ['svetionik_login', 'svetionik_owner'];
/** Made by the first installation of a server, and shared by the others. */
const sharedRoles = ['svetionik_app', 'svetionik_system'];

/** A PostgreSQL, by its superuser, that others may use as well: what the README makes there is dropped afterwards, so nothing of it may be there before. */
export class DatabaseServer {
  private constructor(
    private readonly superuser: Client,
    /** The shared roles that were there before, made for other databases of this server. */
    private readonly shared: readonly string[],
  ) {}

  static async open(url: string): Promise<DatabaseServer> {
    const superuser = new Client(url);
    await superuser.connect();
    const { rows } = await superuser.query<{ name: string }>(
      `SELECT datname AS name FROM pg_database WHERE datname = 'svetionik'
       UNION ALL SELECT rolname FROM pg_roles WHERE rolname = ANY ($1)`,
      [[...ownRoles, ...sharedRoles]],
    );
    const names = rows.map(({ name }) => name);
    const shared = names.filter((name) => sharedRoles.includes(name));
    const taken = names.filter((name) => !shared.includes(name));
    if (taken.length === 0) return new DatabaseServer(superuser, shared);
    await superuser.end();
    throw new Error(`The database server is in use: it has ${taken.join(', ')}.`);
  }

  async makeRoles(statements: string): Promise<void> {
    // each by itself: a database is made outside a transaction
    for (const statement of statements.split(';').filter((text) => text.trim() !== ''))
      await this.superuser.query(statement);
    // since PostgreSQL 16 only who made a role gives it to others
    for (const role of this.shared)
      await this.superuser.query(`GRANT ${role} TO svetionik_owner WITH ADMIN OPTION`);
  }

  async close(): Promise<void> {
    await this.superuser.query('DROP DATABASE IF EXISTS svetionik WITH (FORCE)');
    const made = sharedRoles.filter((role) => !this.shared.includes(role));
    for (const role of [...ownRoles, ...made])
      await this.superuser.query(`DROP ROLE IF EXISTS ${role}`);
    await this.superuser.end();
  }
}
