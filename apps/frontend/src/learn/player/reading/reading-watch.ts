import { DOCUMENT } from '@angular/common';
import { DestroyRef, inject, Injectable, signal } from '@angular/core';

/** How long, in milliseconds, the end of a block must be in view before the block counts as read. */
export const dwell = 1_000;

/** Who is told of a passed block. One that is not open yet is not passed. */
export interface Reader {
  open(): boolean;
  passed(): void;
}

/**
 * Watches how a lesson is read. A block is passed when its end has been in view for a moment on a page that is
 * looked at; the block that a person is at is the lowest one in the upper part of the window, however it came there.
 */
@Injectable()
export class ReadingWatch {
  private readonly page = inject(DOCUMENT);
  private readonly timers = new Map<Element, ReturnType<typeof setTimeout>>();
  private readonly readers = new Map<Element, Reader>();
  /** In the order of the lesson. */
  private readonly blocks = new Map<Element, string>();
  private readonly reached = new Set<Element>();
  private readonly ends = observe((entry) => this.see(entry), '0px 0px -5% 0px');
  private readonly tops = observe((entry) => this.reach(entry), '-15% 0px -55% 0px');

  /** Id of the block that is being read. */
  readonly current = signal<string | undefined>(undefined);

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      this.ends?.disconnect();
      this.tops?.disconnect();
      for (const timer of this.timers.values()) clearTimeout(timer);
    });
  }

  watchBlock(element: Element, id: string): void {
    this.blocks.set(element, id);
    this.tops?.observe(element);
  }

  /** Tells the reader once, when the end has been seen. Without an observer nothing is ever passed. */
  watchEnd(element: Element, reader: Reader): void {
    this.readers.set(element, reader);
    this.ends?.observe(element);
  }

  forget(element: Element): void {
    this.blocks.delete(element);
    this.reached.delete(element);
    this.readers.delete(element);
    this.ends?.unobserve(element);
    this.tops?.unobserve(element);
    this.stop(element);
  }

  private see({ target, isIntersecting }: IntersectionObserverEntry): void {
    this.stop(target);
    if (isIntersecting) this.start(target);
  }

  private start(element: Element): void {
    const look = () => (this.mayPass(element) ? this.finish(element) : this.start(element));
    this.timers.set(element, setTimeout(look, dwell));
  }

  private stop(element: Element): void {
    clearTimeout(this.timers.get(element));
    this.timers.delete(element);
  }

  private finish(element: Element): void {
    const reader = this.readers.get(element);
    this.forget(element);
    reader?.passed();
  }

  private mayPass(element: Element): boolean {
    return !this.page.hidden && (this.readers.get(element)?.open() ?? true);
  }

  private reach({ target, isIntersecting }: IntersectionObserverEntry): void {
    if (isIntersecting) this.reached.add(target);
    else this.reached.delete(target);
    const [, lowest] = [...this.blocks].findLast(([element]) => this.reached.has(element)) ?? [];
    if (lowest !== undefined) this.current.set(lowest);
  }
}

function observe(
  note: (entry: IntersectionObserverEntry) => void,
  rootMargin: string,
): IntersectionObserver | undefined {
  if (typeof IntersectionObserver === 'undefined') return undefined;
  return new IntersectionObserver((entries) => entries.forEach(note), { rootMargin });
}
