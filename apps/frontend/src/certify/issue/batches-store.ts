import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { NewestReply } from '../../core/api/newest-reply';
import type { Endpoints } from '../../core/routes.generated';
import type { Batch } from './issue-store';
import { nextPollingInterval, type Observation, remainingSeconds } from './polling-interval';

/** A document that could not be made. */
export type Failure = EndpointReply<Endpoints['certification.readBatch']>['failures'][number];

interface Seen {
  readonly batches: readonly Batch[];
  readonly failures: ReadonlyMap<string, readonly Failure[]>;
}

const nothing: Seen = { batches: [], failures: new Map() };

/** How far the documents of the last batches are. Asked again and again while some are waiting, also after an outage. */
@Injectable()
export class BatchesStore {
  private readonly api = inject(ApiClient);
  private readonly newest = new NewestReply<Seen>();
  private readonly seen = computed(() => this.newest.shown() ?? nothing);
  private readonly all = computed(() => this.seen().batches);
  private readonly followed = signal<ReadonlySet<string>>(new Set());
  private readonly firstSeen = new Map<string, Observation>();
  /** Of how many failures of a batch the names were read. */
  private readonly namesRead = new Map<string, number>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pollingInterval = 0;
  private gone = false;

  /** Those with something to wait for or to decide, and those that were finished under the eyes of the person. */
  readonly shown = computed(() =>
    this.all().filter(
      ({ id, waiting, failed }) => waiting > 0 || failed > 0 || this.followed().has(id),
    ),
  );
  /** Those whose documents are there and that are not shown, the last one first. */
  readonly earlier = computed(() =>
    this.all()
      .filter((batch) => batch.ready > 0 && !this.shown().includes(batch))
      .slice(0, 10),
  );
  readonly failures = computed(() => this.seen().failures);
  /** The line to the server is down; it is tried again. */
  readonly unreachable = signal(false);
  readonly failure = signal<unknown>(undefined);
  /** The certificate that is being tried again or annulled. */
  readonly changing = signal<string | undefined>(undefined);

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      this.gone = true;
      clearTimeout(this.timer);
    });
    void this.look();
  }

  /** Shows a batch to its end, even where it ends before the next look. */
  follow(batch: Batch): void {
    this.followed.update((ids) => new Set([...ids, batch.id]));
    const others = this.all().filter(({ id }) => id !== batch.id);
    this.newest.take({ ...this.seen(), batches: [batch, ...others] });
    this.again();
  }

  secondsLeft(batch: Batch): number | undefined {
    return remainingSeconds(this.firstSeen.get(batch.id), {
      at: Date.now(),
      waiting: batch.waiting,
    });
  }

  async retry({ certificate }: Failure): Promise<boolean> {
    return this.change(certificate, () =>
      this.api.call('register.retryCertificate', { params: { certificate } }),
    );
  }

  /** Tries again all that failed of a batch, and only that. */
  async retryAll({ id }: Batch): Promise<boolean> {
    return this.change(id, () =>
      this.api.call('certification.retryBatch', { params: { batch: id } }),
    );
  }

  async annul({ certificate }: Failure): Promise<boolean> {
    return this.change(certificate, () =>
      this.api.call('register.annulCertificate', { params: { certificate } }),
    );
  }

  private async change(certificate: string, call: () => Promise<unknown>): Promise<boolean> {
    this.changing.set(certificate);
    this.failure.set(undefined);
    try {
      await call();
      return true;
    } catch (error) {
      this.failure.set(error);
      return false;
    } finally {
      this.changing.set(undefined);
      this.again();
    }
  }

  private again(): void {
    clearTimeout(this.timer);
    this.pollingInterval = 0;
    this.namesRead.clear();
    void this.look();
  }

  private async look(): Promise<void> {
    const before = this.all();
    try {
      await this.newest.read(() => this.readBatches());
      this.unreachable.set(false);
    } catch {
      this.unreachable.set(true);
    }
    this.plan(before);
  }

  private async readBatches(): Promise<Seen> {
    const { items } = await this.api.call('certification.listBatches', { query: { limit: 25 } });
    const failures = await this.readFailures(items);
    this.note(items);
    return { batches: items, failures };
  }

  private plan(before: readonly Batch[]): void {
    const unfinished = this.unreachable() || this.all().some(({ waiting }) => waiting > 0);
    if (!unfinished || this.gone) return;
    this.pollingInterval = nextPollingInterval(
      this.pollingInterval,
      leftOf(before) !== leftOf(this.all()),
    );
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), this.pollingInterval);
  }

  private note(items: readonly Batch[]): void {
    const running = items.filter(({ waiting }) => waiting > 0);
    for (const { id, waiting } of running)
      if (!this.firstSeen.has(id)) this.firstSeen.set(id, { at: Date.now(), waiting });
    this.followed.update((ids) => new Set([...ids, ...running.map(({ id }) => id)]));
  }

  private async readFailures(items: readonly Batch[]): Promise<Seen['failures']> {
    const failed = items.filter((batch) => batch.failed > 0);
    const lists = failed.map(
      async ({ id, failed: count }) => [id, await this.failuresOf(id, count)] as const,
    );
    return new Map(await Promise.all(lists));
  }

  private async failuresOf(batch: string, count: number): Promise<readonly Failure[]> {
    const known = this.failures().get(batch);
    if (known !== undefined && this.namesRead.get(batch) === count) return known;
    const { failures } = await this.api.call('certification.readBatch', { params: { batch } });
    this.namesRead.set(batch, count);
    return failures;
  }
}

function leftOf(batches: readonly Batch[]): number {
  return batches.reduce((sum, { waiting }) => sum + waiting, 0);
}
