import { EventEmitter } from 'node:events';
import { watchSilence } from './watch-silence';

describe('watchSilence', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  const watching = () => {
    const [child, onSilent] = [new EventEmitter(), jest.fn()];
    return { child, onSilent, end: watchSilence(child, { every: 5, looks: 3 }, onSilent) };
  };

  it('calls once when nothing was said for so many looks', () => {
    const { onSilent } = watching();
    jest.advanceTimersByTime(14);
    expect(onSilent).not.toHaveBeenCalled();
    jest.advanceTimersByTime(100);
    expect(onSilent).toHaveBeenCalledTimes(1);
  });

  it('begins anew with whatever is said', () => {
    const { child, onSilent } = watching();
    for (let times = 0; times < 5; times++) {
      jest.advanceTimersByTime(10);
      child.emit('message', {});
    }
    expect(onSilent).not.toHaveBeenCalled();
  });

  it('hears and calls nothing after it was ended', () => {
    const { child, onSilent, end } = watching();
    end();
    jest.advanceTimersByTime(100);
    expect(onSilent).not.toHaveBeenCalled();
    expect(child.listenerCount('message')).toBe(0);
  });
});
