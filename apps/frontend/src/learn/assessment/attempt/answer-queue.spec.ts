import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../../../core/api/api-client';
import { type FailureCode, RequestProblem } from '@svetionik/client/problem';
import { SessionStore } from '../../../core/session/session-store';
import { AnswerQueue } from './answer-queue';
import type { GivenAnswer } from './attempt-content';

const receipt = {
  receivedAt: '2026-11-25T10:00:01.000Z',
  late: false,
  deadlineAt: '2026-11-25T10:30:00.000Z',
};
const chosen = (choice: string) => ({
  response: { kind: 'single-choice', choice } as const,
  marked: false,
});
const unreachable = new RequestProblem('network.unreachable');

interface Sent {
  readonly position: number;
  readonly sequence: number;
  readonly epoch: number;
  readonly choice: string;
  readonly claimedAt: string;
}

function given() {
  const sent: Sent[] = [];
  const kept: number[][] = [];
  const left: string[] = [];
  const refused: FailureCode[] = [];
  const line = {
    fails: undefined as RequestProblem | undefined,
    hurried: false,
    typed: () => undefined as void,
    now: Date.parse('2026-11-25T10:00:00.000Z'),
  };
  const call = async (_: string, { body }: { body: GivenAnswer }) => {
    if (line.fails) throw line.fails;
    const { position, sequence, epoch, response, claimedAt } = body;
    sent.push({
      position,
      sequence,
      epoch,
      choice: response?.kind === 'single-choice' ? response.choice : '',
      claimedAt,
    });
    return receipt;
  };
  const sendOff = async (_: string, { params }: { params: { answer: string } }) =>
    void left.push(params.answer);
  TestBed.configureTestingModule({
    providers: [
      AnswerQueue,
      { provide: ApiClient, useValue: { call, sendOff } },
      { provide: SessionStore, useValue: { person: signal({ id: 'p' }) } },
    ],
  });
  const queue = TestBed.inject(AnswerQueue);
  TestBed.tick();
  const owner = {
    attempt: 'x',
    now: () => line.now,
    hurried: () => line.hurried,
    finishTyping: () => line.typed(),
    kept: async () => void kept.push([]),
    changed: (waiting: readonly GivenAnswer[]) =>
      void kept.push(waiting.map(({ position }) => position)),
    acknowledged: () => undefined,
    refused: (_: GivenAnswer, { code }: RequestProblem) => void refused.push(code),
  };
  return { queue, owner, sent, kept, left, refused, line };
}

