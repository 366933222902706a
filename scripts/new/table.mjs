// A table of a feature: its migration with forced row-level security, and what becomes of its rows at an erasure.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { spellName } from './words.mjs';

const migrations = 'apps/backend/src/migrations';

/** `learning.bookmark`, and of which row each is: of an enrolment it ends with it, at an erasure too. */
export function planTable(name, root, [owner] = []) {
  const [schema = '', table = ''] = name.split('.');
  if (!existsSync(join(root, 'apps/backend/src/features', schema)))
    throw new Error(`There is no feature ${schema}: a table is named as learning.bookmark.`);
  const words = spellName(table.replaceAll('_', '-'));
  const { path, text } = writeMigration(
    root,
    `${schema}-${words.name}`,
    writeTable(schema, words.snake, owner),
  );
  return {
    files: { [path]: text },
    changes: [],
    next: `Give ${path} its columns, then run npm run generate.`,
  };
}

/** The next migration, which runs the SQL. */
export function writeMigration(root, name, sql) {
  const last = Math.max(...readdirSync(join(root, migrations)).map((file) => parseInt(file, 10)));
  const number = String(last + 1).padStart(4, '0');
  const type = `${spellName(name).pascal}1764000000${number.slice(1)}`;
  const text = `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${type} implements MigrationInterface {
  readonly name = '${type}';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(\`${sql.replaceAll('\n', '\n      ')}
    \`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
`;
  return { path: `${migrations}/${number}-${name}.ts`, text };
}

/** A table whose rows an organisation sees of its own alone. */
export function writeTable(schema, table, owner) {
  const name = `${schema}.${table}`;
  const [, owning] = owner?.split('.') ?? [];
  const columns = owner === undefined ? '' : `${owning}_id uuid NOT NULL,\n  `;
  const reference =
    owner === undefined
      ? ''
      : `,\n  FOREIGN KEY (organisation_id, ${owning}_id) REFERENCES ${owner} (organisation_id, id) ON DELETE CASCADE`;
  return `
CREATE TABLE ${name} (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES platform.organisation,
  ${columns}title text NOT NULL,
  added_at timestamptz NOT NULL${reference}
);
CREATE INDEX ${table}_by_time ON ${name} (${owner === undefined ? 'organisation_id' : `${owning}_id`}, added_at, id);
ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON ${name} TO svetionik_app
  USING (organisation_id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
CREATE POLICY whole_installation ON ${name} TO svetionik_system USING (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON ${name} TO svetionik_app;
COMMENT ON TABLE ${name} IS 'At an erasure: ${owner === undefined ? 'nobody’s' : 'gone'}';`;
}
