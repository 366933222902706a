import { heartbeatGaps, type Span } from './outage';

describe('heartbeatGaps', () => {
  it.each<[string, number[], number, number, Span[]]>([
    ['no silence', [0, 10, 20, 30, 40], 5, 35, []],
    ['a late beat within the interval', [0, 10, 35, 45], 0, 45, []],
    ['a silence within the window', [0, 10, 60, 70], 0, 70, [{ from: 10, to: 60 }]],
    ['a silence that began before the window', [0, 60, 70], 30, 70, [{ from: 30, to: 60 }]],
    ['a silence that ends after the window', [0, 10, 60], 0, 40, [{ from: 10, to: 40 }]],
    ['a silence that lasts until now', [0, 10], 0, 50, [{ from: 10, to: 50 }]],
    ['two silences, beats in any order', [100, 0, 40, 50], 0, 100, [{ from: 0, to: 40 }, { from: 50, to: 100 }]],
    ['a silence just before the window', [0, 50, 60], 50, 60, []],
    ['two processes, one of them down', [0, 20, 40, 60, 10], 0, 60, []],
    ['no heartbeat at all', [], 0, 50, [{ from: 0, to: 50 }]],
    ['no heartbeat yet in a short window', [], 0, 20, []],
  ])('finds %s', (_, heartbeats, from, to, gaps) => {
    expect(heartbeatGaps({ heartbeats, interval: 25, from, to })).toEqual(gaps);
  });
});
