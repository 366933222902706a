import { findComputedJoins } from './computed-joins';

describe('a join asks for nothing that it takes out of JSON', () => {
  it.each([
    ["SELECT 1 FROM x.a JOIN x.b ON b.id = (a.content ->> 'b')::uuid", ['b.id']],
    ["SELECT 1 FROM x.a LEFT JOIN x.b ON a.n = 1 AND (a.content->>'b')::uuid = b.id", ['b.id']],
    [
      "SELECT 1 FROM jsonb_array_elements($1::jsonb) AS pin JOIN x.b ON b.id = (pin ->> 'b')::uuid AND b.number = (pin ->> 'n')::int",
      ['b.id', 'b.number'],
    ],
    ["SELECT (SELECT 1 FROM x.a JOIN x.b ON b.id = (a.content ->> 'b')::uuid)", ['b.id']],
    ["SELECT 1 FROM x.a JOIN x.b ON b.id = ($1::jsonb ->> 'b')::uuid", []],
    ["SELECT 1 FROM x.a JOIN x.b ON b.id = a.b_id WHERE a.content ->> 'b' = 'c'", []],
    [
      "SELECT 1 FROM x.a CROSS JOIN LATERAL (SELECT (a.content ->> 'b')::uuid AS id OFFSET 0) c JOIN x.b ON b.id = c.id",
      [],
    ],
    ['SELECT 1 FROM jsonb_to_recordset($1::jsonb) AS pin (b uuid) JOIN x.b ON b.id = pin.b', []],
  ])('%s', async (text, columns) => {
    expect(await findComputedJoins(text)).toEqual(columns);
  });
});
