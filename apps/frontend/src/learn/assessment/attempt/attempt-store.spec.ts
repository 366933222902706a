import { TestBed } from '@angular/core/testing';
import { Typing } from '@svetionik/ui/items/typing';
import { RequestProblem } from '@svetionik/client/problem';
import type { AttemptStore } from './attempt-store';
import { AttemptTime } from './attempt-time';

import {
  instantOfMinute,
  chosen,
  givenAttempt,
  own,
  pass,
  start,
  unreachable,
  waiting,
} from '../../../testing/given-attempt';

describe('AttemptStore', () => {
  beforeEach(() => jest.useFakeTimers({ now: start }));
  afterEach(() => jest.useRealTimers());

  it('opens where it was left and sends what was left', async () => {
    const { store, server } = givenAttempt({ kept: { ...own, answers: [waiting] } });
    await store.open('x');
    await pass();
    expect(store.phase()).toEqual({ kind: 'open' });
    expect(store.sheet.position()).toBe(2);
    expect(server.answers.get(1)).toMatchObject({ sequence: 1, claimedAt: instantOfMinute(1) });
    expect(store.sheet.overview().map(({ answered }) => answered)).toEqual([true, false]);
  });

  it.each<[string, (store: AttemptStore) => unknown, number]>([
    ['another question is shown', (store) => store.goTo(1), 0],
    ['it is handed in', (store) => store.end.handIn(), 0],
    ['a break is taken', (store) => store.pauses.take(), 0],
    ['time is up', () => undefined, 180_700],
  ])(
    'gives what is being typed before %s, to the question it was typed for and in time',
    async (_, leave, later) => {
      const { store, server } = givenAttempt({ kept: own });
      await store.open('x');
      const text = { kind: 'short-text', text: 'hit' } as const;
      const settle = () => {
        TestBed.inject(Typing).done(settle);
        store.answer(text);
      };
      TestBed.inject(Typing).wait(settle);
      await pass(later);
      leave(store);
      await pass(1_000);
      expect(server.answers.get(2)?.response).toEqual(text);
      expect(Date.parse(server.answers.get(2)?.claimedAt ?? '')).toBeLessThan(start + 180_000);
    },
  );

  it.each([
    ['a device that does not have it', { kept: undefined }],
    ['a device whose epoch is over', { kept: { ...own, epoch: 0 } }],
    ['a second page', { kept: own, mine: false }],
  ])('asks %s before it goes on there', async (_, setting) => {
    const { store, server } = givenAttempt(setting);
    await store.open('x');
    expect(store.phase()).toEqual({ kind: 'elsewhere' });
    expect(server.calls).toEqual(['readAttempt']);
  });

  it.each([
    [3, false],
    [null, true],
  ])(
    'says elsewhere whether time runs: over after %p minutes, unlimited %p',
    async (ends, unlimited) => {
      const { store, server } = givenAttempt();
      server.ends = ends;
      await store.open('x');
      expect([store.phase().kind, store.sheet.unlimited()]).toEqual(['elsewhere', unlimited]);
    },
  );

  it('forward only does not go back, tells the server that it went on, and opens where it was reached', async () => {
    const { store, server } = givenAttempt({
      kept: { ...own, position: 1 },
      navigation: 'forward',
    });
    await store.open('x');
    store.answer(chosen('1'));
    store.goTo(2);
    store.goTo(1);
    await pass();
    expect(store.sheet.position()).toBe(2);
    expect(
      [...server.answers.values()].map(({ position, response }) => [position, response]),
    ).toEqual([
      [1, chosen('1')],
      [2, null],
    ]);
    await store.open('x');
    expect(store.sheet.position()).toBe(2);
    expect(store.sheet.overview().map(({ answered }) => answered)).toEqual([true, false]);
  });

  it('takes over with what waited here, as answers of the new epoch', async () => {
    const { store, server } = givenAttempt({ kept: { ...own, epoch: 0, answers: [waiting] } });
    await store.open('x');
    await store.takeOver();
    await pass();
    expect(store.phase()).toEqual({ kind: 'open' });
    expect(server.answers.get(1)).toMatchObject({
      epoch: 2,
      sequence: 1,
      response: chosen('2'),
      claimedAt: instantOfMinute(1),
    });
  });

  it('shows an answer at once, keeps it on the device, and marks it as saved when the server has it', async () => {
    const { store, server, vault } = givenAttempt({ kept: own });
    await store.open('x');
    server.fails.set('assessment.saveAnswer', unreachable);
    store.answer(chosen('1'));
    store.mark(true);
    await pass();
    expect(store.sheet.current()).toEqual({ response: chosen('1'), marked: true });
    expect(vault.get('x')?.answers.at(-1)).toMatchObject({
      position: 2,
      response: chosen('1'),
      marked: true,
    });
    server.fails.clear();
    await pass(20_000);
    expect(store.sheet.current()).toEqual({ response: chosen('1'), marked: true });
    expect(vault.get('x')?.answers).toEqual([]);
  });

  it('is told when it goes on elsewhere, and takes no more answers', async () => {
    const { store, server } = givenAttempt({ kept: own });
    await store.open('x');
    server.fails.set('assessment.saveAnswer', new RequestProblem('assessment.taken-over', 409));
    store.answer(chosen('1'));
    await pass();
    expect(store.phase()).toEqual({ kind: 'elsewhere' });
    server.calls.length = 0;
    store.answer(chosen('2'));
    await pass(20_000);
    expect(server.calls).toEqual([]);
  });

  it('hands in only after the last answer has arrived, and then forgets everything', async () => {
    const { store, server, vault } = givenAttempt({ kept: own });
    await store.open('x');
    server.fails.set('assessment.saveAnswer', unreachable);
    store.answer(chosen('1'));
    await pass();
    await store.end.handIn();
    await pass(5_000);
    expect(store.phase()).toMatchObject({ kind: 'closing' });
    expect(server.calls).not.toContain('submitAttempt');
    server.fails.clear();
    await pass(20_000);
    expect(store.phase()).toEqual({ kind: 'over' });
    expect(server.calls.slice(-2)).toEqual(['saveAnswer', 'submitAttempt']);
    expect(vault.size).toBe(0);
  });

  it('hands in by itself when the time is up, answers first', async () => {
    const { store, server } = givenAttempt({ kept: own });
    await store.open('x');
    await pass(3 * 60_000 - 1_000);
    expect(store.phase()).toEqual({ kind: 'open' });
    store.answer(chosen('1'));
    await pass(2_000);
    expect(store.phase()).toEqual({ kind: 'over' });
    expect(server.answers.has(2)).toBe(true);
  });

  it('goes on when the server, asked at the end, gives time back', async () => {
    const { store, server } = givenAttempt({ kept: own });
    await store.open('x');
    server.ends = 5;
    await pass(4 * 60_000);
    expect(store.phase()).toEqual({ kind: 'open' });
    await pass(2 * 60_000);
    expect(store.phase()).toEqual({ kind: 'over' });
  });

  it.each([
    ['that came too late', new RequestProblem('assessment.answer-late', 409), 'late'],
    [
      'that decides otherwise',
      new RequestProblem('assessment.response-invalid', 422, { details: { reason: 'final' } }),
      'decided',
    ],
    ['to a question that was left', new RequestProblem('assessment.item-left', 409), 'left'],
    ['from a break', new RequestProblem('assessment.in-break', 409), 'break'],
    [
      'that cannot be read',
      new RequestProblem('assessment.response-invalid', 422, { details: { reason: 'too-long' } }),
      'other',
    ],
  ])('counts an answer %s, and still hands in', async (_, problem, loss) => {
    const { store, server } = givenAttempt({ kept: own });
    await store.open('x');
    server.fails.set('assessment.saveAnswer', problem);
    store.answer(chosen('1'));
    await store.end.handIn('time-up');
    await pass();
    expect(store.lost()).toEqual([{ loss, count: 1 }]);
    expect(store.phase()).toEqual({ kind: 'over' });
  });

  it.each([
    ['no network', unreachable],
    ['no sign-in', new RequestProblem('access.sign-in-required', 401)],
  ])('tries to hand in again after %s', async (_, problem) => {
    const { store, server } = givenAttempt({ kept: own });
    await store.open('x');
    server.fails.set('assessment.submitAttempt', problem);
    await store.end.handIn();
    await pass(1_000);
    expect(store.phase()).toMatchObject({ kind: 'closing' });
    server.fails.clear();
    await pass(3_000);
    expect(store.phase()).toEqual({ kind: 'over' });
  });

  it('leads to the result of an attempt that is over', async () => {
    const { store, server } = givenAttempt({ kept: own });
    server.state = 'expired';
    await store.open('x');
    expect(store.phase()).toEqual({ kind: 'over' });
  });

  it('without a limit of time never hands in by itself', async () => {
    const { store, server } = givenAttempt({ kept: own });
    server.ends = null;
    await store.open('x');
    expect([store.sheet.unlimited(), TestBed.inject(AttemptTime).left()]).toEqual([
      true,
      undefined,
    ]);
    await pass(4 * 60_000);
    expect(store.phase()).toEqual({ kind: 'open' });
  });

  it('reads anew what a grant in its midst has given, as soon as an answer tells of it', async () => {
    const { store, server } = givenAttempt({ kept: own });
    await store.open('x');
    server.ends = 6;
    server.calls.length = 0;
    store.answer(chosen('1'));
    await pass();
    expect(server.calls).toEqual(['saveAnswer', 'readAttempt']);
    await pass(5 * 60_000);
    expect(store.phase()).toEqual({ kind: 'open' });
  });
});
