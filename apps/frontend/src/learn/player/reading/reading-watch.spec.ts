import { TestBed } from '@angular/core/testing';
import { dwell, ReadingWatch } from './reading-watch';

type Note = (entries: { readonly target: Element; readonly isIntersecting: boolean }[]) => void;

/** The observers that were made: of the ends of blocks, then of their tops. */
let notes: Note[];

class Observer {
  constructor(note: Note) {
    notes.push(note);
  }
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
}

function given() {
  notes = [];
  Object.assign(globalThis, { IntersectionObserver: Observer });
  TestBed.configureTestingModule({ providers: [ReadingWatch] });
  const watch = TestBed.inject(ReadingWatch);
  const [ends, tops] = notes;
  const seen = (target: Element, isIntersecting: boolean) => ends?.([{ target, isIntersecting }]);
  const reached = (target: Element, isIntersecting = true) => tops?.([{ target, isIntersecting }]);
  return { watch, seen, reached, element: document.createElement('i') };
}

function look(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
}

describe('ReadingWatch', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    jest.useRealTimers();
    look(false);
  });

  it('passes a block whose end was in view for a moment, once', () => {
    const { watch, seen, element } = given();
    const passed = jest.fn();
    watch.watchEnd(element, { open: () => true, passed });
    seen(element, true);
    jest.advanceTimersByTime(dwell - 1);
    expect(passed).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    jest.advanceTimersByTime(10 * dwell);
    expect(passed).toHaveBeenCalledTimes(1);
  });

  it('passes nothing that only flew by', () => {
    const { watch, seen, element } = given();
    const passed = jest.fn();
    watch.watchEnd(element, { open: () => true, passed });
    seen(element, true);
    jest.advanceTimersByTime(dwell / 2);
    seen(element, false);
    jest.advanceTimersByTime(10 * dwell);
    expect(passed).not.toHaveBeenCalled();
  });

  it('passes nothing on a page that nobody looks at', () => {
    const { watch, seen, element } = given();
    const passed = jest.fn();
    watch.watchEnd(element, { open: () => true, passed });
    look(true);
    seen(element, true);
    jest.advanceTimersByTime(5 * dwell);
    expect(passed).not.toHaveBeenCalled();
    look(false);
    jest.advanceTimersByTime(dwell);
    expect(passed).toHaveBeenCalledTimes(1);
  });

  it('passes a content note only after a way was chosen', () => {
    const { watch, seen, element } = given();
    const passed = jest.fn();
    let open = false;
    watch.watchEnd(element, { open: () => open, passed });
    seen(element, true);
    jest.advanceTimersByTime(3 * dwell);
    expect(passed).not.toHaveBeenCalled();
    open = true;
    jest.advanceTimersByTime(dwell);
    expect(passed).toHaveBeenCalledTimes(1);
  });

  it('knows the block that is being read', () => {
    const { watch, reached, element } = given();
    watch.watchBlock(element, 'znaci');
    reached(element);
    expect(watch.current()).toBe('znaci');
  });

  it('knows the lower of two blocks in view, until only the upper is left', () => {
    const { watch, reached } = given();
    const [upper, lower] = [document.createElement('i'), document.createElement('i')];
    watch.watchBlock(upper, 'uvod');
    watch.watchBlock(lower, 'film');
    reached(lower);
    reached(upper);
    expect(watch.current()).toBe('film');
    reached(lower, false);
    expect(watch.current()).toBe('uvod');
    reached(upper, false);
    expect(watch.current()).toBe('uvod');
  });
});
