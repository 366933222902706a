import { Injectable } from '@angular/core';

/** People who were chosen in a list and are to be put on a run: carried to its page once. */
@Injectable({ providedIn: 'root' })
export class CarriedPeople {
  private carried: { readonly run: string; readonly people: readonly string[] } | undefined;

  carry(run: string, people: readonly string[]): void {
    this.carried = { run, people };
  }

  /** Whoever was carried to this run; nobody the second time. */
  take(run: string): readonly string[] {
    const { carried } = this;
    if (carried?.run !== run) return [];
    this.carried = undefined;
    return carried.people;
  }
}
