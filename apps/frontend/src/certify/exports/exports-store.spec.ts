import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../../core/api/api-client';
import { RequestProblem } from '@svetionik/client/problem';
import { HeldReplies } from '../../testing/held-replies';
import { type Exported, ExportsStore } from './exports-store';

const exported = (id: string, state: Exported['state']): Exported => ({
  id,
  kind: 'register-book',
  about: null,
  days: null,
  language: null,
  certificates: null,
  state,
  askedAt: '2026-11-26T10:00:00Z',
  removedAt: '2026-12-03T10:00:00Z',
  bytes: null,
});

/** A server on which a document is ready when it is looked at the given number of times. */
function given(documents: Exported[] = [], looksNeeded = 2) {
  const server = {
    documents,
    looks: 0,
    ids: new Array<string>(),
    fails: new Array<RequestProblem>(),
  };
  const call = async (name: string, request: { params?: { export: string } }) => {
    const failure = server.fails.shift();
    if (failure) throw failure;
    if (name === 'exports.askForExport') {
      const made = exported(request.params?.export ?? '', 'waiting');
      server.ids.push(made.id);
      server.documents = [made, ...server.documents];
      return made;
    }
    server.looks += 1;
    if (server.looks >= looksNeeded)
      server.documents = server.documents.map((each) => ({ ...each, state: 'ready' }));
    return { items: server.documents };
  };
  TestBed.configureTestingModule({
    providers: [ExportsStore, { provide: ApiClient, useValue: { call } }],
  });
  return { store: TestBed.inject(ExportsStore), server };
}

const request = {
  kind: 'register-book',
  organiser: 'astra',
  year: 2026,
  language: 'sr-Latn',
} as const;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('ExportsStore', () => {
  it('looks at what is asked for until it is there, and then no more', async () => {
    const { store, server } = given();
    await jest.advanceTimersByTimeAsync(0);
    expect(await store.ask(request)).toBe(true);
    expect([store.waiting(), store.documents()[0]?.state]).toEqual([true, 'waiting']);
    await jest.advanceTimersByTimeAsync(60_000);
    expect([store.waiting(), store.documents()[0]?.state, server.looks]).toEqual([
      false,
      'ready',
      2,
    ]);
  });

  it('says that nothing was asked for, and gives the next try an id of its own', async () => {
    const { store, server } = given();
    await jest.advanceTimersByTimeAsync(0);
    server.fails.push(new RequestProblem('certification.too-many-documents', 409));
    expect([await store.ask(request), store.documents().length, store.asking.error()]).toEqual([
      false,
      0,
      expect.any(RequestProblem),
    ]);
    await store.ask(request);
    await store.ask(request);
    expect([new Set(server.ids).size, store.asking.error()]).toEqual([2, undefined]);
  });

  it('keeps what it shows when it cannot look, and goes on looking', async () => {
    const { store, server } = given([exported('one', 'waiting')], 3);
    await jest.advanceTimersByTimeAsync(0);
    server.fails.push(new RequestProblem('network.unreachable'));
    await jest.advanceTimersByTimeAsync(2_000);
    expect([store.documents().length, store.error()]).toEqual([1, expect.any(RequestProblem)]);
    await jest.advanceTimersByTimeAsync(4_000);
    expect([store.documents()[0]?.state, store.error()]).toEqual(['ready', undefined]);
  });

  it('looks no more once its page is gone', async () => {
    const { server } = given([exported('one', 'waiting')], 99);
    await jest.advanceTimersByTimeAsync(0);
    TestBed.resetTestingModule();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(server.looks).toBe(1);
  });

  it('keeps what was asked for when an older look ends late, and looks at it', async () => {
    const replies = new HeldReplies();
    const useValue = { call: replies.call };
    TestBed.configureTestingModule({ providers: [ExportsStore, { provide: ApiClient, useValue }] });
    const store = TestBed.inject(ExportsStore);
    void store.ask(request);
    await replies.come('exports.askForExport', exported('new', 'waiting'));
    await replies.come('exports.listExports', { items: [exported('old', 'ready')] });
    expect(store.documents().map(({ id }) => id)).toEqual(['new']);
    await jest.advanceTimersByTimeAsync(2_000);
    const items = [exported('new', 'ready'), exported('old', 'ready')];
    await replies.come('exports.listExports', { items });
    expect(store.documents()).toEqual(items);
  });

  it('names where a document is downloaded', () => {
    const { store } = given();
    expect(store.addressOf(exported('one', 'ready'))).toBe('/api/v1/exports/one/document');
  });
});
