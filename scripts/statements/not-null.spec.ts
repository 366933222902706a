import { proveColumns } from './not-null';
import type { ProvenColumn } from './scope';

const tables: Readonly<Record<string, readonly ProvenColumn[]>> = {
  'x.person': [
    { name: 'id', notNull: true },
    { name: 'name', notNull: false },
    { name: 'at', notNull: true },
    { name: 'data', notNull: true, json: "JsonColumns['x.person.data']" },
  ],
  'x.find_person()': [
    { name: 'id', notNull: true },
    { name: 'name', notNull: false },
  ],
  'x.seat': [
    { name: 'id', notNull: true },
    { name: 'person_id', notNull: true },
    { name: 'note', notNull: false },
  ],
};

/** The columns that are proven to be never null. */
async function proven(text: string): Promise<string[]> {
  const columns = await proveColumns(text, (name) => tables[name]);
  return columns.filter(({ notNull }) => notNull).map(({ name }) => name);
}

describe('a column that is never null', () => {
  it.each([
    ['of a table', 'SELECT id, name, at FROM x.person', ['id', 'at']],
    ['under another name', 'SELECT p.id AS who FROM x.person p', ['who']],
    ['of what a function gives of a table', 'SELECT id, name FROM x.find_person($1)', ['id']],
    ['not of another function', 'SELECT id FROM x.search($1)', []],
    ['among all', 'SELECT p.* FROM x.person p', ['id', 'at', 'data']],
    [
      'of both sides',
      'SELECT p.id AS a, s.id AS b FROM x.person p JOIN x.seat s ON s.person_id = p.id',
      ['a', 'b'],
    ],
    [
      'not of what may be missing',
      'SELECT p.id AS a, s.id AS b FROM x.person p LEFT JOIN x.seat s ON s.person_id = p.id',
      ['a'],
    ],
    [
      'not before what may be missing',
      'SELECT p.id AS a, s.id AS b FROM x.person p RIGHT JOIN x.seat s ON s.person_id = p.id',
      ['b'],
    ],
    [
      'of neither side',
      'SELECT p.id AS a, s.id AS b FROM x.person p FULL JOIN x.seat s ON s.person_id = p.id',
      [],
    ],
    ['that is asked for', 'SELECT name FROM x.person WHERE name IS NOT NULL AND at > $1', ['name']],
    ['that is compared', 'SELECT p.name FROM x.person p WHERE p.name = $1', ['name']],
    ['that is compared with a list', 'SELECT name FROM x.person WHERE name = ANY ($1)', ['name']],
    [
      'not where either may hold',
      'SELECT name FROM x.person WHERE name IS NOT NULL OR at > $1',
      [],
    ],
    [
      'not after a join for what is missing',
      'SELECT s.note FROM x.person p LEFT JOIN x.seat s ON s.note IS NOT NULL',
      [],
    ],
    ['that is counted', 'SELECT count(name) AS n FROM x.person', ['n']],
    ['not summed over what may be nothing', 'SELECT max(at) AS n FROM x.person', []],
    ['summed in groups', 'SELECT name, max(at) AS n FROM x.person GROUP BY name', ['n']],
    [
      'not summed with a condition',
      'SELECT name, max(at) FILTER (WHERE id = $1) AS n FROM x.person GROUP BY name',
      [],
    ],
    ['not summed over nulls', 'SELECT id, max(name) AS n FROM x.person GROUP BY id', ['id']],
    ['not of totals', 'SELECT id, max(at) AS n FROM x.person GROUP BY ROLLUP (id)', []],
    [
      'counted within',
      'SELECT (SELECT count(*)::int FROM x.seat s WHERE s.person_id = p.id) AS n FROM x.person p',
      ['n'],
    ],
    ['not found within', 'SELECT (SELECT s.id FROM x.seat s LIMIT 1) AS n FROM x.person p', []],
    [
      'not counted within what finds nothing',
      'SELECT (SELECT (SELECT count(*) FROM x.seat) FROM x.person WHERE id = $1) AS n',
      [],
    ],
    ['not counted in groups within', 'SELECT (SELECT count(*) FROM x.seat GROUP BY note) AS n', []],
    [
      'counted beside',
      'SELECT p.id, s.n FROM x.person p CROSS JOIN LATERAL (SELECT count(*) AS n FROM x.seat WHERE person_id = p.id) s',
      ['id', 'n'],
    ],
    [
      'of a query with a name',
      'WITH s AS (SELECT id, note FROM x.seat) SELECT id, note FROM s',
      ['id'],
    ],
    [
      'not of one that names itself',
      'WITH RECURSIVE s AS (SELECT id FROM x.seat UNION ALL SELECT id FROM s) SELECT id FROM s',
      [],
    ],
    [
      'of both halves',
      'SELECT id, at FROM x.person UNION ALL SELECT id, note::timestamptz FROM x.seat',
      ['id'],
    ],
    [
      'with something in its place',
      "SELECT coalesce(name, '') AS n, coalesce(name, $1) AS m FROM x.person",
      ['n'],
    ],
    [
      'not taken out of JSON',
      "SELECT data ->> 'a' AS a, (data ->> 'b')::int AS b FROM x.person",
      [],
    ],
    [
      'reckoned from others',
      'SELECT id || at AS a, id || name AS b, NOT (at = $1) AS c FROM x.person',
      ['a'],
    ],
    [
      'in every case',
      'SELECT CASE WHEN name = $1 THEN id ELSE at END AS a, CASE WHEN name = $1 THEN id END AS b FROM x.person',
      ['a'],
    ],
    [
      'asked whether it is null',
      'SELECT name IS NULL AS a, name IS NOT DISTINCT FROM $1 AS b, name = $1 AS c FROM x.person',
      ['a', 'b'],
    ],
    [
      'asked whether there is any',
      'SELECT EXISTS (SELECT FROM x.seat) AS a, ARRAY(SELECT note FROM x.seat) AS b',
      ['a', 'b'],
    ],
    ['not of a function that gives rows', 'SELECT v FROM unnest($1::text[]) AS v', []],
    [
      'not of the same name in a table around',
      'SELECT (SELECT max(id) FROM unnest($1::text[]) AS u (id)) AS n FROM x.person',
      [],
    ],
    ['not many at a time', 'SELECT (SELECT unnest($1::text[])) AS n', []],
    [
      'of what was written',
      'INSERT INTO x.person (id, name) VALUES ($1, $2) RETURNING id, name',
      ['id'],
    ],
    [
      'of what was changed',
      'WITH s AS (UPDATE x.seat SET note = $1 RETURNING id, note) SELECT * FROM s',
      ['id'],
    ],
    [
      'not of what was changed to what may be null',
      'UPDATE x.seat s SET note = $1 FROM x.person p WHERE s.note = p.name RETURNING s.note, p.name',
      ['name'],
    ],
    [
      'of what was deleted',
      'DELETE FROM x.seat WHERE note = $1 RETURNING id, note',
      ['id', 'note'],
    ],
  ])('is %s', async (_, text, columns) => {
    expect(await proven(text)).toEqual(columns);
  });
});

describe('JSON that a column gives', () => {
  it.each([
    ['a column', 'SELECT data FROM x.person', "JsonColumns['x.person.data']"],
    [
      'a column of a query',
      'SELECT p.data FROM (SELECT data FROM x.person) p',
      "JsonColumns['x.person.data']",
    ],
    [
      'a member',
      "SELECT data -> 'a' FROM x.person",
      "JsonMember<JsonColumns['x.person.data'], 'a'>",
    ],
    [
      'a member of a member of a list',
      "SELECT data -> 'a' -> 0 FROM x.person",
      "JsonMember<JsonMember<JsonColumns['x.person.data'], 'a'>, number>",
    ],
    [
      'one that is looked for',
      'SELECT (SELECT data FROM x.person LIMIT 1)',
      "JsonColumns['x.person.data']",
    ],
    ['a member whose name is not known', 'SELECT data -> $1 FROM x.person', undefined],
    ['no JSON', "SELECT data ->> 'a' FROM x.person", undefined],
  ])('is that of %s', async (_, text, type) => {
    const [column] = await proveColumns(text, (name) => tables[name]);
    expect(column?.json).toBe(type);
  });
});
