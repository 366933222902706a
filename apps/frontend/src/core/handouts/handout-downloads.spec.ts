import { TestBed } from '@angular/core/testing';
import { RequestProblem } from '@svetionik/client/problem';
import { Files } from '../files';
import { createHandoutMaker, type HandoutCalls } from './handout-downloads';

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
  return { maker: TestBed.runInInjectionContext(() => createHandoutMaker(all)), saved };
}

async function settled(): Promise<void> {
  await jest.runAllTimersAsync();
}

describe('a handout that is asked for', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is waited for and handed over, and its size is known then', async () => {
    const { maker, saved } = open({ make: () => Promise.resolve({ state: 'waiting', ...none }) });
    expect(maker.find('a')).toEqual({ state: 'idle' });
    maker.make('a', 'pdf');
    expect(maker.find('a').state).toBe('making');
    await settled();
    expect(saved).toEqual(['podsetnik.pdf']);
    expect(maker.find('a')).toEqual(ready);
    expect(maker.find('b')).toEqual({ state: 'idle' });
  });

  it.each([
    ['could not be made', 'failed', () => Promise.resolve({ state: 'failed', ...none } as const)],
    ['is refused', 'failed', () => Promise.reject(new RequestProblem('access.not-found', 404))],
    ['is out of reach', 'offline', () => Promise.reject(new RequestProblem('network.unreachable'))],
  ])('says when it %s', async (_, state, make) => {
    const { maker, saved } = open({ make });
    maker.make('a', 'text');
    await settled();
    expect(maker.find('a')).toEqual({ state });
    expect(saved).toEqual([]);
  });
});
