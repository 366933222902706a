import { judgeLink } from './entry-link';

const now = new Date('2026-12-01T11:00:00Z');
const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const link = { most: 30, entered: 29, endsAt: inHours(1), closedAt: null };

it.each([
  ['open', link],
  ['full', { ...link, entered: 30 }],
  ['over', { ...link, endsAt: now }],
  ['over', { ...link, entered: 30, endsAt: now }],
  ['closed', { ...link, closedAt: now }],
  ['closed', { ...link, entered: 30, endsAt: now, closedAt: now }],
] as const)('is %s', (state, judged) => {
  expect(judgeLink(judged, now)).toBe(state);
});
