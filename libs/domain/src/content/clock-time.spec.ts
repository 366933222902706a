import fc from 'fast-check';
import { readClockTime, writeClockTime } from './clock-time';

describe('a place in a film', () => {
  it.each<[string, number | undefined]>([
    ['0:00', 0],
    ['1:02,5', 62.5],
    ['1:02.05', 62.05],
    ['90', 90],
    ['1:00:00', 3600],
    ['1:02:03,004', 3723.004],
    [' 2:30 ', 150],
    ['', undefined],
    ['1:60', undefined],
    ['1:60:00', undefined],
    ['-1', undefined],
    ['pet', undefined],
  ])('%j is read as %p', (text, seconds) => {
    expect(readClockTime(text)).toBe(seconds);
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.nat(86_399_999), (thousandths) => {
        expect(readClockTime(writeClockTime(thousandths / 1000))).toBe(thousandths / 1000);
      }),
    );
  });
});
