import { requiredParameters } from './required-parameters';

const columns = [
  { name: 'id', notNull: true },
  { name: 'note', notNull: false },
];

describe('a parameter that must not be null', () => {
  it.each([
    ['is written', 'INSERT INTO x.seat (id, note) VALUES ($1, $2)', [1]],
    [
      'is written in any of the rows',
      'INSERT INTO x.seat (note, id) VALUES ($1, $2), ($3, $4)',
      [2, 4],
    ],
    [
      'is written with what was found',
      'INSERT INTO x.seat (id, note) SELECT $1::uuid, note FROM x.other',
      [1],
    ],
    ['is changed', 'UPDATE x.seat SET id = $1, note = $2 WHERE id = $3', [1]],
    [
      'is written within',
      'WITH s AS (INSERT INTO x.seat (id) VALUES ($2) RETURNING id) SELECT $1, id FROM s',
      [2],
    ],
    ['is no other', 'SELECT id FROM x.seat WHERE id = $1', []],
    ['is not what is reckoned with', 'UPDATE x.seat SET id = coalesce($1, id)', []],
  ])('%s', async (_, text, numbers) => {
    const found = await requiredParameters(text, (name) =>
      name === 'x.seat' ? columns : undefined,
    );
    expect([...found].sort()).toEqual(numbers);
  });
});
