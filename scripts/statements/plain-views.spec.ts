import { readPlainView } from './plain-views';

describe('what is known of a view', () => {
  it.each(['SELECT id, name FROM x.person;', 'SELECT p.id, p.name AS name FROM x.person p'])(
    'is what is known of its table, where it chooses columns: %s',
    async (query) => {
      expect(await readPlainView(query)).toEqual({ table: 'x.person' });
    },
  );

  it.each([
    'SELECT name AS title FROM x.person',
    'SELECT lower(name) AS name FROM x.person',
    'SELECT id FROM x.person WHERE name IS NULL',
    'SELECT DISTINCT name FROM x.person',
    'SELECT p.id FROM x.person p JOIN x.seat s ON true',
    'SELECT id FROM x.person UNION SELECT id FROM x.seat',
    'SELECT 1 AS one',
  ])('is nothing else where it does more: %s', async (query) => {
    expect(await readPlainView(query)).toBeUndefined();
  });
});
