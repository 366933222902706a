import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { ApiClient } from '../../../core/api/api-client';
import { RequestProblem } from '../../../core/api/problem';
import { SessionStore } from '../../../core/session/session-store';
import { AnswerQueue } from './answer-queue';
import { AnswerVault, type KeptAttempt } from './answer-vault';
import type { GivenAnswer } from './attempt-content';
import { AttemptLock } from './attempt-lock';
import { AttemptStore } from './attempt-store';
import { AttemptTime } from './attempt-time';

const start = Date.parse('2026-11-25T10:00:00.000Z');
const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString();
const chosen = (choice: string) => ({ kind: 'single-choice', choice }) as const;
const unreachable = new RequestProblem('network.unreachable');

/** A server with one attempt of two questions and three minutes. */
function given({ kept, mine = true }: { kept?: KeptAttempt; mine?: boolean } = {}) {
  const server = { epoch: 1, state: 'open', ends: 3, answers: new Map<number, GivenAnswer>(), calls: new Array<string>(), fails: new Map<string, RequestProblem>() };
  const vault = new Map<string, KeptAttempt>(kept ? [['x', kept]] : []);
  const view = () => ({
    id: 'x', enrolment: 'e', number: 1, state: server.state, startedAt: at(0), deadlineAt: at(server.ends), now: new Date().toISOString(), minutes: 3, extraMinutes: 0,
    epoch: server.epoch, sequence: 0, items: [{ points: 1 }, { points: 1 }],
    answers: [...server.answers.values()].map((answer) => ({ ...answer, receivedAt: answer.claimedAt })),
  });
  const replies: Record<string, (request: { body: GivenAnswer }) => unknown> = {
    'assessment.readAttempt': view,
    'assessment.takeOverAttempt': () => ((server.epoch += 1), view()),
    'assessment.saveAnswer': ({ body }) => (server.answers.set(body.position, body), { receivedAt: new Date().toISOString(), late: false, deadlineAt: at(server.ends) }),
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
      AttemptStore, AnswerQueue, AttemptTime,
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
const waiting: GivenAnswer = { id: 'w', position: 1, epoch: 1, sequence: 1, response: chosen('2'), marked: false, claimedAt: at(1) };

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
    expect(store.position()).toBe(2);
    expect(server.answers.get(1)).toMatchObject({ sequence: 1, claimedAt: at(1) });
    expect(store.overview().map(({ answered }) => answered)).toEqual([true, false]);
  });

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

  it('takes over with what waited here, as answers of the new epoch', async () => {
    const { store, server } = given({ kept: { ...own, epoch: 0, answers: [waiting] } });
    await store.open('x');
    await store.takeOver();
    await pass();
    expect(store.phase()).toEqual({ kind: 'open' });
    expect(server.answers.get(1)).toMatchObject({ epoch: 2, sequence: 1, response: chosen('2'), claimedAt: at(1) });
  });

  it('shows an answer at once, keeps it on the device, and marks it as saved when the server has it', async () => {
    const { store, server, vault } = given({ kept: own });
    await store.open('x');
    server.fails.set('assessment.saveAnswer', unreachable);
    store.answer(chosen('1'));
    store.mark(true);
    await pass();
    expect(store.current()).toEqual({ response: chosen('1'), marked: true });
    expect(vault.get('x')?.answers.at(-1)).toMatchObject({ position: 2, response: chosen('1'), marked: true });
    server.fails.clear();
    await pass(20_000);
    expect(store.current()).toEqual({ response: chosen('1'), marked: true });
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

  it('counts an answer that came too late, and still hands in', async () => {
    const { store, server } = given({ kept: own });
    await store.open('x');
    server.fails.set('assessment.saveAnswer', new RequestProblem('assessment.answer-late', 409));
    store.answer(chosen('1'));
    await store.handIn('time-up');
    await pass();
    expect(store.lost()).toBe(1);
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
});
