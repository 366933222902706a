import { gatherGroups } from './gather-groups';

it('puts what belongs together under its key, in the order in which it comes', () => {
  const days = ['2026-11-30 b', '2026-11-29 c', '2026-11-30 a'];
  expect(gatherGroups(days, (each) => each.slice(0, 10))).toEqual([
    ['2026-11-30', ['2026-11-30 b', '2026-11-30 a']],
    ['2026-11-29', ['2026-11-29 c']],
  ]);
});
