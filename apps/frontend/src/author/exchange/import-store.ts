import {
  computed,
  effect,
  inject,
  Injectable,
  linkedSignal,
  type OnDestroy,
  resource,
  signal,
} from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { ItemEffect } from '@svetionik/domain/exchange/item-effect';
import { ApiClient } from '../../core/api/api-client';
import { reread } from '../../core/api/reread';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';
import { OmissionStore } from './omission-store';

type View = EndpointReply<Endpoints['exchange.readImport']>;

/** A question of an import. */
export type ImportedItem = View['items'][number];

/** Which import, from the address. */
export interface ImportAddress {
  readonly bank: string;
  readonly import: string;
}

interface Place {
  readonly params: ImportAddress;
  readonly query: {
    readonly after: number;
    readonly limit: number;
    readonly effect: ItemEffect | undefined;
  };
}

/** Milliseconds between two looks at a job under way. */
const pause = 1_000;
const pageSize = 50;

/** An import: watched while a worker reads or adds it, looked through page by page, and confirmed. */
@Injectable()
export class ImportStore implements OnDestroy {
  private readonly api = inject(ApiClient);
  private readonly kept = inject(OmissionStore);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private gone = false;

  readonly address = signal<ImportAddress | undefined>(undefined);
  /** Only questions of which this becomes are shown. */
  readonly effect = signal<ItemEffect | undefined>(undefined);
  /** Behind which places the pages begin, up to the one that is shown. */
  private readonly pages = linkedSignal<ItemEffect | undefined, readonly number[]>({
    source: this.effect,
    computation: () => [0],
  });
  private readonly place = computed((): Place | undefined => {
    const params = this.address();
    return (
      params && {
        params,
        query: { after: this.pages().at(-1) ?? 0, limit: pageSize, effect: this.effect() },
      }
    );
  });
  readonly read = resource({
    params: this.place,
    loader: ({ params, abortSignal }) => this.api.call('exchange.readImport', params, abortSignal),
  });
  /** What is shown stays until the next page is there. */
  readonly view = linkedSignal<View | undefined, View | undefined>({
    source: () => (this.read.hasValue() ? this.read.value() : undefined),
    computation: (arrived, before) => arrived ?? before?.value,
  });
  readonly working = computed(
    () => this.view()?.state === 'reading' || this.view()?.state === 'adding',
  );
  readonly leftOut = computed(() => this.kept.of(this.address()?.import ?? ''));
  /** How many questions will be added. */
  readonly chosen = computed(() =>
    this.leftOut().remaining(this.view() ?? { kept: 0, changed: 0, lost: 0 }),
  );
  /** How many questions there are to look through. */
  readonly all = computed(() => this.view()?.[this.effect() ?? 'found'] ?? 0);
  /** Of the page, among them: from 1. */
  readonly first = computed(() => (this.pages().length - 1) * pageSize + 1);
  readonly confirming = new Submission();

  constructor() {
    effect(() => {
      clearTimeout(this.timer);
      if (this.view() !== undefined && this.working()) this.lookSoon();
    });
  }

  ngOnDestroy(): void {
    this.gone = true;
    clearTimeout(this.timer);
  }

  forward(): void {
    const next = this.view()?.next ?? null;
    if (next !== null && !this.read.isLoading()) this.pages.update((pages) => [...pages, next]);
  }

  back(): void {
    if (!this.read.isLoading())
      this.pages.update((pages) => (pages.length > 1 ? pages.slice(0, -1) : pages));
  }

  /** True when a worker is at it. */
  async confirm(): Promise<boolean> {
    const [view, params] = [this.view(), this.address()];
    if (view === undefined || params === undefined) return false;
    const done = await this.confirming.run(async () => {
      const confirmed = await this.api.call('exchange.confirmImport', {
        params,
        body: this.leftOut().body(),
        version: view.bank.version,
      });
      this.read.set({ ...view, ...confirmed });
    });
    if (!done) reread(this.read);
    return done;
  }

  private lookSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), pause);
  }

  /** Where no answer comes, what is known stays, and it is asked again. */
  private async look(): Promise<void> {
    const place = this.place();
    if (place === undefined) return;
    const seen = await this.api.call('exchange.readImport', place).catch(() => undefined);
    if (this.gone || this.address() !== place.params) return;
    if (seen === undefined || this.place() !== place) this.lookSoon();
    else this.read.set(seen);
  }
}
