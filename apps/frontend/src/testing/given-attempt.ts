import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { ApiClient } from '../core/api/api-client';
import { RequestProblem } from '@svetionik/client/problem';
import { SessionStore } from '../core/session/session-store';
import { AnswerQueue } from '../learn/assessment/attempt/answer-queue';
import { AnswerVault, type KeptAttempt } from '../learn/assessment/attempt/answer-vault';
import type { GivenAnswer } from '../learn/assessment/attempt/attempt-content';
import { AttemptBreaks } from '../learn/assessment/attempt/attempt-breaks';
import { AttemptEnd } from '../learn/assessment/attempt/attempt-end';
import { AttemptLock } from '../learn/assessment/attempt/attempt-lock';
import { AttemptSheet } from '../learn/assessment/attempt/attempt-sheet';
import { AttemptStore } from '../learn/assessment/attempt/attempt-store';
import { AttemptTime } from '../learn/assessment/attempt/attempt-time';

export const start = Date.parse('2026-11-25T10:00:00.000Z');
export const instantOfMinute = (minutes: number) =>
  new Date(start + minutes * 60_000).toISOString();
export const chosen = (choice: string) => ({ kind: 'single-choice', choice }) as const;
export const unreachable = new RequestProblem('network.unreachable');

/** A server with one attempt of two questions and three minutes, in which one break of two minutes may be taken. */
export function givenAttempt({
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
    /** What is answered at once and arrives a second later, the next time that it is asked. */
    late: new Set<string>(),
  };
  const vault = new Map<string, KeptAttempt>(kept ? [['x', kept]] : []);
  const view = () => ({
    id: 'x',
    enrolment: 'e',
    number: 1,
    isEntryTest: false,
    state: server.state,
    startedAt: instantOfMinute(0),
    deadlineAt: server.ends === null ? null : instantOfMinute(server.ends),
    now: new Date().toISOString(),
    minutes: 3,
    extraMinutes: 0,
    navigation,
    breaks: {
      allowed: 1,
      taken: 1 - server.breaks,
      minutes: 2,
      secondsLeft: 120,
      running: server.pause && {
        startedAt: instantOfMinute(server.pause.from),
        endsAt: instantOfMinute(server.pause.to),
      },
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
    const reply = replies[name]?.(request);
    if (server.late.delete(name)) await new Promise((resolve) => setTimeout(resolve, 1_000));
    return reply;
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
      AttemptEnd,
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
  return { store, server, vault, api: TestBed.inject(ApiClient) };
}

export const own: KeptAttempt = { epoch: 1, position: 2, answers: [] };
export const waiting: GivenAnswer = {
  id: 'w',
  position: 1,
  epoch: 1,
  sequence: 1,
  response: chosen('2'),
  marked: false,
  claimedAt: instantOfMinute(1),
};

export async function pass(milliseconds = 0): Promise<void> {
  await jest.advanceTimersByTimeAsync(milliseconds);
  TestBed.tick();
  await jest.advanceTimersByTimeAsync(0);
}
