import { mayChangeMark, reconsideration, type GivenMark } from './change-mark';

const hour = 3_600_000;
const marked: GivenMark = {
  role: 'first',
  state: 'final',
  moderated: false,
  awaiting: true,
  allMarkedAt: 0,
};

describe('mayChangeMark', () => {
  it.each<[string, boolean, Partial<GivenMark>, number]>([
    ['an hour after the last mark', true, {}, hour],
    ['in the last millisecond of the day', true, {}, reconsideration - 1],
    ['a day after the last mark', false, {}, reconsideration],
    ['while another answer is not marked', true, { allMarkedAt: undefined }, 900 * hour],
    [
      'while the other marker has not marked',
      true,
      { state: 'waiting', allMarkedAt: undefined },
      900 * hour,
    ],
    ['while a third person decides', false, { state: 'moderation', allMarkedAt: undefined }, hour],
    ['after a third person has decided', false, { role: 'second', moderated: true }, hour],
    ['as the third person', true, { role: 'moderator', moderated: true }, hour],
    [
      'as the third person, a day later',
      false,
      { role: 'moderator', moderated: true },
      reconsideration,
    ],
    ['once there is a result', false, { awaiting: false }, hour],
  ])('%s: %s', (_, may, change, now) =>
    expect(mayChangeMark({ ...marked, ...change }, now)).toBe(may),
  );
});
