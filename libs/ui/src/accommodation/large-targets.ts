import { DOCUMENT } from '@angular/common';
import { DestroyRef, effect, inject, Injectable, type Signal, signal } from '@angular/core';

/**
 * Whether what is pressed and moved on this page is larger: targets of 56 instead of 44 pixels, and controls that move
 * further at once. It is granted to a person, and never changes what an answer earns.
 *
 * @example
 * protected readonly larger = inject(LargeTargets).on;
 */
@Injectable({ providedIn: 'root' })
export class LargeTargets {
  private readonly page = inject(DOCUMENT).documentElement;
  private readonly wanted = signal(false);

  readonly on = this.wanted.asReadonly();

  turn(on: boolean): void {
    this.wanted.set(on);
    this.page.classList.toggle('large-targets', on);
  }
}

/**
 * Makes what is pressed and moved larger while a screen is open and `wanted` holds. To be called where there is injection.
 *
 * @example
 * enlarge(computed(() => attempt.largerSteps));
 */
export function enlarge(wanted: Signal<boolean>): void {
  const steps = inject(LargeTargets);
  effect(() => steps.turn(wanted()));
  inject(DestroyRef).onDestroy(() => steps.turn(false));
}
