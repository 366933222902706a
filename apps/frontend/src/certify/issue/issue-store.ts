import { computed, effect, inject, Injectable, resource, signal, untracked } from '@angular/core';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { reread } from '../../core/api/reread';
import { RequestProblem } from '@svetionik/client/problem';
import { debounced } from '../../core/debounced';
import { newId } from '../../core/new-id';
import type { Endpoints } from '../../core/routes.generated';
import { IssueConfirmation } from './issue-confirmation';
import {
  countSelected,
  isSelectable,
  isSelected,
  previewNumbers,
  select,
  type Summary,
  usualSelection,
  type WaitingPerson,
  narrowSelection,
} from './selection';

type Order = EndpointRequest<Endpoints['certification.issueCertificates']>;

/** Certificates issued by one click. */
export type Batch = EndpointReply<Endpoints['certification.issueCertificates']>;

const pageSize = 50;

/** Who waits for a certificate, who of them gets one now, and the order that is on its way. */
@Injectable()
export class IssueStore {
  private readonly api = inject(ApiClient);
  private readonly confirmation = inject(IssueConfirmation);

  readonly course = signal<string | null>(null);
  readonly search = signal('');
  /** Only those who lack something are listed; what is issued stays the same. */
  readonly onlyIncomplete = signal(false);
  private readonly settledSearch = debounced(this.search, 300);

  /** Of the course, whatever is searched for. */
  readonly summary = signal<Summary | undefined>(undefined);
  readonly people = new PagedList<WaitingPerson>((after, stopped) => this.read(after, stopped));
  private readonly selection = signal(usualSelection);

  readonly count = computed(
    () => this.ofSummary((summary) => countSelected(summary, this.selection(), this.course())) ?? 0,
  );
  readonly numbers = computed(() =>
    this.ofSummary((summary) => previewNumbers(summary, this.selection(), this.course())),
  );
  readonly selectable = computed(() => this.people.items().filter(isSelectable));
  readonly selectedHere = computed(
    () => this.selectable().filter((person) => this.isSelected(person)).length,
  );
  /** Of those in the list; the rest of it is read before all are changed. */
  readonly allSelected = computed(
    () => this.selectable().length > 0 && this.selectedHere() === this.selectable().length,
  );

  /** A second administrator approves: what is ordered is a proposal. */
  readonly rules = resource({
    loader: ({ abortSignal }) => this.api.call('proposals.readIssuingRules', {}, abortSignal),
  });
  readonly proposes = computed(() => this.rules.hasValue() && this.rules.value().secondApproval);

  readonly sending = signal(false);
  /** Sent, but without an answer: it may have been carried out, and is sent again as the same order. */
  readonly unanswered = signal<Order | undefined>(undefined);
  readonly failure = signal<unknown>(undefined);
  /** How many the order would have been about, after somebody else changed the list. */
  readonly changedTo = signal<number | undefined>(undefined);

  constructor() {
    effect(() => {
      this.course();
      this.settledSearch();
      this.onlyIncomplete();
      untracked(() => void this.people.restart());
    });
  }

  isSelected(person: WaitingPerson): boolean {
    return isSelected(person, this.selection());
  }

  select(person: WaitingPerson, selected: boolean): void {
    this.selection.update((now) => select(now, [person], selected));
  }

  async selectAll(selected: boolean): Promise<void> {
    await this.people.all();
    this.selection.update((now) => select(now, this.people.items(), selected));
  }

  /** The batch, or the id of the proposal; undefined when it was not made: then {@link failure} or {@link changedTo} says why. */
  async issue(): Promise<Batch | string | undefined> {
    const order = this.unanswered() ?? this.order();
    this.sending.set(true);
    this.failure.set(undefined);
    this.changedTo.set(undefined);
    try {
      const made = this.proposes()
        ? await this.propose(order)
        : await this.confirmation.run((query) =>
            this.api.call('certification.issueCertificates', { ...order, query }),
          );
      this.unanswered.set(undefined);
      // who was left out stays out of the next click too
      this.selection.update(({ left }) => ({ left, again: usualSelection.again }));
      await this.people.restart();
      return made;
    } catch (error) {
      await this.explain(error, order);
      return undefined;
    } finally {
      this.sending.set(false);
    }
  }

  private async propose({ params, body }: Order): Promise<string> {
    const { id } = await this.api.call('proposals.proposeCertificates', {
      params: { proposal: params.batch },
      body,
    });
    return id;
  }

  private async explain(error: unknown, order: Order): Promise<void> {
    if (error instanceof RequestProblem && error.code === 'certification.selection-changed') {
      this.unanswered.set(undefined);
      this.changedTo.set(Number(error.details['count']));
      await this.people.restart();
      return;
    }
    if (error instanceof RequestProblem && error.code === 'certification.approval-required')
      reread(this.rules);
    this.unanswered.set(error instanceof RequestProblem && error.passing ? order : undefined);
    this.failure.set(error);
  }

  private order(): Order {
    const { left, again } = narrowSelection(this.selection(), this.course());
    const ids = (people: readonly WaitingPerson[]) => people.map(({ enrolment }) => enrolment);
    return {
      params: { batch: newId() },
      body: { course: this.course(), except: ids(left), again: ids(again), expected: this.count() },
    };
  }

  private async read(after: string | undefined, stopped: AbortSignal) {
    const [course, search] = [this.course() ?? undefined, this.settledSearch().trim()];
    const only = this.onlyIncomplete() ? ('incomplete' as const) : undefined;
    const list = (query: {
      search?: string;
      only?: 'incomplete' | undefined;
      after?: string | undefined;
      limit: number;
    }) => this.api.call('certification.listEligible', { query: { course, ...query } }, stopped);
    const page = await list({ search, only, after, limit: pageSize });
    const whole = after !== undefined || search === '' ? page : await list({ limit: 1 });
    if (after === undefined) this.summary.set(whole);
    return page;
  }

  private ofSummary<Value>(read: (summary: Summary) => Value): Value | undefined {
    const summary = this.summary();
    return summary === undefined ? undefined : read(summary);
  }
}
