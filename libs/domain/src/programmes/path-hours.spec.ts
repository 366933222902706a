import { countPathHours } from './path-hours';

const required = (hours: number) => ({ need: 'required', hours }) as const;
const chosen = (hours: number) => ({ need: 'chosen', hours }) as const;

it.each([
  [[], 0, 0, 0],
  [[required(6), required(1.5)], 0, 7.5, 7.5],
  [[required(6), chosen(4), chosen(2), chosen(3)], 2, 11, 13],
  [[chosen(4), { need: 'optional', hours: 9 } as const], 0, 0, 0],
  [[chosen(4)], 3, 4, 4],
])('the hours of %j, of which %d are chosen: %d to %d', (parts, choose, least, most) => {
  expect(countPathHours(parts, choose)).toEqual({ least, most });
});
