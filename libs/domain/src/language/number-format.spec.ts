import { formatNumber, formatPercent, formatPlainNumber } from './number-format';

it.each([
  [-1234.5, 'sr-Latn', 1, '−1.234,5'],
  [-1234.5, 'sr-Cyrl', 1, '−1.234,5'],
  [-1234.5, 'en', 1, '−1,234.5'],
  [1234.56, 'sr-Latn', 0, '1.235'],
  [0, 'en', 0, '0'],
  [-0.04, 'en', 1, '0'],
] as const)('%d is written in %s with %d decimals as %s', (value, language, decimals, written) => {
  expect(formatNumber(value, language, decimals)).toBe(written);
});

it.each([
  [1234567.25, 'sr-Latn', '1234567,3'],
  [1234567.25, 'en', '1234567.3'],
  [0, 'sr-Cyrl', '0'],
] as const)('%d is written for programs in %s as %s', (value, language, written) =>
  expect(formatPlainNumber(value, language, 1)).toBe(written),
);

it('writes percentage points with their sign', () => {
  expect(formatPercent(-12.5, 'sr-Latn', 1)).toBe('−12,5%');
});
