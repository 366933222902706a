import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../../../core/api/api-client';
import { Connection } from '../../../core/api/connection';
import { RequestProblem } from '@svetionik/client/problem';
import { SessionStore } from '../../../core/session/session-store';
import { ProgressSaver } from './progress-saver';

const savedAt = '2026-03-05T11:03:00.000Z';
const block = (id: string) => ({ module: 'm', lesson: 'l', block: id }) as const;
const place = (id: string) => ({ module: 'm', lesson: 'l', block: id, second: null });

function given(answer: (name: string, count: number) => unknown = () => ({ savedAt })) {
  const sent: string[] = [];
  const person = signal<unknown>({ id: 'p' });
  const call = async (name: string) => {
    sent.push(name.replace('learning.', ''));
    return answer(name, sent.length);
  };
  TestBed.configureTestingModule({
    providers: [
      { provide: ApiClient, useValue: { call } },
      { provide: SessionStore, useValue: { person } },
    ],
  });
  const saver = TestBed.inject(ProgressSaver);
  TestBed.tick();
  return { saver, sent, person };
}

function failing(problem: RequestProblem): never {
  throw problem;
}

const unreachable = new RequestProblem('network.unreachable');
const signedOut = new RequestProblem('access.sign-in-required', 401);
const refused = new RequestProblem('learning.block-unknown', 422);

describe('ProgressSaver', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('gathers blocks for a moment and sends them in one request', async () => {
    const { saver, sent } = given();
    saver.pass('e', block('a'));
    await jest.advanceTimersByTimeAsync(1_000);
    saver.pass('e', block('b'));
    expect(sent).toEqual([]);
    await jest.advanceTimersByTimeAsync(600);
    expect(sent).toEqual(['markDone']);
    expect(saver.state()).toEqual({ kind: 'saved', at: savedAt });
  });

  it('sends practice at once', async () => {
    const { saver, sent } = given();
    saver.record('e', { ...place('check'), response: { kind: 'single-choice', choice: 'a' } });
    expect(saver.state()).toEqual({ kind: 'saving' });
    await jest.advanceTimersByTimeAsync(0);
    expect(sent).toEqual(['recordPractice']);
  });

  it.each([
    ['without network', unreachable],
    ['without sign-in', signedOut],
  ])('keeps work %s, says so, and sends it later', async (_, problem) => {
    const { saver, sent } = given((_name, count) => (count === 1 ? failing(problem) : { savedAt }));
    saver.pass('e', block('a'));
    await jest.advanceTimersByTimeAsync(1_500);
    expect(saver.state()).toEqual({ kind: 'waiting' });
    expect(saver.unsaved('e')).toEqual(['m/l/a']);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(sent).toEqual(['markDone', 'markDone']);
    expect(saver.unsaved('e')).toEqual([]);
    expect(saver.state()).toEqual({ kind: 'saved', at: savedAt });
  });

  it('does not wait when the network is back', async () => {
    const { saver, sent } = given((_name, count) =>
      count < 4 ? failing(unreachable) : { savedAt },
    );
    saver.keep('e', place('a'));
    await jest.advanceTimersByTimeAsync(2_500 + 2_000 + 5_000);
    expect(sent).toHaveLength(3);
    window.dispatchEvent(new Event('online'));
    await jest.advanceTimersByTimeAsync(0);
    expect(sent).toHaveLength(4);
  });

  it('sends nothing in the name of whoever signs in after', async () => {
    const { saver, sent, person } = given((_name, count) =>
      count === 1 ? failing(signedOut) : { savedAt },
    );
    const signIn = async (id: string) => {
      TestBed.inject(Connection).belongTo(id);
      person.set({ id });
      TestBed.tick();
      await jest.advanceTimersByTimeAsync(60_000);
    };
    await signIn('a');
    saver.record('e', { ...place('check'), response: { kind: 'single-choice', choice: 'a' } });
    await jest.advanceTimersByTimeAsync(0);
    await signIn('b');
    expect({ sent, state: saver.state() }).toEqual({ sent: ['recordPractice'], state: undefined });
    await signIn('a');
    expect(sent).toEqual(['recordPractice', 'recordPractice']);
  });

  it('sends what waits as soon as somebody signs in again', async () => {
    const { saver, sent, person } = given((_name, count) =>
      count === 1 ? failing(signedOut) : { savedAt },
    );
    person.set(null);
    saver.pass('e', block('a'));
    await jest.advanceTimersByTimeAsync(1_500);
    person.set({ id: 'p' });
    TestBed.tick();
    await jest.advanceTimersByTimeAsync(0);
    expect(sent).toEqual(['markDone', 'markDone']);
  });

  it('gives up what the server refuses, says so, and goes on', async () => {
    const { saver, sent } = given((name) =>
      name === 'learning.markDone' ? failing(refused) : { savedAt },
    );
    saver.pass('e', block('a'));
    saver.keep('e', place('a'));
    await jest.advanceTimersByTimeAsync(1_500);
    expect(sent).toEqual(['markDone', 'keepPlace']);
    expect(saver.refused()).toBe(1);
    expect(saver.unsaved('e')).toEqual([]);
  });
});
