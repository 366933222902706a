import { findDeadline, judgeDue, withoutResult } from './deadline';

const zone = 'Europe/Belgrade';
const duties = {
  ...{ beginBy: null, finishBy: null, begun: true, finished: false },
  ...{ handedIn: false, usedUp: false },
};
const due = (days: number) => ({ kind: 'due', days });
const late = (days: number) => ({ kind: 'late', days });

describe('how somebody stands with the last day', () => {
  it.each([
    // midnight
    ['2026-06-10', '2026-06-10T21:59:59Z', due(0)],
    ['2026-06-10', '2026-06-10T22:00:00Z', late(1)],
    ['2026-06-10', '2026-06-06T22:00:00Z', due(3)],
    // the end of a month, and of February in a leap year
    ['2026-05-03', '2026-04-30T10:00:00Z', due(3)],
    ['2026-04-30', '2026-05-01T10:00:00Z', late(1)],
    ['2028-03-02', '2028-02-28T10:00:00Z', due(3)],
    // the night on which an hour is missing, and the one that has it twice
    ['2026-03-29', '2026-03-29T21:59:59Z', due(0)],
    ['2026-03-29', '2026-03-29T22:00:00Z', late(1)],
    ['2026-03-31', '2026-03-27T23:00:00Z', due(3)],
    ['2026-10-25', '2026-10-25T22:59:59Z', due(0)],
    ['2026-10-25', '2026-10-25T23:00:00Z', late(1)],
    ['2026-10-27', '2026-10-23T22:00:00Z', due(3)],
    // the end of a year
    ['2026-12-31', '2026-12-31T22:59:59Z', due(0)],
    ['2026-12-31', '2026-12-31T23:00:00Z', late(1)],
    ['2027-01-02', '2026-12-30T12:00:00Z', due(3)],
    ['2026-12-30', '2027-01-02T12:00:00Z', late(3)],
  ])('%s at %s', (finishBy, now, expected) => {
    expect(judgeDue({ ...duties, finishBy }, new Date(now), zone)).toMatchObject({
      what: 'finish',
      on: finishBy,
      ...expected,
    });
  });

  it.each([
    [
      { beginBy: '2026-06-01', begun: false },
      { kind: 'late', what: 'begin', days: 9 },
    ],
    [
      { beginBy: '2026-06-12', begun: false },
      { kind: 'due', what: 'begin', days: 2 },
    ],
    [{ beginBy: '2026-06-01', begun: true }, { kind: 'free' }],
    [
      { beginBy: '2026-06-01', finishBy: '2026-06-09', begun: false },
      { kind: 'late', what: 'finish', days: 1 },
    ],
    [
      { beginBy: '2026-06-01', finishBy: '2026-06-20' },
      { kind: 'due', what: 'finish', days: 10 },
    ],
    [{ finishBy: '2026-06-01', finished: true }, { kind: 'finished' }],
    [{ begun: false }, { kind: 'free' }],
    // what is handed in is late for nobody, whenever it was, as what is finished
    [
      { finishBy: '2026-06-20', handedIn: true },
      { kind: 'handed-in', on: '2026-06-20' },
    ],
    [
      { beginBy: '2026-06-01', finishBy: '2026-06-09', handedIn: true },
      { kind: 'handed-in', on: '2026-06-09' },
    ],
    [{ handedIn: true }, { kind: 'handed-in', on: null }],
    [
      { finishBy: '2026-06-09', usedUp: true },
      { kind: 'used-up', on: '2026-06-09' },
    ],
    [{ finishBy: '2026-06-09', handedIn: true, finished: true }, { kind: 'finished' }],
  ])('%j', (own, expected) => {
    expect(judgeDue({ ...duties, ...own }, new Date('2026-06-10T10:00:00Z'), zone)).toMatchObject(
      expected,
    );
  });
});

it('is told without a result to whoever is told none', () => {
  expect(withoutResult({ kind: 'used-up', on: '2026-06-09' })).toEqual({ kind: 'free' });
  for (const kind of ['finished', 'free'] as const)
    expect(withoutResult({ kind })).toEqual({ kind });
  const handedIn = { kind: 'handed-in', on: '2026-06-09' } as const;
  expect(withoutResult(handedIn)).toBe(handedIn);
});

describe('the last day', () => {
  it.each([
    [null, null, null],
    [null, '2026-03-08', null],
    [{ kind: 'day', on: '2026-03-01' }, null, '2026-03-01'],
    [{ kind: 'day', on: '2026-03-01' }, '2026-03-08', '2026-03-08'],
    [{ kind: 'day', on: '2026-03-20' }, '2026-03-08', '2026-03-20'],
    [{ kind: 'days', days: 14 }, null, '2026-03-06'],
    [{ kind: 'days', days: 14 }, '2026-03-08', '2026-03-08'],
  ] as const)('by %j, extended to %s, is %s', (rule, extendedTo, last) => {
    expect(findDeadline(rule, '2026-02-20', extendedTo)).toBe(last);
  });
});
