import {
  computed,
  DestroyRef,
  effect,
  inject,
  Injectable,
  resource,
  signal,
  untracked,
} from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { reread } from '../../core/api/reread';
import { RequestProblem } from '@svetionik/client/problem';
import { newId } from '../../core/new-id';
import type { Endpoints } from '../../core/routes.generated';

/** An assessment with its newest statistics. */
export type Report = EndpointReply<Endpoints['reporting.readItemAnalysis']>;

/** The statistics of an assessment. */
export type Statistics = NonNullable<Report['figures']>;

/** What the course has brought to those who took its entry test too. */
export type Gain = NonNullable<Statistics['gain']>;

/** An item with its texts, statistics and flags. */
export type ReportedItem = Statistics['items'][number];

/** What is known of an item that enough people were shown. */
export type ItemStatistics = NonNullable<ReportedItem['figures']>;

type Computation = EndpointReply<Endpoints['reporting.readComputation']>;

/** The pause between two questions, in milliseconds; longer while the server cannot be reached. */
const pauses = { next: 1_000, unreachable: 5_000 } as const;

/** The statistics of one assessment: read, ordered, and watched while they are computed. */
@Injectable()
export class ItemAnalysisStore {
  private readonly api = inject(ApiClient);
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The id of an order without an answer: sent again it is the same order. */
  private unanswered: string | undefined;

  readonly place = signal<{ readonly course: string; readonly edition: string } | undefined>(
    undefined,
  );
  readonly read = resource({
    params: () => this.place(),
    loader: ({ params, abortSignal }) =>
      this.api.call('reporting.readItemAnalysis', { params }, abortSignal),
  });
  readonly report = computed(() => (this.read.hasValue() ? this.read.value() : undefined));
  /** The computation under way. */
  readonly computation = signal<Computation | undefined>(undefined);
  readonly ordering = signal(false);
  readonly failure = signal<unknown>(undefined);
  readonly unreachable = signal(false);

  constructor() {
    inject(DestroyRef).onDestroy(() => this.watch(undefined));
    effect(() => {
      const last = this.report()?.last;
      untracked(() => this.watch(last?.state === 'computing' ? last : undefined));
    });
  }

  async order(): Promise<void> {
    const place = this.place();
    if (place === undefined || this.ordering()) return;
    this.ordering.set(true);
    this.failure.set(undefined);
    this.unanswered ??= newId();
    try {
      const ordered = await this.api.call('reporting.orderItemAnalysis', {
        params: { ...place, analysis: this.unanswered },
      });
      this.unanswered = undefined;
      this.watch(ordered);
      if (this.read.isLoading()) reread(this.read);
    } catch (error) {
      if (error instanceof RequestProblem && !error.passing) this.unanswered = undefined;
      this.failure.set(error);
    } finally {
      this.ordering.set(false);
    }
  }

  private watch(computation: Computation | undefined, pause: number = pauses.next): void {
    clearTimeout(this.timer);
    this.computation.set(computation);
    if (computation !== undefined)
      this.timer = setTimeout(() => void this.look(computation), pause);
  }

  private async look(watched: Computation): Promise<void> {
    const seen = await this.api
      .call('reporting.readComputation', { params: { analysis: watched.id } })
      .catch(() => undefined);
    if (this.computation()?.id !== watched.id) return;
    this.unreachable.set(seen === undefined);
    if (seen === undefined) return this.watch(watched, pauses.unreachable);
    if (seen.state === 'computing') return this.watch(seen);
    this.watch(undefined);
    reread(this.read);
  }
}
