import {
  computed,
  effect,
  inject,
  Injectable,
  linkedSignal,
  resource,
  signal,
  untracked,
} from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { reread } from '../../core/api/reread';
import { Submission } from '../../core/forms/submission';
import type { RegradeEffect } from '../../core/regrades/regrade-effects';
import type { Endpoints } from '../../core/routes.generated';

type Regrade = EndpointReply<Endpoints['regrades.readRegrade']>;

interface Known {
  readonly id: string | undefined;
  readonly read: Regrade | undefined;
}

/** Milliseconds between two looks at a job under way. */
const pause = 1_500;

/** A regrade: watched while a job works at it, and applied. */
@Injectable()
export class RegradeStore {
  private readonly api = inject(ApiClient);

  readonly id = signal<string | undefined>(undefined);
  readonly read = resource({
    params: () => this.id(),
    loader: ({ params, abortSignal }) =>
      this.api.call('regrades.readRegrade', { params: { regrade: params } }, abortSignal),
  });
  /** What is known of it stays while it is asked for again. */
  readonly regrade = linkedSignal<Known, Regrade | undefined>({
    source: () => ({ id: this.id(), read: this.read.hasValue() ? this.read.value() : undefined }),
    computation: ({ id, read }, before) =>
      read ?? (before?.source.id === id ? before?.value : undefined),
  }).asReadonly();
  readonly working = computed(
    () => this.regrade()?.state === 'previewing' || this.regrade()?.state === 'applying',
  );
  readonly effects = new PagedList<RegradeEffect>((after, signal) =>
    this.api.call(
      'regrades.listEffects',
      { params: { regrade: this.id() ?? '' }, query: { after, limit: 50 } },
      signal,
    ),
  );
  readonly applying = new Submission();

  constructor() {
    effect((onCleanup) => {
      const watched = this.working() || this.regrade()?.elsewhere?.working === true;
      if (!watched || this.read.isLoading()) return;
      const timer = setTimeout(() => reread(this.read), pause);
      onCleanup(() => clearTimeout(timer));
    });
    effect(() => {
      const settled = this.regrade() !== undefined && !this.working();
      if (settled) untracked(() => void this.effects.restart());
    });
  }

  async apply(): Promise<void> {
    const regrade = this.id() ?? '';
    await this.applying.run(async () =>
      this.read.set(await this.api.call('regrades.applyRegrade', { params: { regrade } })),
    );
  }
}
