/**
 * How many standard errors to either side a 95% interval of a normal distribution reaches.
 *
 * @example
 * criticalNormal; // 1.96
 */
export const criticalNormal = 1.959963984540054;

/**
 * How many standard errors to either side a 95% interval of a mean reaches: what Student's t exceeds in 5% of cases,
 * two-sided, to four digits from 8 degrees of freedom on.
 *
 * Source: M. Abramowitz and I. A. Stegun, "Handbook of mathematical functions", 1964, formula 26.7.5.
 *
 * @param freedom degrees of freedom: one less than there are values
 * @example
 * criticalT(9); // 2.2621
 */
export function criticalT(freedom: number): number {
  const x = criticalNormal;
  const terms = [
    (x ** 3 + x) / 4,
    (5 * x ** 5 + 16 * x ** 3 + 3 * x) / 96,
    (3 * x ** 7 + 19 * x ** 5 + 17 * x ** 3 - 15 * x) / 384,
    (79 * x ** 9 + 776 * x ** 7 + 1482 * x ** 5 - 1920 * x ** 3 - 945 * x) / 92160,
  ];
  return terms.reduce((sum, term, index) => sum + term / freedom ** (index + 1), x);
}
