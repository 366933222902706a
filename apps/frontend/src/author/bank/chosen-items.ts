import { computed, signal } from '@angular/core';

/** Which questions of a bank are chosen to be changed together. */
export class ChosenItems {
  private readonly ids = signal<ReadonlySet<string>>(new Set());
  readonly count = computed(() => this.ids().size);

  has(id: string): boolean {
    return this.ids().has(id);
  }

  set(id: string, chosen: boolean): void {
    this.ids.update(
      (ids) => new Set([...ids].filter((each) => each !== id).concat(chosen ? id : [])),
    );
  }

  only(ids: readonly string[]): void {
    this.ids.set(new Set(ids));
  }
}
