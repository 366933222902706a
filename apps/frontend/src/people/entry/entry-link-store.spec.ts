import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../../core/api/api-client';
import { HeldReplies } from '../../testing/held-replies';
import { EntryLinkStore } from './entry-link-store';

/** A store whose requests are counted, and answered by hand. */
function given() {
  const answers: (() => void)[] = [];
  const call = () => new Promise<object>((answer) => answers.push(() => answer({ id: 'l' })));
  TestBed.configureTestingModule({
    providers: [EntryLinkStore, { provide: ApiClient, useValue: { call } }],
  });
  return { answers, store: TestBed.inject(EntryLinkStore) };
}

describe('a link that is followed', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is read again while somebody looks at it', async () => {
    const { answers, store } = given();
    const followed = store.follow('l');
    answers[0]?.();
    await followed;
    await jest.advanceTimersByTimeAsync(4_000);
    expect(answers).toHaveLength(2);
  });

  it.each([
    ['between two answers', false],
    ['while an answer is on its way', true],
  ])('is asked for no more once the page is left %s', async (_, waits) => {
    const { answers, store } = given();
    const followed = store.follow('l');
    if (!waits) {
      answers[0]?.();
      await followed;
    }
    TestBed.resetTestingModule();
    answers[0]?.();
    await followed;
    await jest.advanceTimersByTimeAsync(60_000);
    expect(answers).toHaveLength(1);
  });

  it('stays as it was changed when an older answer comes late', async () => {
    const replies = new HeldReplies();
    const useValue = { call: replies.call };
    TestBed.configureTestingModule({
      providers: [EntryLinkStore, { provide: ApiClient, useValue }],
    });
    const store = TestBed.inject(EntryLinkStore);
    void store.follow('l');
    await replies.come('identity.readEntryLink', { id: 'l', state: 'open' });
    await jest.advanceTimersByTimeAsync(4_000);
    const link = store.link();
    if (link) void store.close(link, true);
    await replies.come('identity.closeEntryLink', { id: 'l', state: 'closed' });
    await replies.come('identity.readEntryLink', { id: 'l', state: 'open' });
    expect(store.link()?.state).toBe('closed');
  });
});
