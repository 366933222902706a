import { newerThanServer } from './newer-answers';

const waiting = (position: number, claimedAt: string) => ({
  id: `a${position}`,
  position,
  epoch: 1,
  sequence: position,
  response: null,
  marked: false,
  claimedAt,
});
const server = (position: number, receivedAt: string) => ({
  position,
  receivedAt,
  response: null,
  marked: false,
  confidence: null,
});

describe('newerThanServer', () => {
  it.each([
    ['an answer that the server does not have', [waiting(1, '2026-11-25T10:00:00Z')], [], [1]],
    [
      'one given after what the server has',
      [waiting(1, '2026-11-25T10:05:00Z')],
      [server(1, '2026-11-25T10:00:00Z')],
      [1],
    ],
    [
      'not one given before',
      [waiting(1, '2026-11-25T10:00:00Z')],
      [server(1, '2026-11-25T10:05:00Z')],
      [],
    ],
    [
      'each question for itself',
      [waiting(1, '2026-11-25T10:00:00Z'), waiting(2, '2026-11-25T10:00:00Z')],
      [server(1, '2026-11-25T10:05:00Z')],
      [2],
    ],
  ])('keeps %s', (_, here, there, expected) => {
    expect(newerThanServer(here, there).map(({ position }) => position)).toEqual(expected);
  });
});
