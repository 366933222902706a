import { attemptTimeline, type AttemptCourse } from './timeline';

const minute = 60_000;
const now = 600 * minute;
const handedIn: AttemptCourse = {
  startedAt: 0,
  deadline: 30 * minute,
  closed: { at: 25 * minute, by: 'learner' },
  takeovers: [],
  stops: [],
  late: [],
};
const late = (position: number, arrived: number, epoch = 1) => ({
  position,
  epoch,
  claimedAt: 29 * minute,
  receivedAt: arrived * minute,
});
const stop = (from: number, to: number) => ({
  from: from * minute,
  to: to * minute,
  cause: 'downtime' as const,
  reason: undefined,
});

function told(change: Partial<AttemptCourse>): (readonly [string, number])[] {
  return attemptTimeline({ ...handedIn, ...change }, now).map(
    ({ kind, at }) => [kind, at / minute] as const,
  );
}

describe('attemptTimeline', () => {
  it.each<[string, Partial<AttemptCourse>, (readonly [string, number])[]]>([
    [
      'an attempt that was handed in',
      {},
      [
        ['begun', 0],
        ['closed', 25],
      ],
    ],
    ['one under way', { closed: undefined, deadline: undefined }, [['begun', 0]]],
    [
      'one whose time is up and that nobody has closed yet',
      { closed: undefined },
      [
        ['begun', 0],
        ['time-up', 30],
      ],
    ],
    [
      'answers that came after the time had closed it',
      { closed: { at: 30 * minute, by: 'time' }, late: [late(2, 33), late(1, 32)] },
      [
        ['begun', 0],
        ['closed', 30],
        ['late-answers', 32],
      ],
    ],
    [
      'answers that came late before it was handed in',
      { closed: { at: 36 * minute, by: 'learner' }, late: [late(1, 32)] },
      [
        ['begun', 0],
        ['time-up', 30],
        ['late-answers', 32],
        ['closed', 36],
      ],
    ],
    [
      'late answers of two devices, with the takeover between them',
      {
        closed: { at: 36 * minute, by: 'learner' },
        late: [late(1, 31), late(2, 31.5), late(1, 34, 2)],
        takeovers: [33 * minute],
      },
      [
        ['begun', 0],
        ['time-up', 30],
        ['late-answers', 31],
        ['taken-over', 33],
        ['late-answers', 34],
        ['closed', 36],
      ],
    ],
    [
      'a stop of the clock that began before the attempt, and none from before or after it',
      { stops: [stop(-20, -10), stop(-5, 2), stop(10, 15), stop(26, 40)] },
      [
        ['begun', 0],
        ['clock-stopped', 0],
        ['clock-stopped', 10],
        ['closed', 25],
      ],
    ],
  ])('tells of %s', (_, change, entries) => expect(told(change)).toEqual(entries));

  it.each([
    ['by how much an answer came late', 30 * minute, 3 * minute],
    ['that an interruption declared since has excused it', 40 * minute, 0],
  ])('says %s', (_, deadline, lateBy) => {
    const closed = { at: 36 * minute, by: 'learner' } as const;
    const entries = attemptTimeline({ ...handedIn, closed, deadline, late: [late(4, 33)] }, now);
    expect(entries.find(({ kind }) => kind === 'late-answers')).toEqual({
      kind: 'late-answers',
      at: 33 * minute,
      answers: [{ position: 4, claimedAt: 29 * minute, receivedAt: 33 * minute, lateBy }],
    });
  });
});
