import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** The tables of the plan, with their schema. */
function plannedTables(plan: string): string[] {
  return [...plan.matchAll(/^\| `(\w+)` *\| ([^|]+)\|/gm)].flatMap(([, schema = '', tables = '']) =>
    [...tables.matchAll(/`(\w+)`/g)].map(([, table = '']) => `${schema}.${table}`),
  );
}

const schemaOf = (table: string) => table.slice(0, table.indexOf('.'));

describe('the plan of the tables, which is read first', () => {
  const planned = plannedTables(read('docs/adr/0001-data-model.md'));
  const schema = read('test/golden/schema.txt');
  const standing = new Set(
    [...schema.matchAll(/^(\w+\.\w+) \w+: PRIMARY KEY/gm)].map(([, table = '']) => table),
  );

  it('names tables that stand', () => {
    expect(planned.length).toBeGreaterThan(100);
    expect(planned.filter((table) => !standing.has(table))).toEqual([]);
  });

  it('says something of every feature that has tables', () => {
    const features = readdirSync(join(root, 'apps/backend/src/features'));
    const having = [...new Set([...standing].map(schemaOf))].filter((each) =>
      features.includes(each),
    );
    const told = new Set(planned.map(schemaOf));
    expect(having.length).toBeGreaterThan(20);
    expect(having.filter((each) => !told.has(each))).toEqual([]);
  });

  it('is read from rows of a table', () => {
    expect(plannedTables('| `a` | `b`, `c_d` | why `e` |')).toEqual(['a.b', 'a.c_d']);
  });
});
