import {
  computed,
  effect,
  inject,
  Injectable,
  type OnDestroy,
  resource,
  signal,
  untracked,
} from '@angular/core';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { Submission } from '../../core/forms/submission';
import type { RegradeEffect } from '../../core/regrades/regrade-effects';

/** Milliseconds between two looks at a job under way. */
const pause = 1_500;

/** A regrade: watched while a job works at it, and applied. */
@Injectable()
export class RegradeStore implements OnDestroy {
  private readonly api = inject(ApiClient);
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly id = signal<string | undefined>(undefined);
  readonly read = resource({
    params: () => this.id(),
    loader: ({ params, abortSignal }) =>
      this.api.call('regrades.readRegrade', { params: { regrade: params } }, abortSignal),
  });
  readonly regrade = computed(() => (this.read.hasValue() ? this.read.value() : undefined));
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
    effect(() => {
      const state = this.regrade()?.state;
      clearTimeout(this.timer);
      if (this.working() || this.regrade()?.elsewhere?.working === true)
        this.timer = setTimeout(() => void this.look(), pause);
      if (state !== undefined && !this.working()) untracked(() => void this.effects.restart());
    });
  }

  ngOnDestroy(): void {
    clearTimeout(this.timer);
  }

  async apply(): Promise<void> {
    const regrade = this.id() ?? '';
    await this.applying.run(async () =>
      this.read.set(await this.api.call('regrades.applyRegrade', { params: { regrade } })),
    );
  }

  /** Where no answer comes, what is known stays, and it is asked again. */
  private async look(): Promise<void> {
    const id = this.id() ?? '';
    const seen = await this.api
      .call('regrades.readRegrade', { params: { regrade: id } })
      .catch(() => undefined);
    if (this.id() !== id) return;
    if (seen === undefined) this.timer = setTimeout(() => void this.look(), pause);
    else this.read.set(seen);
  }
}
