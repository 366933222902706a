import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../../core/api/api-client';
import { RequestProblem } from '@svetionik/client/problem';
import { HeldReplies } from '../../testing/held-replies';
import { ImportStore } from './import-store';

interface Asked {
  readonly name: string;
  readonly query?: { readonly after: number; readonly effect?: string };
  readonly body?: unknown;
  readonly version?: number;
}

const view = (change: object = {}) => ({
  id: 'i',
  state: 'ready',
  found: 120,
  kept: 100,
  changed: 15,
  lost: 3,
  refused: 2,
  items: [],
  next: null,
  bank: { version: 4 },
  ...change,
});

/** Answers in turn; the last answer stays. */
async function given(...answers: (object | RequestProblem)[]) {
  const asked: Asked[] = [];
  const call = async (name: string, request: Omit<Asked, 'name'>) => {
    asked.push({ name, ...request });
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer instanceof RequestProblem) throw answer;
    return answer;
  };
  TestBed.configureTestingModule({
    providers: [ImportStore, { provide: ApiClient, useValue: { call } }],
  });
  const store = TestBed.inject(ImportStore);
  store.address.set({ bank: 'b', import: 'i' });
  await settled();
  return { store, asked };
}

async function settled(milliseconds = 0): Promise<void> {
  TestBed.tick();
  await jest.advanceTimersByTimeAsync(milliseconds);
  TestBed.tick();
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  TestBed.resetTestingModule();
  jest.useRealTimers();
});

describe('ImportStore', () => {
  it('looks again while a worker reads, also after an outage, and no longer once it is done', async () => {
    const { store, asked } = await given(
      view({ state: 'reading', found: 10 }),
      new RequestProblem('network.unreachable'),
      view({ state: 'reading', found: 60 }),
      view(),
    );
    expect(store.view()?.found).toBe(10);
    await settled(1_000);
    await settled(1_000);
    expect(store.view()?.found).toBe(60);
    await settled(1_000);
    expect(store.view()?.state).toBe('ready');
    await settled(60_000);
    expect(asked).toHaveLength(4);
  });

  it('shows the page that was turned to when a look at the one before ends late, and goes on looking', async () => {
    const replies = new HeldReplies();
    const useValue = { call: replies.call };
    const page = (found: number, next: number | null) => view({ state: 'adding', found, next });
    TestBed.configureTestingModule({ providers: [ImportStore, { provide: ApiClient, useValue }] });
    const store = TestBed.inject(ImportStore);
    store.address.set({ bank: 'b', import: 'i' });
    TestBed.tick();
    await replies.come('exchange.readImport', page(1, 50));
    await settled(1_000);
    const look = replies.holdBack('exchange.readImport');
    store.forward();
    await settled();
    await replies.come('exchange.readImport', page(2, null));
    await look(page(1, 50));
    expect([store.first(), store.view()?.found]).toEqual([51, 2]);
    await settled(1_000);
    expect(replies.asked).toEqual(['exchange.readImport']);
  });

  it('turns pages forward and back, and begins again with another choice of questions', async () => {
    const { store, asked } = await given(
      view({ next: 50 }),
      view({ next: 100 }),
      view({ next: 50 }),
      view({ items: [{ place: 7 }] }),
    );
    store.forward();
    await settled();
    expect([store.first(), store.all(), asked.at(-1)?.query?.after]).toEqual([51, 120, 50]);
    store.back();
    await settled();
    expect([store.first(), asked.at(-1)?.query?.after]).toEqual([1, 0]);
    store.effect.set('lost');
    await settled();
    expect([store.first(), store.all(), asked.at(-1)?.query]).toEqual([
      1,
      3,
      { after: 0, limit: 50, effect: 'lost' },
    ]);
  });

  it('confirms over the bank that was seen, but for what was left out', async () => {
    const { store, asked } = await given(
      view(),
      { state: 'adding' },
      view({ state: 'added', added: 114 }),
    );
    store.leftOut().toggle(3, 'kept');
    store.leftOut().toggleEffect('lost');
    expect(store.chosen()).toBe(114);
    await store.confirm();
    expect(asked.at(-1)).toEqual({
      name: 'exchange.confirmImport',
      params: { bank: 'b', import: 'i' },
      body: { leaveOut: [3], leaveOutEffects: ['lost'] },
      version: 4,
    });
    await settled(1_000);
    expect(store.view()).toMatchObject({ state: 'added', added: 114 });
  });

  it('reads again where somebody has changed the bank meanwhile, so that confirming again is of what is there now', async () => {
    const { store, asked } = await given(
      view(),
      new RequestProblem('edit.conflict', 412),
      view({ bank: { version: 5 } }),
      { state: 'adding' },
    );
    await store.confirm();
    await settled();
    expect(store.view()?.bank.version).toBe(5);
    await store.confirm();
    expect(asked.at(-1)?.version).toBe(5);
  });
});
