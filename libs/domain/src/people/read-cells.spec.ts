import fc from 'fast-check';
import { readDay, readHours } from './read-cells';

describe('readDay', () => {
  it.each([
    ['12.4.2024.', '2024-04-12'],
    ['12. 4. 2024', '2024-04-12'],
    ['01/02/2024', '2024-02-01'],
    ['2024-04-12', '2024-04-12'],
    ['2024-04-12T08:30', '2024-04-12'],
    ['29.2.2024.', '2024-02-29'],
    ['29.2.2023.', undefined],
    ['12.4.24.', undefined],
    ['april 2024', undefined],
    ['4/31/2024', undefined],
    ['', undefined],
  ])('%j', (cell, day) => {
    expect(readDay(cell)).toBe(day);
  });

  it('reads every day that is written in Serbian', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const [year, month, day] = [
            date.getUTCFullYear(),
            date.getUTCMonth() + 1,
            date.getUTCDate(),
          ];
          expect(readDay(`${day}. ${month}. ${year}.`)).toBe(date.toISOString().slice(0, 10));
        },
      ),
    );
  });
});

describe('readHours', () => {
  it.each([
    ['16', 16],
    ['7,5', 7.5],
    ['16 h', 16],
    ['8 сати', 8],
    ['6 časova', 6],
    ['0.25', 0.25],
    ['0,1', undefined],
    ['2001', undefined],
    ['16 dana', undefined],
    ['-3', undefined],
    ['', undefined],
  ])('%j', (cell, hours) => {
    expect(readHours(cell)).toBe(hours);
  });
});
