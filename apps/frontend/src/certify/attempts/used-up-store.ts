import { effect, inject, Injectable, signal, untracked } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { requestProblem } from '@svetionik/client/problem';
import { debounced } from '../../core/debounced';
import { newId } from '../../core/new-id';
import type { Endpoints } from '../../core/routes.generated';

type Reply = EndpointReply<Endpoints['retakes.listUsedUp']>;

/** Somebody who has no attempt left. */
export type UsedUpPerson = Reply['items'][number];

/** Who has no attempt left, and the attempts that are allowed to them. */
@Injectable()
export class UsedUpStore {
  private readonly api = inject(ApiClient);

  readonly course = signal<string | null>(null);
  readonly search = signal('');
  private readonly settledSearch = debounced(this.search, 300);
  readonly courses = signal<Reply['courses']>([]);
  readonly people = new PagedList<UsedUpPerson>((after, stopped) => this.read(after, stopped));
  /** Who was allowed another attempt last. */
  readonly allowed = signal<UsedUpPerson | undefined>(undefined);
  // What was sent last: an order whose answer was lost goes out again as the same one.
  private sent:
    | { readonly id: string; readonly enrolment: string; readonly reason: string }
    | undefined;

  constructor() {
    effect(() => {
      this.course();
      this.settledSearch();
      untracked(() => void this.people.restart());
    });
  }

  /** Allows one more attempt. Where it is refused because things have changed, the list is read again. */
  async allow(person: UsedUpPerson, reason: string): Promise<void> {
    const { enrolment } = person;
    const { sent } = this;
    const order =
      sent?.enrolment === enrolment && sent.reason === reason
        ? sent
        : { id: newId(), enrolment, reason };
    this.sent = order;
    try {
      await this.api.call('retakes.allowAttempt', {
        params: { enrolment, extraAttempt: order.id },
        body: { reason },
      });
    } catch (error) {
      if (requestProblem(error)?.status === 409) void this.people.restart();
      throw error;
    }
    this.sent = undefined;
    this.allowed.set(person);
    this.people.change((people) => people.filter((each) => each.enrolment !== enrolment));
    this.courses.update((courses) =>
      courses.map((course) =>
        course.id === person.course.id ? { ...course, count: course.count - 1 } : course,
      ),
    );
  }

  private async read(after: string | undefined, stopped: AbortSignal): Promise<Reply> {
    const query = {
      course: this.course() ?? undefined,
      search: this.settledSearch().trim(),
      after,
      limit: 50,
    };
    const page = await this.api.call('retakes.listUsedUp', { query }, stopped);
    if (after === undefined) this.courses.set(page.courses);
    return page;
  }
}
