import { resource, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { HeldReplies } from '../../testing/held-replies';
import { reread } from './reread';

function open() {
  const replies = new HeldReplies();
  const of = signal<string | undefined>('one');
  const stopped: string[] = [];
  const read = TestBed.runInInjectionContext(() =>
    resource({
      params: of,
      loader: ({ params, abortSignal }) => {
        abortSignal.addEventListener('abort', () => stopped.push(params));
        return replies.call(params);
      },
    }),
  );
  const again = () => {
    reread(read);
    TestBed.tick();
  };
  const shown = () => (read.hasValue() ? read.value() : undefined);
  TestBed.tick();
  return { replies, of, stopped, read, again, shown };
}

describe('reread', () => {
  it('shows nothing of a first read that was on its way', async () => {
    const { replies, stopped, read, again, shown } = open();
    again();
    expect([replies.asked, stopped, read.isLoading()]).toEqual([['one', 'one'], ['one'], true]);
    await replies.come('one', 'older');
    expect([shown(), read.isLoading()]).toEqual([undefined, true]);
    await replies.come('one', 'newer');
    expect([shown(), read.isLoading()]).toEqual(['newer', false]);
  });

  it('keeps what is shown until the newer reply is there', async () => {
    const { replies, again, shown } = open();
    await replies.come('one', 'known');
    again();
    expect([shown(), replies.asked]).toEqual(['known', ['one']]);
    again();
    await replies.come('one', 'older');
    expect(shown()).toBe('known');
    await replies.come('one', 'newer');
    expect(shown()).toBe('newer');
  });

  it('reads what failed', async () => {
    const { replies, read, again, shown } = open();
    await replies.fail('one', new Error('no line'));
    expect(read.error()).toBeDefined();
    again();
    await replies.come('one', 'newer');
    expect(shown()).toBe('newer');
  });

  it('reads nothing where there is nothing to read, and reads it once there is', async () => {
    const { replies, of, read, again, shown } = open();
    await replies.come('one', 'known');
    of.set(undefined);
    TestBed.tick();
    again();
    expect([read.status(), replies.asked]).toEqual(['idle', []]);
    of.set('other');
    TestBed.tick();
    await replies.come('other', 'its own');
    expect(shown()).toBe('its own');
  });
});
