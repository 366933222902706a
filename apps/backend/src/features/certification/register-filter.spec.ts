import { registerFilter } from './register-filter';

describe('the conditions of a search of the register', () => {
  it('are only those that are asked for, because one that may be left out hides an index', () => {
    expect(registerFilter('o', {})).toEqual({ condition: 'c.organisation_id = $1', values: ['o'] });
    expect(registerFilter('o', { number: 17, year: 2026 })).toEqual({ condition: 'c.organisation_id = $1 AND c.year = $2 AND c.number = $3', values: ['o', 2026, 17] });
  });

  it('look up the first words each by itself and narrow down by the rest', () => {
    const { condition, values } = registerFilter('o', { words: ['a', 'b', 'c', 'd', 'e', '50%'] });
    expect(condition.match(/LIKE \$\d/g)).toHaveLength(4);
    expect(condition).toContain('LIKE ALL ($6::text[])');
    expect(values.at(-1)).toEqual(['%e%', '%50\\%%']);
  });

  it('tell a certificate that has expired by the day', () => {
    const { condition, values } = registerFilter('o', { words: ['ana'], standing: { is: 'expired', today: '2026-11-25' } });
    expect(condition).toContain(`c.expires_on < $3::date THEN 'expired' ELSE c.status END = $4`);
    expect(values).toEqual(['o', '%ana%', '2026-11-25', 'expired']);
  });
});
