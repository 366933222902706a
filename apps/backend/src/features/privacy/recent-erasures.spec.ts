import { filterRecentErasures } from './recent-erasures';

const organisationId = '0190a000-0000-7000-8000-000000000001';
const personId = '0190a000-0000-7000-8000-000000000002';
const other = '0190a000-0000-7000-8000-000000000003';
const moment = new Date('2027-03-05T02:00:00Z');
const entry = (at: string, id = personId) => ({ organisationId, personId: id, at });

describe('filterRecentErasures', () => {
  it.each([
    ['after the backup', '2027-03-05T02:00:01Z', 1],
    ['within the hour by which clocks may differ', '2027-03-05T01:00:01Z', 1],
    ['before, who may have come back', '2027-03-05T00:59:59Z', 0],
  ])('names who was erased %s: %s', (_when, at, count) => {
    expect(filterRecentErasures([entry(at)], moment)).toHaveLength(count);
  });

  it('names each once, and passes over what is no entry', () => {
    const lines = [
      entry('2027-03-05T03:00:00Z'),
      entry('2027-03-06T03:00:00Z'),
      entry('2027-03-05T04:00:00Z', other),
      { personId },
      null,
      'Ana',
    ];
    expect(filterRecentErasures(lines, moment).map((each) => each.personId)).toEqual([
      personId,
      other,
    ]);
  });
});
