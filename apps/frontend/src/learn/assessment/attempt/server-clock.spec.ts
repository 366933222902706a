import { ServerClock } from './server-clock';

describe('ServerClock', () => {
  it.each([
    ['right', 0],
    ['an hour slow', -3_600_000],
    ['a day fast', 86_400_000],
  ])('knows the time of the server on a device whose clock is %s', (_, error) => {
    const server = Date.parse('2026-11-25T10:00:00.000Z');
    let elapsed = 0;
    const clock = new ServerClock(() => server + error + elapsed);
    // The answer took 400 milliseconds, and was given in the middle of them.
    clock.learn('2026-11-25T10:00:00.200Z', server + error, server + error + 400);
    elapsed = 60_000;
    expect(clock.now()).toBe(server + 60_000);
  });
});
