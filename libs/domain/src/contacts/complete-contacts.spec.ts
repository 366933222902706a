import { completeContacts, isSameNumber, type KeptContact } from './complete-contacts';
import { knownContacts } from './known-contacts';

const label = { 'sr-Cyrl': 'Центар', en: 'Centre' };
const keep = (bar: readonly KeptContact[], others: readonly KeptContact[] = []) =>
  completeContacts({ bar, others });

describe('completeContacts', () => {
  it('begins with three in the bar and all others beside it', () => {
    const { bar, others } = completeContacts(undefined);
    expect(bar.map(({ number }) => number)).toEqual(['192', '011 785 0000', '116 000']);
    expect(bar.length + others.length).toBe(knownContacts.length);
  });

  it('finds what was kept before there were keys by its number, and gives a name to what it does not know', () => {
    const { bar, others } = keep([
      { label, number: '+381 11 785-0000' },
      { label, number: '063 610 590' },
      { label, number: '063 610 590' },
    ]);
    expect(bar.map(({ key, grade }) => [key, grade])).toEqual([
      ['astra', 'second-hand'],
      ['own-063610590', 'organisation'],
      ['own-063610590-2', 'organisation'],
    ]);
    expect(others.map(({ key }) => key)).not.toContain('astra');
  });

  it('keeps the number of an organisation, with the day on which it was entered and without a source', () => {
    const { others } = keep(
      [{ label, number: '192' }],
      [{ key: 'cptv', label, number: '011 000 00 00', checkedOn: '2026-12-01' }],
    );
    expect(others.filter(({ key }) => key === 'cptv')).toMatchObject([
      { number: '011 000 00 00', source: null, grade: 'organisation', checkedOn: '2026-12-01' },
    ]);
  });

  it('knows the source of a number that is as it knows it', () => {
    const { others } = keep(
      [{ label, number: '192' }],
      [{ key: 'natco', label, number: '0800100388' }],
    );
    expect(others[0]).toMatchObject({ grade: 'official', checkedOn: '2026-11-27' });
  });

  it('says nothing of the ground of a number that is missing', () => {
    const { others } = keep([{ label, number: '192' }], [{ key: 'natco', label, number: null }]);
    expect(others[0]).toMatchObject({ number: null, source: null, grade: null, checkedOn: null });
  });
});

describe('isSameNumber', () => {
  it.each<[string | null, string | null, boolean]>([
    ['011 785 0000', '+381 11 785-0000', true],
    ['192', '193', false],
    [null, null, true],
    ['192', null, false],
  ])('%s and %s: %s', (one, other, same) => expect(isSameNumber(one, other)).toBe(same));
});
