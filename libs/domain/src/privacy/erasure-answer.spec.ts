import { lastAnswerDay } from './erasure-answer';

it.each([
  ['2026-11-26', '2026-12-26'],
  ['2026-12-15', '2027-01-14'],
  ['2028-01-31', '2028-03-01'],
])('is to be answered, when asked on %s, by %s', (askedOn, by) => {
  expect(lastAnswerDay(askedOn)).toBe(by);
});
