const coefficients = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
];

/**
 * The natural logarithm of the gamma function of a positive number, to about 14 digits.
 * Source: C. Lanczos, "A precision approximation of the gamma function", SIAM Journal on Numerical Analysis B 1, 1964,
 * with g = 7 and nine terms.
 *
 * @example
 * logGamma(5); // ln 24 = 3.1780538303479458
 */
export function logGamma(value: number): number {
  if (value < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * value)) - logGamma(1 - value);
  const shifted = value - 1;
  const series = coefficients.reduce(
    (sum, coefficient, index) =>
      sum + (index === 0 ? coefficient : coefficient / (shifted + index)),
    0,
  );
  const base = shifted + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(series);
}

/**
 * The natural logarithm of the beta function B(a, b) of two positive numbers.
 *
 * @example
 * logBeta(2, 3); // ln (1 / 12)
 */
export function logBeta(one: number, other: number): number {
  return logGamma(one) + logGamma(other) - logGamma(one + other);
}
