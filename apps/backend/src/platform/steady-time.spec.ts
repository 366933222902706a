import { SteadyTime } from './steady-time';

const [minute, hour] = [60_000, 3_600_000];
const noon = Date.UTC(2027, 0, 1, 12);

/** A machine whose time passes, which sleeps, and whose clock is set. */
class Machine {
  private clock = noon;
  private awakeFor = 0;
  private runningFor = 0;
  readonly time = new SteadyTime({
    wall: () => this.clock,
    awake: () => this.awakeFor,
    running: () => this.runningFor,
  });

  /** Minutes since noon, by the steady time. */
  get now(): number {
    return (this.time.now() - noon) / minute;
  }

  pass(milliseconds: number): this {
    this.awakeFor += milliseconds;
    return this.sleep(milliseconds);
  }

  sleep(milliseconds: number): this {
    this.runningFor += milliseconds;
    return this.set(milliseconds);
  }

  set(by: number): this {
    this.clock += by;
    return this;
  }
}

describe('SteadyTime', () => {
  it.each<[string, (machine: Machine) => Machine, number]>([
    ['passes as the clock does', (machine) => machine.pass(10 * minute), 10],
    ['passes while the machine sleeps', (machine) => machine.sleep(8 * hour), 480],
    ['passes while a process stands still', (machine) => machine.pass(3 * hour), 180],
    ['does not jump forward', (machine) => machine.set(3 * hour).pass(minute), 1],
    [
      'does not jump back',
      (machine) =>
        machine
          .pass(5 * minute)
          .set(-3 * hour)
          .pass(minute),
      6,
    ],
    [
      'goes on through a jump that is taken back',
      (machine) => machine.set(hour).pass(minute).set(-hour).pass(minute),
      2,
    ],
    [
      'passes in a sleep after a jump too',
      (machine) =>
        machine
          .set(hour)
          .pass(minute)
          .sleep(30 * minute),
      31,
    ],
  ])('%s', (_, happens, minutes) => {
    const machine = new Machine();
    void machine.now;
    expect(happens(machine).now).toBe(minutes);
  });

  it('follows a clock that is set right bit by bit, however far', () => {
    const machine = new Machine();
    for (let step = 0; step < 100; step++) {
      machine.set(1_000).pass(2 * minute);
      void machine.now;
    }
    expect(machine.now).toBeCloseTo(200 + 100 / 60);
    expect(machine.time.jump()).toBeUndefined();
  });

  it('tells of a jump how far it is and how long it has stood', () => {
    const machine = new Machine();
    expect(machine.time.jump()).toBeUndefined();
    machine.set(3 * hour);
    void machine.now;
    machine.pass(2 * minute);
    expect(machine.time.jump()).toEqual({ by: 3 * hour, standsFor: 2 * minute });
    machine.set(-3 * hour);
    expect(machine.time.jump()).toBeUndefined();
  });

  it('goes on from a time that it is told, until the clock is set right', () => {
    const machine = new Machine();
    machine.set(3 * hour).time.believe();
    machine.time.correct(-3 * hour);
    expect([machine.pass(minute).now, machine.time.jump()?.by]).toEqual([1, 3 * hour]);
    machine.set(-3 * hour).pass(minute);
    expect([machine.now, machine.time.jump()]).toEqual([2, undefined]);
  });

  it('takes the clock for right once it is believed', () => {
    const machine = new Machine();
    machine.set(3 * hour).pass(minute);
    machine.time.believe();
    expect([machine.now, machine.time.jump()]).toEqual([181, undefined]);
  });
});
