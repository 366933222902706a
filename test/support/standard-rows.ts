import { Client } from 'pg';
import { awaitCondition } from './await-condition';

/** What a change of the tables themselves leaves a trace in. */
const catalogues = [
  'pg_class',
  'pg_attribute',
  'pg_constraint',
  'pg_trigger',
  'pg_proc',
  'pg_policy',
];

interface State {
  readonly name: string;
  readonly state: string;
}

interface Table {
  readonly name: string;
  /** Those that are not computed from others. */
  readonly columns: readonly string[];
  readonly rows: readonly string[];
}

/** The rows that a database had at first: a test's changes are undone in a tenth of the time of a new copy, and whoever is connected stays. */
export class StandardRows {
  private state: ReadonlyMap<string, string> = new Map();

  private constructor(
    private readonly client: Client,
    private readonly tables: ReadonlyMap<string, Table>,
    private readonly statement: string,
    private readonly sequences: string | null,
  ) {}

  static async of(url: string): Promise<StandardRows> {
    const client = new Client(url);
    // a test may end every connection, after which nothing can be put back
    client.on('error', () => undefined);
    await client.connect();
    await client.query(
      // so that no trigger of the product refuses what is put back, and nobody waits for what a test left locked
      `SET session_replication_role = replica; SET lock_timeout = '2s'; SET max_parallel_workers_per_gather = 0`,
    );
    const tables = await readTables(client);
    const standard = new StandardRows(
      client,
      new Map(tables.map((table) => [table.name, table])),
      writeStatement(tables),
      await writeSequences(client),
    );
    standard.state = await standard.readState();
    return standard;
  }

  /** Puts everything back and says so; where the tables themselves are others, or still in use, only a new copy helps. */
  async putBack(): Promise<boolean> {
    try {
      await this.untilQuiet();
      const now = await this.readState();
      const changed = [...now].filter(([name, state]) => this.state.get(name) !== state);
      if (changed.some(([name]) => !this.tables.has(name))) return false;
      await this.client.query('BEGIN');
      for (const [name] of changed) await this.putBackTable(name);
      if (this.sequences !== null) await this.client.query(this.sequences);
      await this.client.query('COMMIT');
      this.state = new Map([
        ...this.state,
        ...(await this.readStateOf(changed.map(([name]) => name))),
      ]);
      return true;
    } catch {
      return false;
    }
  }

  end(): Promise<void> {
    return this.client.end();
  }

  /** What the app still does for a request that was answered belongs to the world before. */
  private untilQuiet(): Promise<void> {
    return awaitCondition('nobody works on the database', async () => {
      const { rowCount } = await this.client.query(
        `SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
         AND backend_type = 'client backend' AND state <> 'idle' LIMIT 1`,
      );
      return rowCount === 0;
    });
  }

  private async readState(): Promise<ReadonlyMap<string, string>> {
    return statesOf(await this.client.query<State>({ name: 'state', text: this.statement }));
  }

  private async readStateOf(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (names.length === 0) return new Map();
    return statesOf(await this.client.query<State>(names.map(ofRows).join(' UNION ALL ')));
  }

  private async putBackTable(name: string): Promise<void> {
    const { columns, rows } = this.tables.get(name) ?? { columns: [], rows: [] };
    await this.client.query(`DELETE FROM ${name}`);
    if (rows.length === 0) return;
    const values = columns.map((column) => `(r).${column}`);
    await this.client.query({
      // planned once for all tests of this database
      name: `put back ${name}`,
      text: `INSERT INTO ${name} (${columns.join(', ')}) OVERRIDING SYSTEM VALUE
       SELECT ${values.join(', ')} FROM (SELECT line::${name} AS r FROM unnest($1::text[]) AS line) AS given`,
      values: [rows],
    });
  }
}

async function readTables(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Omit<Table, 'rows'>>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name,
       array_agg(quote_ident(a.attname) ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     WHERE c.relkind = 'r' AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%' GROUP BY 1`,
  );
  const lines = await client.query<{ name: string; rows: string[] }>(
    rows
      .map(({ name }) => `SELECT '${name}' AS name, array_agg(r::text) AS rows FROM ${name} r`)
      .join(' UNION ALL '),
  );
  const held = new Map(lines.rows.map((line) => [line.name, line.rows]));
  return rows.map((table) => ({ ...table, rows: held.get(table.name) ?? [] }));
}

function statesOf({ rows }: { readonly rows: readonly State[] }): ReadonlyMap<string, string> {
  return new Map(rows.map(({ name, state }) => [name, state]));
}

/** A row that is written in any way carries a transaction younger than all before it; one that is removed is missing. */
function ofRows(name: string): string {
  return `SELECT '${name}' AS name, count(*) || ':' || coalesce(max(r.xmin::text::bigint), 0) AS state FROM ${name} r`;
}

function writeStatement(tables: readonly Table[]): string {
  const ofTables = catalogues.map(
    (name) =>
      `SELECT '${name}' AS name, count(*) || ':' || max(xmin::text::bigint) AS state FROM ${name}`,
  );
  return [...tables.map(({ name }) => ofRows(name)), ...ofTables].join(' UNION ALL ');
}

async function writeSequences(client: Client): Promise<string | null> {
  const { rows } = await client.query<{ statement: string | null }>(
    `SELECT 'SELECT ' || string_agg(format('setval(%L, %s, %L)', format('%I.%I', schemaname, sequencename),
       coalesce(last_value, start_value), last_value IS NOT NULL), ', ') AS statement FROM pg_sequences`,
  );
  return rows[0]?.statement ?? null;
}
