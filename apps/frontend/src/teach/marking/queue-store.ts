import { computed, effect, inject, Injectable, resource, signal, untracked } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { SavedChoices } from '../../core/forms/saved-choices';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';

type Reply = EndpointReply<Endpoints['marking.listMarking']>;

/** An answer that waits. */
export type QueuedTask = Reply['items'][number];

/** What a marker wants to be given and told. */
export type MarkerChoice = EndpointReply<Endpoints['marking.readMarkerChoice']>;

/** An answer that the marker has given marks to. */
export type GivenMark = EndpointReply<Endpoints['marking.listGiven']>['items'][number];

/** What waits for the marker, by course and question, and what they want to be given. */
@Injectable()
export class QueueStore {
  private readonly api = inject(ApiClient);

  readonly course = signal<string | null>(null);
  readonly item = signal<string | null>(null);
  readonly counts = signal<Pick<Reply, 'courses' | 'prompts' | 'withheld' | 'fewMarkers'>>({
    courses: [],
    prompts: [],
    withheld: 0,
    fewMarkers: null,
  });
  readonly tasks = new PagedList<QueuedTask>((after, stopped) => this.read(after, stopped));
  /** What they have marked where there is no result yet. */
  readonly given = new PagedList<GivenMark>((after, stopped) =>
    this.api.call('marking.listGiven', { query: { after, limit: 50 } }, stopped),
  );
  readonly taking = new Submission();
  private readonly choice = resource({
    loader: ({ abortSignal }) => this.api.call('marking.readMarkerChoice', {}, abortSignal),
  });
  /** Whether hard answers and mail are wanted; undefined until it is known. */
  readonly wanted = computed(() =>
    this.choice.hasValue() ? this.choices.shown('wanted', this.choice.value()) : undefined,
  );
  readonly choices = new SavedChoices<'wanted', MarkerChoice>(async (_, body) => {
    const before = this.choice.value()?.disturbing;
    this.choice.set(await this.api.call('marking.chooseMarking', { body }));
    if (body.disturbing !== before) void this.tasks.restart();
  });

  constructor() {
    void this.given.restart();
    effect(() => {
      this.course();
      this.item();
      untracked(() => void this.tasks.restart());
    });
  }

  showCourse(course: string | null): void {
    this.item.set(null);
    this.course.set(course);
  }

  /** True when the answer is with the marker now; where another was quicker, the list is read again. */
  async take(task: string): Promise<boolean> {
    const taken = await this.taking.run(() =>
      this.api.call('marking.takeTask', { params: { task } }),
    );
    if (!taken) void this.tasks.restart();
    return taken;
  }

  private async read(after: string | undefined, stopped: AbortSignal): Promise<Reply> {
    const page = await this.api.call(
      'marking.listMarking',
      {
        query: {
          course: this.course() ?? undefined,
          item: this.item() ?? undefined,
          after,
          limit: 50,
        },
      },
      stopped,
    );
    if (after === undefined) this.counts.set(page);
    return page;
  }
}
