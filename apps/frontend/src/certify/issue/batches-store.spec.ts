import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../../core/api/api-client';
import { RequestProblem } from '@svetionik/client/problem';
import { HeldReplies } from '../../testing/held-replies';
import { BatchesStore } from './batches-store';

function batch(id: string, counts: Partial<Record<'ready' | 'waiting' | 'failed', number>>) {
  return {
    id,
    issuedAt: '2026-03-05T10:00:00Z',
    size: 10,
    ready: 0,
    waiting: 0,
    failed: 0,
    annulled: 0,
    withoutCredential: 0,
    ...counts,
  };
}

const failure = {
  certificate: 'c',
  number: 7,
  year: 2026,
  designation: '',
  name: { latin: 'Ana', cyrillic: 'Ана' },
  code: 'document-failed',
};

function open(answers: (() => unknown)[]) {
  const asked: string[] = [];
  const call = async (name: string) => {
    asked.push(name);
    if (name === 'certification.readBatch') return { failures: [failure] };
    return name === 'certification.listBatches'
      ? { items: answers.length > 1 ? answers.shift()?.() : answers[0]?.(), next: null }
      : undefined;
  };
  TestBed.configureTestingModule({
    providers: [BatchesStore, { provide: ApiClient, useValue: { call } }],
  });
  return { store: TestBed.inject(BatchesStore), asked };
}

const listed = (asked: readonly string[]) =>
  asked.filter((name) => name === 'certification.listBatches').length;

describe('BatchesStore', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    TestBed.resetTestingModule();
    jest.useRealTimers();
  });

  it('shows what is under way, asks until it is done, and keeps the end in sight', async () => {
    const { store, asked } = open([
      () => [batch('a', { waiting: 10 })],
      () => [batch('a', { waiting: 4, ready: 6 })],
      () => [batch('a', { ready: 10 })],
    ]);
    await jest.advanceTimersByTimeAsync(0);
    expect(store.shown().map(({ waiting }) => waiting)).toEqual([10]);
    await jest.advanceTimersByTimeAsync(60_000);
    expect([store.shown().map(({ ready }) => ready), listed(asked)]).toEqual([[10], 3]);
  });

  it('keeps what was finished before apart', async () => {
    const { store, asked } = open([() => [batch('old', { ready: 10 })]]);
    await jest.advanceTimersByTimeAsync(60_000);
    expect([store.shown(), store.earlier().map(({ id }) => id), listed(asked)]).toEqual([
      [],
      ['old'],
      1,
    ]);
  });

  it('shows the end of a batch that was done before the first look', async () => {
    const { store } = open([() => [], () => [batch('quick', { ready: 10 })]]);
    await jest.advanceTimersByTimeAsync(0);
    store.follow(batch('quick', { waiting: 10 }));
    await jest.advanceTimersByTimeAsync(30_000);
    expect(store.shown().map(({ ready }) => ready)).toEqual([10]);
  });

  it('asks ever more seldom while nothing moves', async () => {
    const { asked } = open([() => [batch('a', { waiting: 10 })]]);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(listed(asked)).toBeLessThan(10);
  });

  it('goes on after an outage and says that there was one', async () => {
    const broken = () => {
      throw new RequestProblem('network.unreachable');
    };
    const { store } = open([
      () => [batch('a', { waiting: 10 })],
      broken,
      () => [batch('a', { ready: 10 })],
    ]);
    await jest.advanceTimersByTimeAsync(1_000);
    expect([store.unreachable(), store.shown().length]).toEqual([true, 1]);
    await jest.advanceTimersByTimeAsync(10_000);
    expect([store.unreachable(), store.shown()[0]?.ready]).toEqual([false, 10]);
  });

  it('reads names only of what failed, once', async () => {
    const { store, asked } = open([
      () => [batch('a', { waiting: 5, failed: 1, ready: 4 })],
      () => [batch('a', { failed: 1, ready: 9 })],
    ]);
    await jest.advanceTimersByTimeAsync(30_000);
    expect(store.failures().get('a')).toEqual([failure]);
    expect(asked.filter((name) => name === 'certification.readBatch')).toHaveLength(1);
  });

  it('begins to ask again when something is tried again', async () => {
    const { store, asked } = open([
      () => [batch('a', { failed: 1, ready: 9 })],
      () => [batch('a', { waiting: 1, ready: 9 })],
      () => [batch('a', { ready: 10 })],
    ]);
    await jest.advanceTimersByTimeAsync(30_000);
    expect(listed(asked)).toBe(1);
    expect(await store.retry({ ...failure, code: 'document-failed' })).toBe(true);
    await jest.advanceTimersByTimeAsync(30_000);
    expect([store.shown()[0]?.ready, listed(asked)]).toEqual([10, 3]);
  });

  it('takes nothing back because an older look ends late', async () => {
    const replies = new HeldReplies();
    const useValue = { call: replies.call };
    TestBed.configureTestingModule({ providers: [BatchesStore, { provide: ApiClient, useValue }] });
    const store = TestBed.inject(BatchesStore);
    store.follow(batch('new', { waiting: 10 }));
    await replies.come('certification.listBatches', { items: [] });
    expect(store.shown().map(({ id }) => id)).toEqual(['new']);
    await replies.come('certification.listBatches', { items: [batch('new', { waiting: 4 })] });
    expect(store.shown().map(({ waiting }) => waiting)).toEqual([4]);
  });

  it('goes on looking after something is tried again, although an older look ends last', async () => {
    const replies = new HeldReplies();
    const useValue = { call: replies.call };
    TestBed.configureTestingModule({ providers: [BatchesStore, { provide: ApiClient, useValue }] });
    const store = TestBed.inject(BatchesStore);
    void store.retryAll(batch('a', { failed: 1 }));
    await replies.come('certification.retryBatch', undefined);
    const [older, newer] = [{ failed: 1 }, { waiting: 1 }].map((counts) => batch('a', counts));
    const reply = replies.holdBack('certification.listBatches');
    await replies.come('certification.listBatches', { items: [newer] });
    await reply({ items: [older] });
    await replies.come('certification.readBatch', { failures: [failure] });
    expect(store.shown().map(({ waiting }) => waiting)).toEqual([1]);
  });
});
