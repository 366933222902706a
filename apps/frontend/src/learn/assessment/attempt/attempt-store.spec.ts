import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Typing } from '@svetionik/ui/items/typing';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { ApiClient } from '../../../core/api/api-client';
import { RequestProblem } from '../../../core/api/problem';
import { SessionStore } from '../../../core/session/session-store';
import { AnswerQueue } from './answer-queue';
import { AnswerVault, type KeptAttempt } from './answer-vault';
import type { GivenAnswer } from './attempt-content';
import { AttemptBreaks } from './attempt-breaks';
import { AttemptLock } from './attempt-lock';
import { AttemptSheet } from './attempt-sheet';
import { AttemptStore } from './attempt-store';
import { AttemptTime } from './attempt-time';

const start = Date.parse('2026-11-25T10:00:00.000Z');
const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString();
const chosen = (choice: string) => ({ kind: 'single-choice', choice }) as const;
const unreachable = new RequestProblem('network.unreachable');

/** A server with one attempt of two questions and three minutes, in which one break of two minutes may be taken. */
function given({
  kept,
  mine = true,
  navigation = 'free',
}: { kept?: KeptAttempt; mine?: boolean; navigation?: 'free' | 'forward' } = {}) {
  const clock: { ends: number | null; pause: { from: number; to: number } | null } = {
    ends: 3,
    pause: null,
  };
  const server = {
    ...clock,
    epoch: 1,
    state: 'open',
    breaks: 1,
    answers: new Map<number, GivenAnswer>(),
    calls: new Array<string>(),
    fails: new Map<string, RequestProblem>(),
  };
  const vault = new Map<string, KeptAttempt>(kept ? [['x', kept]] : []);
  const view = () => ({
    id: 'x',
    enrolment: 'e',
    number: 1,
    isEntryTest: false,
    state: server.state,
    startedAt: at(0),
    deadlineAt: server.ends === null ? null : at(server.ends),
    now: new Date().toISOString(),
    minutes: 3,
    extraMinutes: 0,
    navigation,
    breaks: {
      allowed: 1,
      taken: 1 - server.breaks,
      minutes: 2,
      secondsLeft: 120,
      running: server.pause && { startedAt: at(server.pause.from), endsAt: at(server.pause.to) },
    },
    epoch: server.epoch,
    sequence: 0,
    items: server.pause ? [] : [{ points: 1 }, { points: 1 }],
    answers: [...server.answers.values()].map((answer) => ({
      ...answer,
      receivedAt: answer.claimedAt,
    })),
  });
  const replies: Record<string, (request: { body: GivenAnswer }) => unknown> = {
    'assessment.readAttempt': view,
    'assessment.takeOverAttempt': () => ((server.epoch += 1), view()),
    'assessment.saveAnswer': ({ body }) => (
      server.answers.set(body.position, body),
      { receivedAt: new Date().toISOString(), late: false, deadlineAt: view().deadlineAt }
    ),
    'assessment.startBreak': () => {
      const from = (Date.now() - start) / 60_000;
      Object.assign(server, { breaks: 0, pause: { from, to: from + 2 }, ends: 5 });
      return view();
    },
    'assessment.endBreak': () => {
      if (server.pause)
        Object.assign(server, {
          ends: 3 + (Date.now() - start) / 60_000 - server.pause.from,
          pause: null,
        });
      return view();
    },
    'assessment.submitAttempt': () => ((server.state = 'submitted'), {}),
  };
  const call = async (name: string, request: { body: GivenAnswer }) => {
    server.calls.push(name.replace('assessment.', ''));
    const failure = server.fails.get(name);
    if (failure) throw failure;
    return replies[name]?.(request);
  };
  const fakeVault = {
    read: async (id: string) => vault.get(id),
    write: async (id: string, attempt: KeptAttempt) => void vault.set(id, attempt),
    forget: async (id: string) => void vault.delete(id),
  };
  TestBed.configureTestingModule({
    providers: [
      AttemptStore,
      AttemptSheet,
      AnswerQueue,
      AttemptBreaks,
      AttemptTime,
      { provide: ApiClient, useValue: { call } },
      { provide: AnswerVault, useValue: fakeVault },
      { provide: AttemptLock, useValue: { take: async () => mine, seize: async () => true } },
      { provide: CurrentLanguage, useValue: { language: signal('sr-Latn') } },
      { provide: SessionStore, useValue: { person: signal({ id: 'p' }) } },
    ],
  });
  const store = TestBed.inject(AttemptStore);
  TestBed.tick();
  return { store, server, vault };
}

const own: KeptAttempt = { epoch: 1, position: 2, answers: [] };
const waiting: GivenAnswer = {
  id: 'w',
  position: 1,
  epoch: 1,
  sequence: 1,
  response: chosen('2'),
  marked: false,
  claimedAt: at(1),
};

async function pass(milliseconds = 0): Promise<void> {
  await jest.advanceTimersByTimeAsync(milliseconds);
  TestBed.tick();
  await jest.advanceTimersByTimeAsync(0);
}

