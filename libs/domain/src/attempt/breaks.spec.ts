import { breakSpans, breakStatus, mayTakeBreak, type TakenBreak } from './breaks';

const minute = 60_000;
const allowance = { breaks: 2, breakMinutes: 10 };
const taken = (...breaks: readonly [from: number, to?: number][]): TakenBreak[] =>
  breaks.map(([from, to]) => ({
    startedAt: from * minute,
    endedAt: to === undefined ? undefined : to * minute,
  }));

describe('breakSpans', () => {
  it.each<[string, TakenBreak[], [number, number][]]>([
    ['no breaks', [], []],
    ['one that was ended', taken([5, 8]), [[5, 8]]],
    ['one under way, to the end it has by itself', taken([5]), [[5, 15]]],
    [
      'a second with what the first has left',
      taken([5, 8], [20]),
      [
        [5, 8],
        [20, 27],
      ],
    ],
    ['one ended after its minutes were used up', taken([5, 40]), [[5, 15]]],
    [
      'one after all is used up, as nothing',
      taken([5, 15], [20, 25]),
      [
        [5, 15],
        [20, 20],
      ],
    ],
  ])('gives %s', (_, breaks, spans) => {
    expect(breakSpans(breaks, allowance)).toEqual(
      spans.map(([from, to]) => ({ from: from * minute, to: to * minute })),
    );
  });
});

describe('breakStatus and mayTakeBreak', () => {
  it.each<
    [string, TakenBreak[], number, { left: number; minutesLeft: number; until?: number }, string]
  >([
    ['before the first', [], 0, { left: 2, minutesLeft: 10 }, 'ok'],
    ['during one', taken([5]), 7, { left: 1, minutesLeft: 8, until: 15 }, 'running'],
    [
      'in the last moment of one',
      taken([5]),
      14.999,
      { left: 1, minutesLeft: 0.001, until: 15 },
      'running',
    ],
    ['when one has ended by itself', taken([5]), 15, { left: 1, minutesLeft: 0 }, 'used-up'],
    ['when one was ended', taken([5, 8]), 9, { left: 1, minutesLeft: 7 }, 'ok'],
    ['after the last', taken([5, 6], [7, 8]), 9, { left: 0, minutesLeft: 8 }, 'none-left'],
    [
      'with a second one under way',
      taken([5, 6], [7]),
      9,
      { left: 0, minutesLeft: 7, until: 16 },
      'running',
    ],
  ])('%s', (_, breaks, now, { left, minutesLeft, until }, verdict) => {
    const status = breakStatus(breaks, allowance, now * minute);
    expect(status.left).toBe(left);
    expect(status.millisecondsLeft).toBeCloseTo(minutesLeft * minute);
    expect(status.running?.to).toBe(until === undefined ? undefined : until * minute);
    const may = mayTakeBreak(status);
    expect(may.ok ? 'ok' : may.reason).toBe(verdict);
  });

  it('without breaks allows none', () => {
    expect(mayTakeBreak(breakStatus([], { breaks: 0, breakMinutes: 0 }, 0))).toEqual({
      ok: false,
      reason: 'none-left',
    });
  });
});
