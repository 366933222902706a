import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../../core/api/api-client';
import { RequestProblem } from '@svetionik/client/problem';
import { KeptRemovals } from './kept-removals';
import type { Removal } from './removal';

const removal = (id: string): Removal => ({
  id,
  unit: 'lekcija',
  name: `Blok ${id}`,
  removedAt: '2026-11-28T10:00:00.000Z',
  before: { blocks: [id] },
  after: { blocks: [] },
});

/** A server whose replies a test gives when it likes, and what it holds by then. */
class Server {
  readonly held = new Set<string>();
  /** What was sent so that it arrives although the page goes. */
  readonly outliving: string[] = [];
  private readonly waiting: (() => void)[] = [];
  /** So many of the next that are to be kept do not arrive. */
  lost = 0;

  readonly call = (
    name: string,
    { params, keepalive }: { params: { removal: string }; keepalive: boolean },
  ) =>
    new Promise<void>((resolve, reject) => {
      if (keepalive) this.outliving.push(params.removal);
      this.waiting.push(() => {
        if (name !== 'removals.keepRemoval') this.held.delete(params.removal);
        else if (this.lost > 0) {
          this.lost -= 1;
          return reject(new RequestProblem('network.unreachable'));
        } else this.held.add(params.removal);
        resolve();
      });
    });

  /** Answers what has arrived, the last first, as a line may bring it. */
  async answer(): Promise<void> {
    for (const reply of this.waiting.splice(0).reverse()) reply();
    await jest.advanceTimersByTimeAsync(0);
  }
}

function open() {
  const server = new Server();
  TestBed.configureTestingModule({
    providers: [KeptRemovals, { provide: ApiClient, useValue: server }],
  });
  return { server, kept: TestBed.inject(KeptRemovals) };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('forgets what is brought back before it was kept', async () => {
  const { server, kept } = open();
  kept.keep(removal('a'));
  kept.forget('a');
  await server.answer();
  await server.answer();
  expect([...server.held]).toEqual([]);
});

it('keeps that order when the first is sent again', async () => {
  const { server, kept } = open();
  server.lost = 1;
  kept.keep(removal('a'));
  kept.forget('a');
  await server.answer();
  await jest.advanceTimersByTimeAsync(5_000);
  await server.answer();
  await server.answer();
  expect([...server.held]).toEqual([]);
});

it('lets one removal not wait for another', async () => {
  const { server, kept } = open();
  kept.keep(removal('a'));
  kept.keep(removal('b'));
  await server.answer();
  expect([...server.held].sort()).toEqual(['a', 'b']);
});

it('arrives although the page is left at once, as far as browsers allow', () => {
  const { server, kept } = open();
  kept.keep(removal('a'));
  kept.keep({ ...removal('b'), before: { blocks: ['ž'.repeat(25_000)] } });
  expect(server.outliving).toEqual(['a']);
});
