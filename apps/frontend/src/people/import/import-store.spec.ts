import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../../core/api/api-client';
import { HeldReplies } from '../../testing/held-replies';
import { ImportStore } from './import-store';

const look = 'imports.readPeopleImport';

async function open(state: string) {
  const replies = new HeldReplies();
  TestBed.configureTestingModule({
    providers: [ImportStore, { provide: ApiClient, useValue: { call: replies.call } }],
  });
  const store = TestBed.inject(ImportStore);
  const come = async (name: string, reply: unknown) => {
    await replies.come(name, reply);
    TestBed.tick();
  };
  const pass = async (milliseconds: number) => {
    await jest.advanceTimersByTimeAsync(milliseconds);
    TestBed.tick();
  };
  store.id.set('i');
  TestBed.tick();
  await come(look, { id: 'i', version: 1, state });
  return { store, replies, come, pass };
}

describe('ImportStore', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    TestBed.resetTestingModule();
    jest.useRealTimers();
  });

  it('looks while a worker is at it, and then no more', async () => {
    const { store, replies, come, pass } = await open('checking');
    await pass(1_000);
    await come(look, { id: 'i', version: 1, state: 'checking' });
    await pass(1_000);
    await come(look, { id: 'i', version: 2, state: 'checked' });
    await pass(60_000);
    expect([store.view()?.state, replies.asked]).toEqual(['checked', []]);
  });

  it('keeps what is known where no answer comes, and asks again', async () => {
    const { store, replies, come, pass } = await open('checking');
    await pass(1_000);
    await replies.fail(look, new Error('no line'));
    TestBed.tick();
    expect(store.view()?.state).toBe('checking');
    await pass(1_000);
    await come(look, { id: 'i', version: 2, state: 'checked' });
    expect(store.view()?.state).toBe('checked');
  });

  it('takes no step back because an older look ends late, and goes on looking', async () => {
    const { store, replies, come, pass } = await open('checked');
    store.refresh();
    TestBed.tick();
    const applied = store.apply({ language: 'en', groupId: null, courseId: null });
    await come('imports.applyImport', { id: 'i', version: 2, state: 'applying' });
    await applied;
    await come(look, { id: 'i', version: 1, state: 'checked' });
    expect(store.view()?.state).toBe('applying');
    await pass(1_000);
    expect(replies.asked).toEqual([look]);
  });

  it('looks no more once its page is gone', async () => {
    const { replies, pass } = await open('checking');
    TestBed.resetTestingModule();
    await pass(60_000);
    expect(replies.asked).toEqual([]);
  });
});
