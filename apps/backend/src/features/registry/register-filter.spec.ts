import { filterValues, lookedUpValues, chooseLookup } from './register-filter.queries';

const common = Array.from({ length: 101 }, (_, index) => `j${index}`);
const organisation = ['o', ...Array.from({ length: 9 }, () => null)];

describe('a search of the register', () => {
  it('is by the one thing asked for that an index is for, because a condition that may be left out hides the index', () => {
    const noWords = 'coalesce($12::text[], $13::text[], $14::text[]) IS NULL';
    expect(chooseLookup({})).toBe(noWords);
    expect(chooseLookup({ number: 17, year: 2026 })).toBe(`c.number = $8 AND ${noWords}`);
    expect(chooseLookup({ checkCode: '7K3MQ2V9XH4T0B5D' })).toBe(
      `c.check_code = $9 AND ${noWords}`,
    );
    expect(chooseLookup({ batch: 'b' })).toBe(`c.batch_id = $10 AND ${noWords}`);
    expect(
      chooseLookup({ batch: 'b', words: [{ typed: 'ana', spellings: [], isWhole: true }] }),
    ).toBe('c.id IN (SELECT registry.certificates_of_words($12, $13, $14))');
  });

  it('looks up what a word can be the beginning of, and compares a word that most names have', () => {
    const search = {
      words: [
        { typed: 'ana', spellings: ['ana', 'anastasija'], isWhole: true },
        { typed: 'j', spellings: common, isWhole: false },
        { typed: '50%', spellings: common, isWhole: false },
      ],
    };
    const ana = ['ana', 'anastasija'];
    expect(lookedUpValues(search)).toEqual([ana, ana, ana]);
    expect(filterValues('o', search)).toEqual([...organisation, ['% j%', '% 50\\%%']]);
    expect(chooseLookup({ words: search.words.slice(1) })).toBe(chooseLookup({}));
  });

  it('compares words after the third too', () => {
    const words = ['a', 'b', 'c', 'd'].map((typed) => ({
      typed,
      spellings: [typed],
      isWhole: true,
    }));
    expect(lookedUpValues({ words })).toEqual([['a'], ['b'], ['c']]);
    expect(filterValues('o', { words })).toEqual([...organisation, ['% d%']]);
  });

  it('tells a certificate that has expired by the day', () => {
    expect(
      filterValues('o', { standing: { is: 'expired', today: '2026-11-25' } }).slice(0, 7),
    ).toEqual(['o', null, null, null, null, 'expired', '2026-11-25']);
  });
});
