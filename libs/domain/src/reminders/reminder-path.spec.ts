import { findReminderPath } from './reminder-path';

it.each([
  ['not-begun', -3, '/learn'],
  ['late', 1, '/learn'],
  ['trainers', -3, '/runs/r'],
  ['coordinators', -3, '/overseen-runs/r'],
  ['coordinators', 1, '/overseen-runs/r?standing=late'],
] as const)('leads %s, reminded %s days after, to %s', (to, days, path) =>
  expect(findReminderPath({ to, days }, 'r')).toBe(path),
);
