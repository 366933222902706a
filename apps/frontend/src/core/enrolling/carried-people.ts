import { Injectable } from '@angular/core';
import type { CarriedEntrants } from './enrolling-way';

/** People who were chosen in a list and are to be put on a run or in a programme: carried to its page once. */
@Injectable({ providedIn: 'root' })
export class CarriedPeople {
  private carried: { readonly to: string; readonly people: CarriedEntrants } | undefined;

  carry(to: string, people: CarriedEntrants): void {
    this.carried = { to, people };
  }

  /** Whoever was carried there; nobody the second time. */
  take(to: string): CarriedEntrants | undefined {
    const { carried } = this;
    if (carried?.to !== to) return undefined;
    this.carried = undefined;
    return carried.people;
  }
}
