import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../../core/api/api-client';
import { HeldReplies } from '../../testing/held-replies';
import { RegradeStore } from './regrade-store';

const look = 'regrades.readRegrade';
const previewed = { state: 'previewed', elsewhere: { working: true } };

async function open(regrade: object) {
  const replies = new HeldReplies();
  const call = (name: string) =>
    name === 'regrades.listEffects'
      ? Promise.resolve({ items: [], next: null })
      : replies.call(name);
  TestBed.configureTestingModule({
    providers: [RegradeStore, { provide: ApiClient, useValue: { call } }],
  });
  const store = TestBed.inject(RegradeStore);
  const come = async (name: string, reply: unknown) => {
    await replies.come(name, reply);
    TestBed.tick();
  };
  const pass = async (milliseconds: number) => {
    await jest.advanceTimersByTimeAsync(milliseconds);
    TestBed.tick();
  };
  store.id.set('one');
  TestBed.tick();
  await come(look, regrade);
  return { store, replies, come, pass };
}

describe('RegradeStore', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    TestBed.resetTestingModule();
    jest.useRealTimers();
  });

  it('looks while a job works at it, and then no more', async () => {
    const { store, replies, come, pass } = await open({ state: 'previewing' });
    await pass(1_500);
    await come(look, { state: 'previewing' });
    await pass(1_500);
    await come(look, { state: 'previewed' });
    await pass(60_000);
    expect([store.regrade()?.state, replies.asked]).toEqual(['previewed', []]);
  });

  it('keeps what is known where no answer comes, and asks again', async () => {
    const { store, replies, come, pass } = await open({ state: 'previewing' });
    await pass(1_500);
    await replies.fail(look, new Error('no line'));
    TestBed.tick();
    expect(store.regrade()?.state).toBe('previewing');
    await pass(1_500);
    await come(look, { state: 'previewed' });
    expect(store.regrade()?.state).toBe('previewed');
  });

  it('stays applied when an older look ends late', async () => {
    const { store, replies, come, pass } = await open(previewed);
    await pass(1_500);
    void store.apply();
    await come('regrades.applyRegrade', { state: 'applying', elsewhere: null });
    await come(look, previewed);
    expect(store.regrade()?.state).toBe('applying');
    await pass(1_500);
    expect(replies.asked).toEqual([look]);
  });

  it('shows nothing of one regrade at the address of another', async () => {
    const { store, replies, come } = await open({ state: 'previewed' });
    store.id.set('other');
    TestBed.tick();
    expect([store.regrade(), replies.asked]).toEqual([undefined, [look]]);
    await come(look, { state: 'applied' });
    expect(store.regrade()?.state).toBe('applied');
  });
});
