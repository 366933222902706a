import { computed, inject, Injectable, resource, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { reread } from '../../core/api/reread';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';
import { SessionStore } from '../../core/session/session-store';

/** A panel: who has handed in, and what it came to. */
export type Panel = EndpointReply<Endpoints['panels.readPanel']>;

/** What a round came to. */
export type PanelResult = NonNullable<Panel['first']>;

/** A panel on the cut score of a course, and the draft that the cut score is taken over into. */
@Injectable()
export class PanelStore {
  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);

  readonly id = signal<string | undefined>(undefined);
  readonly read = resource({
    params: () => this.id(),
    loader: ({ params: panel, abortSignal }) =>
      this.api.call('panels.readPanel', { params: { panel } }, abortSignal),
  });
  readonly panel = computed(() => (this.read.hasValue() ? this.read.value() : undefined));
  private readonly draft = resource({
    params: () => this.panel()?.course.id,
    loader: ({ params: course, abortSignal }) =>
      this.api.call('courses.readCourseDraft', { params: { course } }, abortSignal),
  });
  /** The cut score of the draft as it is now. */
  readonly cutNow = computed(() =>
    this.draft.hasValue() ? this.draft.value().content.assessment.cutScore : undefined,
  );
  readonly advancing = new Submission();
  readonly taking = new Submission();
  /** Whether who reads still has something to judge. */
  readonly asked = computed(() => {
    const [self, panel] = [this.session.person()?.id, this.panel()];
    return (
      panel !== undefined &&
      panel.stage !== 'closed' &&
      panel.judges.some(({ person, handedIn }) => person.id === self && !handedIn)
    );
  });

  async advance(to: 'second' | 'closed'): Promise<void> {
    const panel = this.panel();
    if (panel === undefined) return;
    await this.advancing.run(async () =>
      this.read.set(
        await this.api.call('panels.advancePanel', {
          params: { panel: panel.id },
          body: { to },
          version: panel.version,
        }),
      ),
    );
  }

  /** Takes the cut score over into the draft as it was seen: whoever has changed it meanwhile is not written over. */
  async takeOver(cutScore: number): Promise<void> {
    if (!this.draft.hasValue()) return;
    const { id: course, version, content } = this.draft.value();
    await this.taking.run(async () => {
      this.draft.set(
        await this.api.call('courses.saveCourse', {
          params: { course },
          version,
          body: { ...content, assessment: { ...content.assessment, cutScore } },
        }),
      );
    });
  }

  reload(): void {
    this.advancing.clear();
    this.taking.clear();
    reread(this.read);
    reread(this.draft);
  }
}
