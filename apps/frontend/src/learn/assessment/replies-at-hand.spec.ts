import { TestBed } from '@angular/core/testing';
import { givenAttempt, own, pass, start } from '../../testing/given-attempt';
import { AttemptTime } from './attempt/attempt-time';
import { ofAttempt, RepliesAtHand } from './replies-at-hand';

describe('the reply to a step', () => {
  beforeEach(() => jest.useFakeTimers({ now: start }));
  afterEach(() => jest.useRealTimers());

  /** The attempt has begun, and its page opens some seconds later. */
  async function opened({ of = 'x', script = 'sr-Latn', later = 0 }) {
    const given = givenAttempt({ kept: own });
    const { api } = given;
    await TestBed.inject(RepliesAtHand).started.hold(ofAttempt(of, script), () =>
      api.call('assessment.readAttempt', { params: { attempt: of }, query: { script: 'sr-Latn' } }),
    );
    given.server.calls.length = 0;
    jest.setSystemTime(start + later);
    await given.store.open('x');
    await pass();
    return given;
  }

  it('opens an attempt that has begun, without asking for it again', async () => {
    const { store, server } = await opened({ later: 2_000 });
    expect(store.phase()).toEqual({ kind: 'open' });
    expect(server.calls).toEqual([]);
  });

  it('tells the time of when it was given: what has passed since is over', async () => {
    await opened({ later: 9_000 });
    expect(TestBed.inject(AttemptTime).left()).toBe(171);
  });

  it.each([
    ['is of another attempt', { of: 'y' }],
    ['is in the other script', { script: 'sr-Cyrl' }],
    ['is ten seconds old', { later: 10_000 }],
    ['is of a time to come', { later: -1_000 }],
  ])('is not taken where it %s', async (_, setting) => {
    const { server } = await opened(setting);
    expect(server.calls).toEqual(['readAttempt']);
  });

  it('is taken once', async () => {
    const { store, server } = await opened({});
    await store.open('x');
    expect(server.calls).toEqual(['readAttempt']);
  });

  it('is kept of an attempt that was handed in, for its result', async () => {
    const { store, server } = await opened({});
    await store.end.handIn();
    await pass(1_000);
    expect(server.calls).toEqual(['submitAttempt']);
    const { handedIn } = TestBed.inject(RepliesAtHand);
    expect(handedIn.take(ofAttempt('x', 'sr-Latn'))).toBeDefined();
    expect(handedIn.take(ofAttempt('x', 'sr-Latn'))).toBeUndefined();
  });
});
