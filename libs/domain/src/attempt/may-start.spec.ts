import { mayStart, type PastAttempt, type StartVerdict } from './may-start';

const hour = 3_600_000;
const failed = (at: number): PastAttempt => ({ state: 'finished', at: at * hour, passed: false });
const passed: PastAttempt = { state: 'finished', at: 0, passed: true };
const open: PastAttempt = { state: 'open' };

describe('mayStart', () => {
  it.each<[string, PastAttempt[], number, StartVerdict]>([
    ['the first', [], 0, { ok: true }],
    ['while one is open', [open], 50, { ok: false, reason: 'open' }],
    [
      'while the last allowed one is open',
      [failed(0), failed(30), open],
      60,
      { ok: false, reason: 'open' },
    ],
    [
      'while one waits to be marked',
      [failed(0), { state: 'awaiting-marking' }],
      500,
      { ok: false, reason: 'awaiting-marking' },
    ],
    ['within the wait', [failed(10)], 33, { ok: false, reason: 'wait', at: 34 * hour }],
    ['at the end of the wait', [failed(10)], 34, { ok: true }],
    [
      'within the wait after the later of two',
      [failed(40), failed(10)],
      50,
      { ok: false, reason: 'wait', at: 64 * hour },
    ],
    [
      'after all allowed ones',
      [failed(0), failed(30), failed(60)],
      500,
      { ok: false, reason: 'none-left' },
    ],
    ['after passing', [failed(0), passed], 500, { ok: false, reason: 'passed' }],
  ])('%s', (_, attempts, now, verdict) => {
    expect(mayStart({ attempts, now: now * hour, allowed: 3, extra: 0, waitHours: 24 })).toEqual(
      verdict,
    );
  });

  it('does not wait when the rules ask for no wait', () => {
    expect(
      mayStart({ attempts: [failed(10)], now: 10 * hour, allowed: 2, extra: 0, waitHours: 0 }),
    ).toEqual({ ok: true });
  });

  it.each<[string, PastAttempt[], number, number, StartVerdict]>([
    [
      'starts at once when all others are used',
      [failed(0), failed(30), failed(60)],
      1,
      60,
      { ok: true },
    ],
    [
      'is no wait spared for those of the rules',
      [failed(0), failed(30)],
      1,
      31,
      { ok: false, reason: 'wait', at: 54 * hour },
    ],
    [
      'is used up like any other',
      [failed(0), failed(30), failed(60), failed(61)],
      1,
      500,
      { ok: false, reason: 'none-left' },
    ],
    [
      'may be followed by a second one',
      [failed(0), failed(30), failed(60), failed(61)],
      2,
      61,
      { ok: true },
    ],
    [
      'goes on while it is open',
      [failed(0), failed(30), failed(60), open],
      1,
      61,
      { ok: false, reason: 'open' },
    ],
    [
      'is not needed after passing',
      [failed(0), failed(30), failed(60), passed],
      2,
      61,
      { ok: false, reason: 'passed' },
    ],
  ])('an extra attempt %s', (_, attempts, extra, now, verdict) => {
    expect(mayStart({ attempts, now: now * hour, allowed: 3, extra, waitHours: 24 })).toEqual(
      verdict,
    );
  });

  it.each<[string, PastAttempt[], number, number, StartVerdict]>([
    ['before it opens', [], 0, 9, { ok: false, reason: 'not-yet', at: 10 * hour }],
    ['as it opens', [], 0, 10, { ok: true }],
    ['before it closes', [], 0, 99, { ok: true }],
    ['as it closes', [], 0, 100, { ok: false, reason: 'closed' }],
    ['after it has closed, under way', [open], 0, 101, { ok: false, reason: 'open' }],
    [
      'after it has closed, allowed beyond the rules',
      [failed(20), failed(50), failed(80)],
      1,
      101,
      { ok: true },
    ],
    ['within the wait', [failed(20)], 0, 30, { ok: false, reason: 'wait', at: 44 * hour }],
  ])('in a window: %s', (_, attempts, extra, now, verdict) => {
    const window = { opensAt: 10 * hour, closesAt: 100 * hour };
    expect(
      mayStart({ attempts, now: now * hour, allowed: 3, extra, waitHours: 24, window }),
    ).toEqual(verdict);
  });
});
