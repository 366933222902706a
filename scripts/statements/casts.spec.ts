import { findUnexplainedCasts } from './casts';

describe('a cast', () => {
  it.each([
    'SELECT id FROM x.a WHERE id = ANY ($1::uuid[])',
    `SELECT '{}'::jsonb, interval '1 day'`,
    'SELECT count(*)::int, coalesce(sum(n), 0)::int, (SELECT count(*) FROM x.b)::int FROM x.a',
    `SELECT (facts ->> 'edition')::int FROM x.a`,
    `SELECT ARRAY(SELECT jsonb_array_elements_text(content -> 'modules'))::uuid[] FROM x.a`,
    'SELECT counter::float8 FROM x.a',
    `SELECT (at AT TIME ZONE 'UTC')::date, $1::date::timestamp AT TIME ZONE 'UTC' FROM x.a`,
    'SELECT id::text /* as text: the key of an object is one */ FROM x.a',
  ])('of a known kind, or with its reason, is taken: %s', async (text) => {
    expect(await findUnexplainedCasts(text)).toEqual([]);
  });

  it.each([
    ['SELECT id::text FROM x.a', 'column to text'],
    ['SELECT length::int FROM x.a', 'column to int'],
    ['SELECT min(id::text /* as text: has an order */)::uuid FROM x.a', 'min to uuid'],
    ['SELECT count(*)::smallint FROM x.a', 'count to smallint'],
    ['SELECT x.name(id)::text FROM x.a', 'name to text'],
    ['SELECT id::text /* as text: */ FROM x.a', 'column to text'],
    ['WITH a AS (SELECT id::text FROM x.a) SELECT 1', 'column to text'],
    ['UPDATE x.a SET n = m::int WHERE id = $1', 'column to int'],
  ])('without one is refused: %s', async (text, found) => {
    expect(await findUnexplainedCasts(text)).toEqual([found]);
  });
});
