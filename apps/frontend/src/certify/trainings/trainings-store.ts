import { inject, Injectable, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { requestProblem } from '@svetionik/client/problem';
import { Files } from '../../core/files';
import type { Endpoints } from '../../core/routes.generated';

/** A training elsewhere, with who did it. */
export type SentTraining = EndpointReply<Endpoints['trainings.listTrainings']>['items'][number];

/** What may be listed: those that wait, and those that are decided. */
export const listedStates = ['waiting', 'confirmed', 'refused'] as const;

/** Trainings whose evidence was sent, and what is decided about them. */
@Injectable()
export class TrainingsStore {
  private readonly api = inject(ApiClient);
  private readonly files = inject(Files);

  readonly state = signal<(typeof listedStates)[number]>('waiting');
  readonly list = new PagedList<SentTraining>((after, stopped) =>
    this.api.call(
      'trainings.listTrainings',
      { query: { state: this.state(), after, limit: 25 } },
      stopped,
    ),
  );
  /** What was decided last. */
  readonly decided = signal<SentTraining | undefined>(undefined);

  constructor() {
    this.list.follow(this.state);
  }

  async saveEvidence({ id }: SentTraining): Promise<void> {
    this.files.save(await this.api.call('trainings.readEvidence', { params: { training: id } }));
  }

  /** Where it is refused because things have changed, the list is read again. */
  async decide(
    { id, version }: SentTraining,
    outcome: 'confirmed' | 'refused',
    reason = '',
  ): Promise<void> {
    this.decided.set(undefined);
    try {
      this.decided.set(
        await this.api.call('trainings.decideTraining', {
          params: { training: id },
          body: { outcome, reason },
          version,
        }),
      );
    } catch (error) {
      if (requestProblem(error)?.status === 412) void this.list.restart();
      throw error;
    }
    this.list.change((all) => all.filter((each) => each.id !== id));
  }
}
