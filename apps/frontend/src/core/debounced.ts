import { effect, type Signal, signal } from '@angular/core';

/**
 * Follows a signal once it has been quiet for a while; for what is asked of the server while a person types.
 *
 * @example
 * const settled = debounced(this.search, 300);
 */
export function debounced<Value>(source: Signal<Value>, milliseconds: number): Signal<Value> {
  const settled = signal(source());
  effect((onCleanup) => {
    const value = source();
    const timer = setTimeout(() => settled.set(value), milliseconds);
    onCleanup(() => clearTimeout(timer));
  });
  return settled.asReadonly();
}
