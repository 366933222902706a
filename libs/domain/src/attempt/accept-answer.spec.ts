import { acceptAnswer, type ArrivedAnswer } from './accept-answer';

const minute = 60_000;
const inTime: ArrivedAnswer = {
  epoch: 2,
  sequence: 8,
  claimedAt: 20 * minute,
  receivedAt: 20 * minute,
  startedAt: 0,
  deadline: 30 * minute,
  onBreakSince: undefined,
  handedIn: false,
  currentEpoch: 2,
  lastSequence: 7,
};
const late = { claimedAt: 29 * minute, receivedAt: 35 * minute };

describe('acceptAnswer', () => {
  it.each<[string, Partial<ArrivedAnswer>, string]>([
    ['in time', {}, 'accepted'],
    ['in the last millisecond', { receivedAt: 30 * minute - 1 }, 'accepted'],
    ['in time, overtaken by a later one', { sequence: 5 }, 'accepted'],
    ['in time by a client whose clock is fast', { claimedAt: 99 * minute }, 'accepted'],
    ['late', late, 'accepted-flagged late'],
    ['late, at the deadline itself', { ...late, receivedAt: 30 * minute }, 'accepted-flagged late'],
    ['late, after skipped numbers', { ...late, sequence: 12 }, 'accepted-flagged late'],
    ['ten minutes late', { ...late, receivedAt: 40 * minute }, 'accepted-flagged late'],
    ['more than ten minutes late', { ...late, receivedAt: 40 * minute + 1 }, 'too-late'],
    ['late and given at the deadline', { ...late, claimedAt: 30 * minute }, 'given-after-deadline'],
    ['late, given in the first millisecond', { ...late, claimedAt: 0 }, 'accepted-flagged late'],
    ['late and given before the start', { ...late, claimedAt: -1 }, 'given-before-start'],
    ['late with a number that is known', { ...late, sequence: 7 }, 'out-of-sequence'],
    [
      'without a limit of time, days later',
      { deadline: undefined, receivedAt: 9_000 * minute },
      'accepted',
    ],
    [
      'given before going on, arriving after it',
      { later: { epoch: 2, sequence: 9, receivedAt: 20 * minute - 1 } },
      'accepted',
    ],
    [
      'given before going on, arriving a minute after it',
      { later: { epoch: 2, sequence: 9, receivedAt: 19 * minute } },
      'accepted',
    ],
    [
      'under a number left out, long after going on',
      { later: { epoch: 2, sequence: 9, receivedAt: 19 * minute - 1 } },
      'left',
    ],
    [
      'given after going on',
      { later: { epoch: 2, sequence: 7, receivedAt: 20 * minute - 1 } },
      'left',
    ],
    [
      'given after going on on another device',
      { later: { epoch: 1, sequence: 70, receivedAt: 20 * minute - 1 } },
      'left',
    ],
    [
      'late, given before going on',
      { ...late, later: { epoch: 2, sequence: 9, receivedAt: 35 * minute } },
      'accepted-flagged late',
    ],
    ['in a break, given before it', { onBreakSince: 25 * minute }, 'accepted'],
    [
      'in a break, given before it by a clock that is a minute fast',
      { onBreakSince: 19 * minute },
      'accepted',
    ],
    ['in a break, given in it', { onBreakSince: 18 * minute }, 'given-in-break'],
    [
      'in a break, without a limit of time',
      { onBreakSince: 18 * minute, deadline: undefined },
      'given-in-break',
    ],
    ['in time from the device before', { epoch: 1, sequence: 80 }, 'taken-over'],
    ['late from the device before', { ...late, epoch: 1, sequence: 80 }, 'taken-over'],
    ['in an epoch that nobody began', { epoch: 3 }, 'taken-over'],
    ['after handing in', { handedIn: true }, 'handed-in'],
    ['late after handing in', { ...late, handedIn: true }, 'handed-in'],
  ])('%s', (_, change, expected) => {
    const verdict = acceptAnswer({ ...inTime, ...change });
    const outcome =
      'reason' in verdict
        ? verdict.reason
        : 'flag' in verdict
          ? `${verdict.verdict} ${verdict.flag}`
          : verdict.verdict;
    expect(outcome).toBe(expected);
  });
});
