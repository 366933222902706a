import { Client } from 'pg';

const ownRoles = ['svetionik_login', 'svetionik_owner'];

/** A PostgreSQL, by its superuser, that others may use as well: what the README makes there is dropped afterwards, so nothing of it may be there before. */
export class DatabaseServer {
  private constructor(
    private readonly superuser: Client,
    /** The role of programs was there before, made for other databases of this server. */
    private readonly sharesRole: boolean,
  ) {}

  static async open(url: string): Promise<DatabaseServer> {
    const superuser = new Client(url);
    await superuser.connect();
    const { rows } = await superuser.query<{ name: string }>(
      `SELECT datname AS name FROM pg_database WHERE datname = 'svetionik'
       UNION ALL SELECT rolname FROM pg_roles WHERE rolname = ANY ($1)`,
      [[...ownRoles, 'svetionik_app']],
    );
    const names = rows.map(({ name }) => name);
    const taken = names.filter((name) => name !== 'svetionik_app');
    if (taken.length === 0) return new DatabaseServer(superuser, names.length > 0);
    await superuser.end();
    throw new Error(`The database server is in use: it has ${taken.join(', ')}.`);
  }

  async makeRoles(statements: string): Promise<void> {
    // each by itself: a database is made outside a transaction
    for (const statement of statements.split(';').filter((text) => text.trim() !== ''))
      await this.superuser.query(statement);
    // since PostgreSQL 16 only who made a role gives it to others
    if (this.sharesRole)
      await this.superuser.query('GRANT svetionik_app TO svetionik_owner WITH ADMIN OPTION');
  }

  async close(): Promise<void> {
    await this.superuser.query('DROP DATABASE IF EXISTS svetionik WITH (FORCE)');
    for (const role of this.sharesRole ? ownRoles : [...ownRoles, 'svetionik_app'])
      await this.superuser.query(`DROP ROLE IF EXISTS ${role}`);
    await this.superuser.end();
  }
}
