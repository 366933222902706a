import { TestBed } from '@angular/core/testing';
import { RequestProblem } from '@svetionik/client/problem';
import { AttemptTime } from './attempt-time';
import {
  instantOfMinute,
  givenAttempt,
  own,
  pass,
  start,
  unreachable,
} from '../../../testing/given-attempt';

describe('AttemptStore in a break', () => {
  beforeEach(() => jest.useFakeTimers({ now: start }));
  afterEach(() => jest.useRealTimers());

  it('stands still, hides the questions, and goes on where it was when it is ended', async () => {
    const { store } = givenAttempt({ kept: own });
    await store.open('x');
    await pass(60_000);
    await store.pauses.take();
    expect([store.phase(), store.sheet.items()]).toEqual([
      { kind: 'break', endsAt: instantOfMinute(3) },
      [],
    ]);
    const left = TestBed.inject(AttemptTime).left();
    await pass(30_000);
    expect([TestBed.inject(AttemptTime).left(), store.pauses.secondsLeft()]).toEqual([left, 90]);
    await store.pauses.goOn();
    expect([
      store.phase(),
      store.sheet.position(),
      store.sheet.items().length,
      TestBed.inject(AttemptTime).left(),
    ]).toEqual([{ kind: 'open' }, 2, 2, left]);
  });

  it('goes on by itself when the break is over, and hands in when the time after it is up', async () => {
    const { store } = givenAttempt({ kept: own });
    await store.open('x');
    await store.pauses.take();
    await pass(121_000);
    expect(store.phase()).toEqual({ kind: 'open' });
    await pass(3 * 60_000);
    expect(store.phase()).toEqual({ kind: 'over' });
  });

  it('is longer when more minutes were granted in its midst', async () => {
    const { store, server } = givenAttempt({ kept: own });
    await store.open('x');
    await store.pauses.take();
    Object.assign(server, { pause: { from: 0, to: 4 }, ends: 7 });
    await pass(150_000);
    expect(store.phase()).toEqual({ kind: 'break', endsAt: instantOfMinute(4) });
    await pass(100_000);
    expect(store.phase()).toEqual({ kind: 'open' });
  });

  it('tries again to go on when the server could not be reached', async () => {
    const { store, server } = givenAttempt({ kept: own });
    await store.open('x');
    await store.pauses.take();
    server.fails.set('assessment.endBreak', unreachable);
    await pass(125_000);
    expect(store.phase()).toMatchObject({ kind: 'break' });
    server.fails.clear();
    await pass(6_000);
    expect(store.phase()).toEqual({ kind: 'open' });
  });

  it('is there again after the page was loaded anew', async () => {
    const { store, server } = givenAttempt({ kept: own });
    Object.assign(server, { pause: { from: 0, to: 2 }, ends: 5 });
    await store.open('x');
    expect(store.phase()).toEqual({ kind: 'break', endsAt: instantOfMinute(2) });
    await store.pauses.goOn();
    expect([store.phase(), store.sheet.position()]).toEqual([{ kind: 'open' }, 2]);
  });

  it.each([
    ['no break is left', 'assessment.no-break', 'open'],
    ['it goes on elsewhere', 'assessment.taken-over', 'elsewhere'],
    ['it is over', 'assessment.attempt-over', 'over'],
  ] as const)('is not when %s', async (_, code, kind) => {
    const { store, server } = givenAttempt({ kept: own });
    await store.open('x');
    server.fails.set('assessment.startBreak', new RequestProblem(code, 409));
    await store.pauses.take();
    expect(store.phase()).toEqual({ kind });
    expect(store.pauses.sending.error() === undefined).toBe(kind !== 'open');
  });
});