describe('AttemptStore', () => {
  beforeEach(() => jest.useFakeTimers({ now: start }));
  afterEach(() => jest.useRealTimers());

  it('opens where it was left and sends what was left', async () => {
    const { store, server } = given({ kept: { ...own, answers: [waiting] } });
    await store.open('x');
    await pass();
    expect(store.phase()).toEqual({ kind: 'open' });
    expect(store.sheet.position()).toBe(2);
    expect(server.answers.get(1)).toMatchObject({ sequence: 1, claimedAt: at(1) });
    expect(store.sheet.overview().map(({ answered }) => answered)).toEqual([true, false]);
  });

  it.each<[string, (store: AttemptStore) => unknown, number]>([
    ['another question is shown', (store) => store.goTo(1), 0],
    ['it is handed in', (store) => store.handIn(), 0],
    ['a break is taken', (store) => store.pauses.take(), 0],
    ['time is up', () => undefined, 180_700],
  ])(
    'gives what is being typed before %s, to the question it was typed for and in time',
    async (_, leave, later) => {
      const { store, server } = given({ kept: own });
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
    const { store, server } = given(setting);
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
      const { store, server } = given();
      server.ends = ends;
      await store.open('x');
      expect([store.phase().kind, store.sheet.unlimited()]).toEqual(['elsewhere', unlimited]);
    },
  );

  it('forward only does not go back, tells the server that it went on, and opens where it was reached', async () => {
    const { store, server } = given({ kept: { ...own, position: 1 }, navigation: 'forward' });
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
    const { store, server } = given({ kept: { ...own, epoch: 0, answers: [waiting] } });
    await store.open('x');
    await store.takeOver();
    await pass();
    expect(store.phase()).toEqual({ kind: 'open' });
    expect(server.answers.get(1)).toMatchObject({
      epoch: 2,
      sequence: 1,
      response: chosen('2'),
      claimedAt: at(1),
    });
  });

  it('shows an answer at once, keeps it on the device, and marks it as saved when the server has it', async () => {
    const { store, server, vault } = given({ kept: own });
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
    const { store, server } = given({ kept: own });
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
    const { store, server, vault } = given({ kept: own });
    await store.open('x');
    server.fails.set('assessment.saveAnswer', unreachable);
    store.answer(chosen('1'));
    await pass();
    await store.handIn();
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
    const { store, server } = given({ kept: own });
    await store.open('x');
    await pass(3 * 60_000 - 1_000);
    expect(store.phase()).toEqual({ kind: 'open' });
    store.answer(chosen('1'));
    await pass(2_000);
    expect(store.phase()).toEqual({ kind: 'over' });
    expect(server.answers.has(2)).toBe(true);
  });

  it('goes on when the server, asked at the end, gives time back', async () => {
    const { store, server } = given({ kept: own });
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
    const { store, server } = given({ kept: own });
    await store.open('x');
    server.fails.set('assessment.saveAnswer', problem);
    store.answer(chosen('1'));
    await store.handIn('time-up');
    await pass();
    expect(store.lost()).toEqual([{ loss, count: 1 }]);
    expect(store.phase()).toEqual({ kind: 'over' });
  });

  it.each([
    ['no network', unreachable],
    ['no sign-in', new RequestProblem('access.sign-in-required', 401)],
  ])('tries to hand in again after %s', async (_, problem) => {
    const { store, server } = given({ kept: own });
    await store.open('x');
    server.fails.set('assessment.submitAttempt', problem);
    await store.handIn();
    await pass(1_000);
    expect(store.phase()).toMatchObject({ kind: 'closing' });
    server.fails.clear();
    await pass(3_000);
    expect(store.phase()).toEqual({ kind: 'over' });
  });

  it('leads to the result of an attempt that is over', async () => {
    const { store, server } = given({ kept: own });
    server.state = 'expired';
    await store.open('x');
    expect(store.phase()).toEqual({ kind: 'over' });
  });

  describe('in a break', () => {
    it('stands still, hides the questions, and goes on where it was when it is ended', async () => {
      const { store } = given({ kept: own });
      await store.open('x');
      await pass(60_000);
      await store.pauses.take();
      expect([store.phase(), store.sheet.items()]).toEqual([{ kind: 'break', endsAt: at(3) }, []]);
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
      const { store } = given({ kept: own });
      await store.open('x');
      await store.pauses.take();
      await pass(121_000);
      expect(store.phase()).toEqual({ kind: 'open' });
      await pass(3 * 60_000);
      expect(store.phase()).toEqual({ kind: 'over' });
    });

    it('is longer when more minutes were granted in its midst', async () => {
      const { store, server } = given({ kept: own });
      await store.open('x');
      await store.pauses.take();
      Object.assign(server, { pause: { from: 0, to: 4 }, ends: 7 });
      await pass(150_000);
      expect(store.phase()).toEqual({ kind: 'break', endsAt: at(4) });
      await pass(100_000);
      expect(store.phase()).toEqual({ kind: 'open' });
    });

    it('tries again to go on when the server could not be reached', async () => {
      const { store, server } = given({ kept: own });
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
      const { store, server } = given({ kept: own });
      Object.assign(server, { pause: { from: 0, to: 2 }, ends: 5 });
      await store.open('x');
      expect(store.phase()).toEqual({ kind: 'break', endsAt: at(2) });
      await store.pauses.goOn();
      expect([store.phase(), store.sheet.position()]).toEqual([{ kind: 'open' }, 2]);
    });

    it.each([
      ['no break is left', 'assessment.no-break', 'open'],
      ['it goes on elsewhere', 'assessment.taken-over', 'elsewhere'],
      ['it is over', 'assessment.attempt-over', 'over'],
    ] as const)('is not when %s', async (_, code, kind) => {
      const { store, server } = given({ kept: own });
      await store.open('x');
      server.fails.set('assessment.startBreak', new RequestProblem(code, 409));
      await store.pauses.take();
      expect(store.phase()).toEqual({ kind });
      expect(store.pauses.sending.error() === undefined).toBe(kind !== 'open');
    });
  });

  it('without a limit of time never hands in by itself', async () => {
    const { store, server } = given({ kept: own });
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
    const { store, server } = given({ kept: own });
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
