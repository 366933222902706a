import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../../core/api/api-client';
import { RequestProblem } from '@svetionik/client/problem';
import { HeldReplies } from '../../testing/held-replies';
import { givenStatistics } from '../../testing/given-statistics';
import { ItemAnalysisStore } from './item-analysis-store';

type Answer = () => unknown;

const row = {
  course: { id: 'c', title: { 'sr-Latn': 'Kurs', 'sr-Cyrl': 'Курс' } },
  edition: 1,
  people: 30,
  computedAt: null,
  cutScore: 70,
  needed: 0,
  last: null,
  figures: null,
};
const computing = (done: number) => ({
  id: 'f',
  state: 'computing',
  orderedAt: '2026-03-05T10:00:00Z',
  people: 30,
  done,
});
const broken: Answer = () => {
  throw new RequestProblem('network.unreachable');
};

/** Each call is answered by the next of its answers, the last again and again. */
async function open(answers: Readonly<Record<string, readonly Answer[]>>) {
  const left = new Map(Object.entries(answers).map(([name, list]) => [name, [...list]]));
  const asked: { name: string; analysis: unknown }[] = [];
  const call = async (name: string, { params }: { params: { analysis?: string } }) => {
    asked.push({ name, analysis: params.analysis });
    const list = left.get(name) ?? [];
    return list.length > 1 ? list.shift()?.() : list[0]?.();
  };
  TestBed.configureTestingModule({
    providers: [ItemAnalysisStore, { provide: ApiClient, useValue: { call } }],
  });
  const store = TestBed.inject(ItemAnalysisStore);
  store.place.set({ course: 'c', edition: '1' });
  await settle();
  return { store, asked };
}

async function settle(milliseconds = 0): Promise<void> {
  for (let turn = 0; turn < 4; turn++) {
    TestBed.tick();
    await jest.advanceTimersByTimeAsync(turn === 0 ? milliseconds : 0);
  }
}

describe('ItemAnalysisStore', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    TestBed.resetTestingModule();
    jest.useRealTimers();
  });

  it('watches a computation that is under way, and reads the statistics when it is done', async () => {
    const { store, asked } = await open({
      'reporting.readItemAnalysis': [
        () => ({ ...row, last: computing(0) }),
        () => ({ ...row, figures: givenStatistics(), last: { ...computing(30), state: 'ready' } }),
      ],
      'reporting.readComputation': [
        () => computing(10),
        () => ({ ...computing(30), state: 'ready' }),
      ],
    });
    expect(store.computation()?.done).toBe(0);
    await settle(1_000);
    expect(store.computation()?.done).toBe(10);
    await settle(1_000);
    expect([store.computation(), store.report()?.figures?.people]).toEqual([undefined, 30]);
    await settle(60_000);
    expect(asked.filter(({ name }) => name === 'reporting.readComputation')).toHaveLength(2);
  });

  it('orders, and shows what has begun', async () => {
    const { store } = await open({
      'reporting.readItemAnalysis': [() => row],
      'reporting.orderItemAnalysis': [() => computing(0)],
      'reporting.readComputation': [() => computing(20)],
    });
    await store.order();
    expect(store.computation()?.done).toBe(0);
    await settle(1_000);
    expect(store.computation()?.done).toBe(20);
  });

  it('sends the same order again when there was no answer, and another after a refusal', async () => {
    const refused: Answer = () => {
      throw new RequestProblem('reporting.computing', 409);
    };
    const { store, asked } = await open({
      'reporting.readItemAnalysis': [() => row],
      'reporting.orderItemAnalysis': [broken, refused, broken],
    });
    for (let turn = 0; turn < 3; turn++) await store.order();
    const ids = asked
      .filter(({ name }) => name === 'reporting.orderItemAnalysis')
      .map(({ analysis }) => analysis);
    expect([ids[0] === ids[1], ids[1] === ids[2]]).toEqual([true, false]);
    expect(store.failure()).toBeInstanceOf(RequestProblem);
  });

  it('goes on asking while the server cannot be reached', async () => {
    const { store } = await open({
      'reporting.readItemAnalysis': [() => ({ ...row, last: computing(0) })],
      'reporting.readComputation': [broken, () => computing(5)],
    });
    await settle(1_000);
    expect([store.unreachable(), store.computation()?.done]).toEqual([true, 0]);
    await settle(5_000);
    expect([store.unreachable(), store.computation()?.done]).toEqual([false, 5]);
  });

  it('watches what was ordered when the report that was asked for before comes late', async () => {
    const replies = new HeldReplies();
    const useValue = { call: replies.call };
    TestBed.configureTestingModule({
      providers: [ItemAnalysisStore, { provide: ApiClient, useValue }],
    });
    const store = TestBed.inject(ItemAnalysisStore);
    store.place.set({ course: 'c', edition: '1' });
    TestBed.tick();
    await replies.come('reporting.readItemAnalysis', row);
    store.read.reload();
    TestBed.tick();
    void store.order();
    await replies.come('reporting.orderItemAnalysis', computing(0));
    TestBed.tick();
    await replies.come('reporting.readItemAnalysis', { ...row });
    TestBed.tick();
    expect(store.computation()?.id).toBe('f');
    await replies.come('reporting.readItemAnalysis', { ...row, last: computing(3) });
    TestBed.tick();
    expect(store.computation()?.done).toBe(3);
  });
});
