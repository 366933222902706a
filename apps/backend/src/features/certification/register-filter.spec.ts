import { registerFilter } from './register-filter';

describe('the conditions of a search of the register', () => {
  it('are only those that are asked for, because one that may be left out hides an index', () => {
    expect(registerFilter('o', {})).toEqual({ condition: 'c.organisation_id = $1', values: ['o'] });
    expect(registerFilter('o', { number: 17, year: 2026 })).toEqual({
      condition: 'c.organisation_id = $1 AND c.year = $2 AND c.number = $3',
      values: ['o', 2026, 17],
    });
  });

  it('look up what a word can be the beginning of, and compare a word that most names have', () => {
    const common = Array.from({ length: 101 }, (_, index) => `j${index}`);
    const { condition, values } = registerFilter('o', {
      words: [
        { typed: 'ana', spellings: ['ana', 'anastasija'] },
        { typed: 'j', spellings: common },
        { typed: '50%', spellings: common },
      ],
    });
    expect(condition).toBe(
      `c.organisation_id = $1 AND string_to_array(c.holder_folded, ' ') && $2::text[] AND ' ' || c.holder_folded LIKE $3 AND ' ' || c.holder_folded LIKE $4`,
    );
    expect(values).toEqual(['o', ['ana', 'anastasija'], '% j%', '% 50\\%%']);
  });

  it('tell a certificate that has expired by the day', () => {
    const { condition, values } = registerFilter('o', {
      standing: { is: 'expired', today: '2026-11-25' },
    });
    expect(condition).toContain(`c.expires_on < $2::date THEN 'expired' ELSE c.status END = $3`);
    expect(values).toEqual(['o', '2026-11-25', 'expired']);
  });
});
