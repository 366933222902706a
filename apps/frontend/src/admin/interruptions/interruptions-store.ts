import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { interruptionProblem } from '@svetionik/domain/attempt/interruption';
import { belgradeInstant, findClockChange, isWallTime } from '@svetionik/domain/attempt/window';
import { alike } from '@svetionik/domain/content/alike';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { requestProblem } from '@svetionik/client/problem';
import { debounced } from '../../core/debounced';
import { newId } from '../../core/new-id';
import type { Endpoints } from '../../core/routes.generated';
import { countChosen, everybody, isChosen, nobody, withChanged } from './touched-choice';

type Reply = EndpointReply<Endpoints['interruptions.listTouched']>;

/** An attempt that was under way in that time. */
export type TouchedAttempt = Reply['items'][number];

/** An interruption that was declared. */
export type DeclaredInterruption = EndpointReply<Endpoints['interruptions.declareInterruption']>;

/** An interruption to be declared, those whom it touched, and what was declared before. */
@Injectable()
export class InterruptionsStore {
  private readonly api = inject(ApiClient);

  /** What the clocks in Belgrade show, `2026-03-05T10:00`. */
  readonly from = signal('');
  readonly to = signal('');
  readonly course = signal<string | null>(null);
  readonly search = signal('');
  private readonly settledSearch = debounced(this.search, 300);

  private readonly written = computed(() => {
    const [from, to] = [this.from(), this.to()];
    const clear = [from, to].every((time) => isWallTime(time) && !findClockChange(time));
    return clear ? { from: belgradeInstant(from), to: belgradeInstant(to) } : undefined;
  });
  readonly problem = computed(() => {
    const span = this.written();
    return span && interruptionProblem(span, Date.now());
  });
  /** The time as it is asked for; undefined until it is written and can be declared. */
  readonly span = computed(() => {
    const span = this.written();
    if (span === undefined || this.problem() !== undefined) return undefined;
    return {
      from: new Date(span.from).toISOString(),
      to: new Date(span.to).toISOString(),
      minutes: (span.to - span.from) / 60_000,
    };
  });

  readonly touched = new PagedList<TouchedAttempt>((after, stopped) => this.read(after, stopped));
  readonly courses = signal<Reply['courses']>([]);
  private readonly choice = signal(everybody);
  readonly open = computed(() =>
    this.courses()
      .filter(({ id }) => this.course() === null || id === this.course())
      .reduce((sum, { open }) => sum + open, 0),
  );
  readonly count = computed(() => countChosen(this.choice(), this.open()));

  readonly declared = new PagedList<DeclaredInterruption>((after, stopped) =>
    this.api.call('interruptions.listInterruptions', { query: { after, limit: 20 } }, stopped),
  );
  readonly last = signal<DeclaredInterruption | undefined>(undefined);
  // What was sent last: an order whose answer was lost goes out again as the same one.
  private sent: { readonly id: string; readonly order: object } | undefined;

  constructor() {
    void this.declared.restart();
    effect(() => {
      const span = this.span();
      this.course();
      untracked(() => {
        this.choice.set(everybody);
        if (span === undefined) this.touched.clear();
      });
    });
    effect(() => {
      this.course();
      this.settledSearch();
      if (this.span() !== undefined) untracked(() => void this.touched.restart());
    });
  }

  isChosen(attempt: TouchedAttempt): boolean {
    return attempt.state === 'open' && isChosen(this.choice(), attempt.id);
  }

  change({ id }: TouchedAttempt): void {
    this.choice.update((choice) => withChanged(choice, id));
  }

  /** All, whether they are shown or not; none where all were. */
  changeAll(): void {
    this.choice.set(this.count() === this.open() ? nobody : everybody);
  }

  async declare(reason: string): Promise<void> {
    const span = this.span();
    if (span === undefined) return;
    const { choice, attempts } = this.choice();
    const order = {
      from: span.from,
      to: span.to,
      reason,
      course: this.course(),
      touched: { choice, attempts: [...attempts] },
    };
    const sent = this.sent && alike(this.sent.order, order) ? this.sent : { id: newId(), order };
    this.sent = sent;
    try {
      this.last.set(
        await this.api.call('interruptions.declareInterruption', {
          params: { interruption: sent.id },
          body: order,
        }),
      );
    } catch (error) {
      if (requestProblem(error)?.status === 409) void this.touched.restart();
      throw error;
    }
    this.sent = undefined;
    this.from.set('');
    this.to.set('');
    this.course.set(null);
    this.search.set('');
    void this.declared.restart();
  }

  private async read(
    after: string | undefined,
    stopped: AbortSignal,
  ): Promise<Pick<Reply, 'items' | 'next'>> {
    const { from, to } = this.span() ?? {};
    if (from === undefined || to === undefined) return { items: [], next: null };
    const query = {
      from,
      to,
      course: this.course() ?? undefined,
      search: this.settledSearch().trim(),
      after,
      limit: 50,
    };
    const page = await this.api.call('interruptions.listTouched', { query }, stopped);
    if (after === undefined) this.courses.set(page.courses);
    return page;
  }
}
