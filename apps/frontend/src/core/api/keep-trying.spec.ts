import { keepTrying } from './keep-trying';

/** Work that succeeds at the given try. */
function succeedsAt(last: number) {
  let tries = 0;
  return { tries: () => tries, work: async () => ++tries >= last };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('keepTrying', () => {
  it('waits longer from try to try, and ends with the first success', async () => {
    const { tries, work } = succeedsAt(6);
    let ended = false;
    void keepTrying(work).then(() => (ended = true));
    const seen: number[] = [];
    for (const pause of [2_999, 1, 6_000, 12_000, 30_000, 30_000, 30_000, 30_000]) {
      await jest.advanceTimersByTimeAsync(pause);
      seen.push(tries());
    }
    expect({ seen, ended }).toEqual({ seen: [0, 1, 2, 3, 4, 5, 6, 6], ended: true });
  });

  it('tries at once when the network is back', async () => {
    const { tries, work } = succeedsAt(1);
    const ended = keepTrying(work);
    window.dispatchEvent(new Event('online'));
    await ended;
    expect(tries()).toBe(1);
  });

  it('stops when nobody waits any more', async () => {
    const { tries, work } = succeedsAt(9);
    const stop = new AbortController();
    const ended = keepTrying(work, stop.signal);
    await jest.advanceTimersByTimeAsync(3_000);
    stop.abort();
    await ended;
    window.dispatchEvent(new Event('online'));
    await jest.advanceTimersByTimeAsync(120_000);
    expect(tries()).toBe(1);
  });
});
