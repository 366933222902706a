import { computed, inject, linkedSignal, type WritableSignal } from '@angular/core';
import { alike } from '@svetionik/domain/content/alike';
import { LeaveGuard } from './leave-guard';

/**
 * What a person edits of something stored: it starts as the stored part and starts anew only when that part itself has
 * changed, not with every reply that repeats it. While it differs, its page asks before it is left. Made where there is injection.
 *
 * @example
 * readonly employer = createEditableCopy(() => this.account().employer ?? '');
 */
export function createEditableCopy<Part>(stored: () => Part): WritableSignal<Part> {
  const part = computed(stored, { equal: alike });
  const edited = linkedSignal(() => part());
  inject(LeaveGuard).watch(() => !alike(edited(), part()));
  return edited;
}
