import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../../core/api/api-client';
import { HeldReplies } from '../../testing/held-replies';
import { EnrollingStore } from './enrolling-store';
import { RunStore } from './run-store';

const look = 'runs.readEnrolling';
const enrolling = (state: string) => ({ id: 'e', state, remarked: [], skipped: [] });

/** People who are being enrolled, watched by whoever has begun it. */
async function start() {
  const replies = new HeldReplies();
  TestBed.configureTestingModule({
    providers: [
      EnrollingStore,
      { provide: ApiClient, useValue: { call: replies.call } },
      { provide: RunStore, useValue: { id: signal('run') } },
    ],
  });
  const store = TestBed.inject(EnrollingStore);
  void store.propose({ kind: 'group', group: 'g' });
  await replies.come('runs.proposeEnrolling', enrolling('proposed'));
  await replies.come('runs.listEnrollingPeople', { items: [] });
  void store.start();
  await replies.come('runs.startEnrolling', enrolling('running'));
  await jest.advanceTimersByTimeAsync(1_000);
  return { store, replies };
}

describe('EnrollingStore', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    TestBed.resetTestingModule();
    jest.useRealTimers();
  });

  it('looks until everybody is enrolled', async () => {
    const { store, replies } = await start();
    await replies.come(look, enrolling('running'));
    await jest.advanceTimersByTimeAsync(1_000);
    await replies.come(look, enrolling('finished'));
    await replies.come('runs.listEnrollingPeople', { items: [{ id: 'ana' }] });
    expect([store.enrolling()?.state, store.people()]).toEqual(['finished', [{ id: 'ana' }]]);
  });

  it('stays left when an older look ends late', async () => {
    const { store, replies } = await start();
    store.forget();
    await replies.come(look, enrolling('running'));
    expect(store.enrolling()).toBeUndefined();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(replies.asked.filter((name) => name === look)).toEqual([]);
  });
});
