import { Clock } from '../../platform/clock';
import { HourlyCounters } from './hourly-counters';

class SetClock extends Clock {
  constructor(private moment: number) {
    super();
  }

  override now(): Date {
    return new Date(this.moment);
  }

  move(milliseconds: number): void {
    this.moment += milliseconds;
  }
}

function given() {
  const clock = new SetClock(Date.parse('2026-12-01T10:00:00Z'));
  const counters = new HourlyCounters(clock);
  const spend = (from = '192.0.2.1', act = 'send') => {
    try {
      counters.spend(act, from, 2);
      return 'let through';
    } catch {
      return 'refused';
    }
  };
  return { clock, counters, spend };
}

describe('counters of an hour', () => {
  it('refuse what is more than the limit, of that address and act alone', () => {
    const { spend } = given();
    expect([spend(), spend(), spend()]).toEqual(['let through', 'let through', 'refused']);
    expect([spend('192.0.2.2'), spend('192.0.2.1', 'open')]).toEqual([
      'let through',
      'let through',
    ]);
  });

  it('begin anew after the hour, and where the clock was set back', () => {
    const { clock, spend } = given();
    spend();
    spend();
    clock.move(3_600_000);
    expect([spend(), spend(), spend()]).toEqual(['let through', 'let through', 'refused']);
    clock.move(-7_200_000);
    expect(spend()).toBe('let through');
  });

  it('hold no address', () => {
    const { counters, spend } = given();
    spend();
    const held = JSON.stringify(counters, (_, value: unknown) =>
      value instanceof Map ? [...value.entries()] : value,
    );
    expect(held).not.toContain('192.0.2.1');
  });
});