describe('AnswerQueue', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const settle = () => jest.advanceTimersByTimeAsync(0);

  it('sends answers in order, numbered after what the server has', async () => {
    const { queue, owner, sent } = given();
    queue.start(owner, 2, 7, []);
    queue.give(1, chosen('a'));
    queue.give(2, chosen('b'));
    await settle();
    expect(sent.map(({ position, epoch, sequence }) => [position, epoch, sequence])).toEqual([
      [1, 2, 8],
      [2, 2, 9],
    ]);
    expect(queue.state()).toEqual({ kind: 'saved', at: receipt.receivedAt });
  });

  it('offline keeps answers with the time at which they were given, and only the last to each question', async () => {
    const { queue, owner, sent, line, kept } = given();
    queue.start(owner, 1, 0, []);
    line.fails = unreachable;
    queue.give(1, chosen('a'));
    await settle();
    queue.give(2, chosen('b'));
    queue.give(2, chosen('c'));
    await settle();
    expect(queue.state()).toEqual({ kind: 'waiting' });
    expect(kept.at(-1)).toEqual([1, 2]);
    line.fails = undefined;
    line.now += 120_000;
    window.dispatchEvent(new Event('online'));
    await settle();
    expect(sent.map(({ position, choice, claimedAt }) => [position, choice, claimedAt])).toEqual([
      [1, 'a', '2026-11-25T10:00:00.000Z'],
      [2, 'c', '2026-11-25T10:00:00.000Z'],
    ]);
    expect(kept.at(-1)).toEqual([]);
  });

  it('takes up what an earlier page left behind, unchanged', async () => {
    const { queue, owner, sent } = given();
    const left = {
      id: 'one',
      position: 3,
      epoch: 1,
      sequence: 5,
      response: null,
      marked: true,
      claimedAt: '2026-11-25T09:59:00.000Z',
    };
    queue.start(owner, 1, 4, [left]);
    queue.give(4, chosen('d'));
    await settle();
    expect(sent.map(({ position, sequence }) => [position, sequence])).toEqual([
      [3, 5],
      [4, 6],
    ]);
  });

  it.each([
    [false, [1_000, 2_000, 5_000, 10_000, 10_000]],
    [true, [1_000, 1_000, 1_000, 1_000, 1_000]],
  ])('tries again after pauses; in the last minute (%p) after %j', async (hurried, pauses) => {
    const { queue, owner, line } = given();
    const call = jest.spyOn(TestBed.inject(ApiClient), 'call');
    queue.start(owner, 1, 0, []);
    line.fails = unreachable;
    line.hurried = hurried;
    queue.give(1, chosen('a'));
    await settle();
    for (const [tries, pause] of pauses.entries()) {
      await jest.advanceTimersByTimeAsync(pause - 1);
      expect(call).toHaveBeenCalledTimes(tries + 1);
      await jest.advanceTimersByTimeAsync(1);
      expect(call).toHaveBeenCalledTimes(tries + 2);
    }
  });

  it.each<[FailureCode, number, readonly number[]]>([
    ['assessment.answer-late', 409, []],
    ['assessment.response-invalid', 422, []],
    ['assessment.taken-over', 409, [1]],
    ['assessment.attempt-over', 409, [1]],
    ['creation.differs', 409, [1]],
  ])('tells of %s and keeps waiting: %j %j', async (code, status, waiting) => {
    const { queue, owner, line, refused } = given();
    queue.start(owner, 1, 0, []);
    line.fails = new RequestProblem(code, status);
    queue.give(1, chosen('a'));
    await settle();
    expect(refused).toEqual([code]);
    expect(queue.waiting().map(({ position }) => position)).toEqual(waiting);
  });

  it('sends off what waits when the page goes, under the ids that it is sent under again', async () => {
    const { queue, owner, line, left } = given();
    queue.start(owner, 1, 0, []);
    line.fails = unreachable;
    queue.give(1, chosen('a'));
    queue.give(2, chosen('b'));
    await settle();
    window.dispatchEvent(new Event('pagehide'));
    expect(left).toEqual(queue.waiting().map(({ id }) => id));
    expect(left).toHaveLength(2);
  });

  it('gives what is being typed at a quick exit, which waits until all has arrived and is kept', async () => {
    const { queue, owner, line, left, kept } = given();
    queue.start(owner, 1, 0, []);
    line.fails = unreachable;
    line.typed = () => queue.give(3, chosen('c'));
    const waits: Promise<unknown>[] = [];
    const detail = { waitUntil: (wait: Promise<unknown>) => void waits.push(wait) };
    window.dispatchEvent(new CustomEvent('leaving', { detail }));
    expect([left.length, waits.length]).toEqual([1, 1]);
    await waits[0];
    expect(kept.at(-1)).toEqual([]);
  });

  it('does not hold up a quick exit where nothing waits', () => {
    const { queue, owner } = given();
    queue.start(owner, 1, 0, []);
    const waits: unknown[] = [];
    window.dispatchEvent(
      new CustomEvent('leaving', { detail: { waitUntil: (wait: unknown) => waits.push(wait) } }),
    );
    expect(waits).toEqual([]);
  });

  it('numbers what waits anew and keeps when it was given', async () => {
    const { queue, owner, sent, line } = given();
    queue.start(owner, 1, 0, []);
    line.fails = unreachable;
    queue.give(1, chosen('a'));
    await settle();
    line.fails = undefined;
    line.now += 60_000;
    queue.renumber(3, 11);
    await settle();
    expect(sent).toEqual([
      { position: 1, epoch: 3, sequence: 12, choice: 'a', claimedAt: '2026-11-25T10:00:00.000Z' },
    ]);
  });
});
