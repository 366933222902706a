import { TestBed } from '@angular/core/testing';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { ApiClient } from '../../core/api/api-client';
import { HeldReplies } from '../../testing/held-replies';
import { KeptDrafts } from '../saving/kept-drafts';
import { BankStore } from './bank-store';

const item = (id: string) => ({ id, key: id, version: 1, changedAt: '', content: { prompt: [] } });
const bank = (revision: number, ...items: readonly string[]) => ({
  id: 'b',
  version: 1,
  revision,
  changedAt: '',
  content: {},
  courses: [],
  items: items.map(item),
});

/** A bank that is read again because somebody changed it, and is changed here before the reply has come. */
async function readAgain() {
  const replies = new HeldReplies();
  const kept = { find: () => undefined, keep: () => undefined, forget: () => undefined };
  TestBed.configureTestingModule({
    providers: [
      provideTexts(),
      BankStore,
      { provide: ApiClient, useValue: { call: replies.call } },
      { provide: KeptDrafts, useValue: kept },
    ],
  });
  const store = TestBed.inject(BankStore);
  store.reading.id.set('b');
  TestBed.tick();
  await replies.come('banks.readBank', bank(1, 'one'));
  TestBed.tick();
  await jest.advanceTimersByTimeAsync(5_000);
  await replies.come('authoring.readRevision', { revision: 2 });
  return { store, replies, ids: () => store.items().map(({ id }) => id) };
}

describe('BankStore', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    TestBed.resetTestingModule();
    jest.useRealTimers();
  });

  it('keeps a question that was added while the bank was read again', async () => {
    const { store, replies, ids } = await readAgain();
    void store.addItem('objective');
    await replies.come('banks.createItem', item('added'));
    await replies.come('banks.readBank', bank(2, 'one', 'theirs'));
    expect(ids()).toEqual(['one', 'added']);
    await replies.come('banks.readBank', bank(3, 'one', 'theirs', 'added'));
    expect(ids()).toEqual(['one', 'added', 'theirs']);
  });

  it('brings back no question that was removed while the bank was read again', async () => {
    const { store, replies, ids } = await readAgain();
    const [first] = store.items();
    if (first) void store.removeItem(first);
    await jest.advanceTimersByTimeAsync(0);
    await replies.come('banks.removeItem', undefined);
    await replies.come('banks.readBank', bank(2, 'one', 'theirs'));
    expect(ids()).toEqual([]);
    await replies.come('banks.readBank', bank(3, 'theirs'));
    expect(ids()).toEqual(['theirs']);
  });
});
