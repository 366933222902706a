import { logBeta, logGamma } from './log-gamma';

describe('logGamma', () => {
  it.each([
    [1, 0],
    [5, Math.log(24)],
    [11, Math.log(3_628_800)],
    [0.5, Math.log(Math.sqrt(Math.PI))],
    [0.25, 1.2880225246980774], // Abramowitz and Stegun, table 6.1: gamma(1/4) = 3.6256099082
    [171, 706.5730622457874], // ln 170!
  ])('of %d is %d', (value, expected) => expect(logGamma(value)).toBeCloseTo(expected, 10));

  it('gives the beta function', () => expect(Math.exp(logBeta(2, 3))).toBeCloseTo(1 / 12, 12));
});
