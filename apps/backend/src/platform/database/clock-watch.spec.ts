import { Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock';
import type { ClockJump } from '../steady-time';
import { ClockWatch } from './clock-watch';

const [minute, hour] = [60_000, 3_600_000];

/** Our time stands at 0. */
class JumpedClock extends Clock {
  believed = false;
  corrected = 0;

  constructor(private readonly jumped: ClockJump | undefined) {
    super();
  }

  override now(): Date {
    return new Date(0);
  }

  override jump(): ClockJump | undefined {
    return this.jumped;
  }

  override believe(): void {
    this.believed = true;
  }

  override correct(milliseconds: number): void {
    this.corrected = milliseconds;
  }
}

function databaseAt(now: number): DataSource {
  const source = new DataSource({ type: 'postgres' });
  jest.spyOn(source, 'query').mockResolvedValue([{ now }]);
  return source;
}

describe('ClockWatch', () => {
  beforeAll(() => Logger.overrideLogger(false));

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

  it.each([
    ['the same time', 4_000, 0],
    ['an earlier time', -3 * hour, -3 * hour],
    ['a later time', 3 * hour, 3 * hour],
  ])('starts with the time of the database where that has %s', async (_, database, corrected) => {
    const clock = new JumpedClock(undefined);
    await new ClockWatch(clock, databaseAt(database)).begin();
    expect(clock.corrected).toBe(corrected);
  });
});
