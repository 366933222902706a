import { TestBed } from '@angular/core/testing';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { ApiClient } from '../../core/api/api-client';
import { HeldReplies } from '../../testing/held-replies';
import { KeptDrafts } from '../saving/kept-drafts';
import { ModuleStore } from './module-store';

const lesson = (id: string) => ({
  id,
  key: id,
  version: 1,
  changedAt: '',
  content: { title: id, minutes: 5, blocks: [] },
});
const draft = (revision: number, ...lessons: readonly string[]) => ({
  id: 'm',
  slug: 'm',
  edition: null,
  version: 1,
  revision,
  changedAt: '',
  content: { kind: 'general', title: '', summary: '', tracks: [], lessons: ['one'] },
  lessons: lessons.map(lesson),
});

/** A module that is read again because somebody changed it, and is changed here before the reply has come. */
async function readAgain() {
  const replies = new HeldReplies();
  const kept = { find: () => undefined, keep: () => undefined, forget: () => undefined };
  TestBed.configureTestingModule({
    providers: [
      provideTexts(),
      ModuleStore,
      { provide: ApiClient, useValue: { call: replies.call } },
      { provide: KeptDrafts, useValue: kept },
    ],
  });
  const store = TestBed.inject(ModuleStore);
  store.reading.id.set('m');
  TestBed.tick();
  await replies.come('authoring.readModule', draft(1, 'one'));
  TestBed.tick();
  await jest.advanceTimersByTimeAsync(5_000);
  await replies.come('authoring.readRevision', { revision: 2 });
  return { store, replies, ids: () => store.lessons().map(({ id }) => id) };
}

describe('ModuleStore', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    TestBed.resetTestingModule();
    jest.useRealTimers();
  });

  it('keeps a lesson that was added while the module was read again', async () => {
    const { store, replies, ids } = await readAgain();
    void store.addLesson('added');
    await replies.come('authoring.createLesson', lesson('added'));
    await replies.come('authoring.readModule', draft(2, 'one', 'theirs'));
    expect(ids()).toEqual(['one', 'added']);
    await replies.come('authoring.readModule', draft(3, 'one', 'theirs', 'added'));
    expect(ids()).toEqual(['one', 'added', 'theirs']);
  });

  it('brings back no lesson that was removed while the module was read again', async () => {
    const { store, replies, ids } = await readAgain();
    const [first] = store.lessons();
    if (first) void store.removeLesson(first);
    await jest.advanceTimersByTimeAsync(0);
    await replies.come('authoring.removeLesson', undefined);
    await replies.come('authoring.readModule', draft(2, 'one', 'theirs'));
    expect(ids()).toEqual([]);
    await replies.come('authoring.readModule', draft(3, 'theirs'));
    expect(ids()).toEqual(['theirs']);
  });
});
