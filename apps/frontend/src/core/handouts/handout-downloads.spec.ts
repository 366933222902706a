import { TestBed } from '@angular/core/testing';
import { RequestProblem } from '@svetionik/client/problem';
import { Files } from '../files';
import { createHandoutDownloads, type HandoutCalls } from './handout-downloads';

const none = { pages: null, pdfBytes: null, textBytes: null };
const ready = { state: 'ready', pages: 2, pdfBytes: 48_000, textBytes: 3_000 } as const;

function open(calls: Partial<HandoutCalls>) {
  const saved: string[] = [];
  TestBed.configureTestingModule({
    providers: [{ provide: Files, useValue: { save: ({ name }: File) => saved.push(name) } }],
  });
  const all: HandoutCalls = {
    key: (block) => block,
    make: () => Promise.resolve(ready),
    read: () => Promise.resolve(ready),
    download: (_, format) => Promise.resolve(new File([], `podsetnik.${format}`)),
    ...calls,
  };
  return { downloads: TestBed.runInInjectionContext(() => createHandoutDownloads(all)), saved };
}

async function settled(): Promise<void> {
  await jest.runAllTimersAsync();
}

describe('a handout that is asked for', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is waited for and handed over, and its size is known then', async () => {
    const { downloads, saved } = open({
      make: () => Promise.resolve({ state: 'waiting', ...none }),
    });
    expect(downloads.find('a')).toEqual({ state: 'idle' });
    downloads.make('a', 'pdf');
    expect(downloads.find('a').state).toBe('making');
    await settled();
    expect(saved).toEqual(['podsetnik.pdf']);
    expect(downloads.find('a')).toEqual(ready);
    expect(downloads.find('b')).toEqual({ state: 'idle' });
  });

  it.each([
    ['could not be made', 'failed', () => Promise.resolve({ state: 'failed', ...none } as const)],
    ['is refused', 'failed', () => Promise.reject(new RequestProblem('access.not-found', 404))],
    ['is out of reach', 'offline', () => Promise.reject(new RequestProblem('network.unreachable'))],
  ])('says when it %s', async (_, state, make) => {
    const { downloads, saved } = open({ make });
    downloads.make('a', 'text');
    await settled();
    expect(downloads.find('a')).toEqual({ state });
    expect(saved).toEqual([]);
  });
});
