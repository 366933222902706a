import { computed, Injectable, signal } from '@angular/core';
import type { EndpointRequest } from '@svetionik/contracts/endpoint';
import type { Endpoints } from '../../core/routes.generated';

type Selection = EndpointRequest<Endpoints['people.proposeBulkAction']>['body']['selection'];
type Filter = Extract<Selection, { kind: 'matching' }>['filter'];

/** Who is chosen from the list: some by name, or whoever matches but for some. */
@Injectable()
export class SelectionStore {
  private readonly some = signal<ReadonlySet<string>>(new Set());
  /** Whether whoever matches is chosen; then those of `some` are left out. */
  readonly all = signal(false);
  /** How many are named. */
  readonly count = computed(() => this.some().size);
  readonly isEmpty = computed(() => !this.all() && this.count() === 0);

  /** Those who are named. */
  named(): ReadonlySet<string> {
    return this.some();
  }

  has(id: string): boolean {
    return this.some().has(id) !== this.all();
  }

  toggle(id: string): void {
    this.some.update((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }

  /** Chooses these, or, where all of them are, none. */
  chooseShown(ids: readonly string[]): void {
    const none = ids.every((id) => this.has(id));
    for (const id of ids) if (this.has(id) === none) this.toggle(id);
  }

  chooseAll(): void {
    this.all.set(true);
    this.some.set(new Set());
  }

  clear(): void {
    this.all.set(false);
    this.some.set(new Set());
  }

  /** As it is sent. */
  describe(filter: Filter): Selection {
    const people = [...this.some()];
    return this.all() ? { kind: 'matching', filter, except: people } : { kind: 'chosen', people };
  }
}
