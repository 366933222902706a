import { findHandNeedless, findHandReminder } from './reminder-by-hand';

const person = {
  ...{ beginBy: '2026-03-01', finishBy: '2026-03-20', begun: false, finished: false },
  ...{ handedIn: false, usedUp: false },
};
const today = '2026-03-10';

describe('a reminder by hand', () => {
  it.each([
    [{}, { about: 'begin', on: '2026-03-01' }],
    [{ begun: true }, { about: 'finish', on: '2026-03-20' }],
    [{ finishBy: '2026-03-04' }, { about: 'finish', on: '2026-03-04' }],
    [{ beginBy: null, finishBy: null }, { why: 'no-day' }],
    [{ begun: true, finishBy: null }, { why: 'no-day' }],
    [{ begun: true, finished: true }, { why: 'finished' }],
    [{ begun: true, handedIn: true }, { why: 'handed-in' }],
    [{ begun: true, handedIn: true, finishBy: '2026-03-04' }, { why: 'handed-in' }],
    [{ begun: true, usedUp: true }, { why: 'used-up' }],
  ])('of somebody with %j: %j', (own, found) => {
    expect(findHandReminder({ ...person, ...own }, today)).toEqual(found);
  });

  it('is nobody’s who is not on the run', () => {
    expect(findHandReminder(undefined, today)).toEqual({ why: 'not-on-it' });
  });

  it.each([
    ['begin', {}, undefined],
    ['begin', { begun: true }, 'done'],
    ['begin', { beginBy: '2026-03-02' }, 'moved'],
    ['finish', { begun: true }, 'moved'],
    ['finish', { finished: true }, 'done'],
    ['finish', { handedIn: true }, 'handed-in'],
    ['finish', { usedUp: true }, 'used-up'],
    ['begin', { begun: true, usedUp: true }, 'done'],
    ['finish', { finishBy: '2026-03-01' }, undefined],
  ] as const)('to %s by a day, of somebody with %j by then: %s', (about, own, why) => {
    expect(findHandNeedless({ about, on: '2026-03-01' }, { ...person, ...own })).toBe(why);
  });
});
