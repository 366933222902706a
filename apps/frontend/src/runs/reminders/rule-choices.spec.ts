import { findMoment, listReceivers } from './rule-choices';

describe('what a rule may be', () => {
  it.each([
    [-3, 'before'],
    [0, 'on'],
    [1, 'after'],
  ])('has %s days stand %s its day', (days, moment) => expect(findMoment(days)).toBe(moment));

  it.each([
    ['finish', -3, ['not-begun', 'not-finished', 'coordinators']],
    ['finish', 1, ['not-begun', 'not-finished', 'late', 'coordinators']],
    ['end', -3, ['not-begun', 'not-finished', 'trainers', 'coordinators']],
  ] as const)('goes, about the day to %s and %s days, to whom it may find', (about, days, people) =>
    expect(listReceivers({ about, days })).toEqual(people),
  );
});
