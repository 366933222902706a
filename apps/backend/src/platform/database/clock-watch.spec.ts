import type { DataSource } from 'typeorm';
import { Clock } from '../clock';
import { ClockWatch } from './clock-watch';

const [minute, hour] = [60_000, 3_600_000];

jest.mock('@nestjs/common', () => ({
  ...jest.requireActual<object>('@nestjs/common'),
  Logger: class {
    warn = (): void => undefined;
  },
}));

/** Our clock stands at 0. */
class JumpedClock extends Clock {
  believed = false;

  constructor(private readonly jumped: { by: number; standsFor: number } | undefined) {
    super();
  }

  override now = (): Date => new Date(0);
  override jump = (): { by: number; standsFor: number } | undefined => this.jumped;
  override believe = (): void => {
    this.believed = true;
  };
}

function databaseAt(now: number): DataSource {
  const query = async (): Promise<unknown> => [{ now }];
  return Object.create({ query });
}

describe('ClockWatch', () => {
  it.each([
    ['one that did not jump', undefined, 0, false],
    ['a jump that has just come', { by: 3 * hour, standsFor: minute }, 3 * hour, false],
    ['a jump that stays', { by: 3 * hour, standsFor: 6 * minute }, 3 * hour, true],
    ['a jump back that stays', { by: -3 * hour, standsFor: 6 * minute }, -3 * hour, true],
    ['a jump that the database has not', { by: 3 * hour, standsFor: 6 * minute }, 0, false],
  ])('of %s', async (_, jump, database, believed) => {
    const clock = new JumpedClock(jump);
    await new ClockWatch(clock, databaseAt(database)).look();
    expect(clock.believed).toBe(believed);
  });
});
