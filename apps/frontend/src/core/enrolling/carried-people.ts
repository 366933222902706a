import { Injectable } from '@angular/core';
import type { CarriedEntrants } from './enrolling-way';

/** People who were chosen in a list and are to be put on a run: carried to its page once. */
@Injectable({ providedIn: 'root' })
export class CarriedPeople {
  private carried: { readonly run: string; readonly people: CarriedEntrants } | undefined;

  carry(run: string, people: CarriedEntrants): void {
    this.carried = { run, people };
  }

  /** Whoever was carried to this run; nobody the second time. */
  take(run: string): CarriedEntrants | undefined {
    const { carried } = this;
    if (carried?.run !== run) return undefined;
    this.carried = undefined;
    return carried.people;
  }
}
