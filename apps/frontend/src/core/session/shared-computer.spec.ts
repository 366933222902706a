import { watchIdle } from './shared-computer';

const minute = 60_000;

describe('a computer that others use too', () => {
  const leave = jest.fn();
  let stop: () => void;

  beforeEach(() => {
    jest.useFakeTimers();
    leave.mockClear();
    stop = watchIdle(leave);
  });

  afterEach(() => {
    stop();
    jest.useRealTimers();
  });

  it('is left once when nobody was there for a quarter of an hour', () => {
    jest.advanceTimersByTime(14 * minute);
    expect(leave).not.toHaveBeenCalled();
    jest.advanceTimersByTime(60 * minute);
    expect(leave).toHaveBeenCalledTimes(1);
  });

  it.each(['pointerdown', 'keydown', 'wheel'])(
    'is not left while somebody is there: %s',
    (sign) => {
      for (const _ of Array(4).keys()) {
        jest.advanceTimersByTime(10 * minute);
        dispatchEvent(new Event(sign));
      }
      expect(leave).not.toHaveBeenCalled();
    },
  );

  it('is not left while a film plays', () => {
    const film = document.body.appendChild(document.createElement('video'));
    for (const _ of Array(4).keys()) {
      jest.advanceTimersByTime(10 * minute);
      film.dispatchEvent(new Event('timeupdate'));
    }
    expect(leave).not.toHaveBeenCalled();
  });

  it('is left when it wakes from a long sleep, before anything else happens there', () => {
    jest.setSystemTime(Date.now() + 60 * minute);
    dispatchEvent(new Event('pointerdown'));
    expect(leave).toHaveBeenCalledTimes(1);
  });

  it('is not watched any more when that ended', () => {
    stop();
    jest.advanceTimersByTime(60 * minute);
    expect(leave).not.toHaveBeenCalled();
  });
});
