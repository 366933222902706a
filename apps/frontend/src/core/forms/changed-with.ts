import { computed, linkedSignal, type WritableSignal } from '@angular/core';
import { canonicalJson } from '@svetionik/domain/content/canonical-json';

/**
 * What a person edits of something stored: it starts as the stored part and starts anew only when that part itself has
 * changed, not with every reply that repeats it.
 *
 * @example
 * readonly employer = changedWith(() => this.account().employer ?? '');
 */
export function changedWith<Part>(stored: () => Part): WritableSignal<Part> {
  const part = computed(stored, { equal: (one, other) => one === other || canonicalJson(one) === canonicalJson(other) });
  return linkedSignal(() => part());
}
