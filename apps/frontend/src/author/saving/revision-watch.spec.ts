import { TestBed } from '@angular/core/testing';
import { HeldReplies } from '../../testing/held-replies';
import { RevisionWatch } from './revision-watch';

let revision: number;
let saves: number;
let looks: number;
let reads: number;
let visible: DocumentVisibilityState;

function watch(): RevisionWatch<string> {
  [revision, saves, looks, reads, visible] = [5, 0, 0, 0, 'visible'];
  const watched = {
    look: async () => {
      looks += 1;
      return { revision };
    },
    saves: () => saves,
    read: async () => `draft ${(reads += 1)}`,
    follow: () => undefined,
  };
  return TestBed.runInInjectionContext(() => new RevisionWatch(watched));
}

beforeEach(() => {
  jest.useFakeTimers();
  jest.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visible);
});
afterEach(() => jest.useRealTimers());

const pass = (seconds: number) => jest.advanceTimersByTimeAsync(seconds * 1_000);

it('reads again within seconds when somebody else saved, and once', async () => {
  watch().start(5);
  await pass(6);
  expect({ looks, reads }).toEqual({ looks: 1, reads: 0 });
  revision = 6;
  await pass(6);
  expect(reads).toBe(1);
  await pass(30);
  expect(reads).toBe(1);
});

it('takes its own saves for no change', async () => {
  watch().start(5);
  [revision, saves] = [7, 2];
  await pass(30);
  expect(reads).toBe(0);
  revision = 8;
  await pass(6);
  expect(reads).toBe(1);
});

it('stands still while the page is hidden or nobody is at it, and looks at once when somebody comes', async () => {
  watch().start(5);
  visible = 'hidden';
  await pass(60);
  expect(looks).toBe(0);
  visible = 'visible';
  document.dispatchEvent(new Event('visibilitychange'));
  await pass(0);
  expect(looks).toBe(1);
  await pass(15 * 60);
  const before = looks;
  await pass(30 * 60);
  expect(looks).toBe(before);
  revision = 9;
  document.dispatchEvent(new Event('pointermove'));
  await pass(0);
  expect(reads).toBe(1);
});

it('ends with its page', async () => {
  const looking = watch();
  looking.start(5);
  TestBed.resetTestingModule();
  await pass(60);
  expect(looks).toBe(0);
});

it('asks again for what was on its way when something was added or removed here', async () => {
  [revision, visible] = [5, 'visible'];
  const replies = new HeldReplies();
  const followed: unknown[] = [];
  const looking = TestBed.runInInjectionContext(
    () =>
      new RevisionWatch<unknown>({
        look: async () => ({ revision: revision }),
        saves: () => 0,
        read: () => replies.call('read'),
        follow: (draft) => followed.push(draft),
      }),
  );
  looking.start(5);
  revision = 6;
  await pass(6);
  looking.outdate();
  await replies.come('read', 'without it');
  expect(followed).toEqual([]);
  await replies.come('read', 'with it');
  expect(followed).toEqual(['with it']);
});
