import { inject, Injectable, resource, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { reread } from '../../core/api/reread';
import type { Endpoints } from '../../core/routes.generated';

type People = EndpointReply<Endpoints['programmes.listProgrammePeople']>;
export type ProgrammePerson = People['items'][number];

/** Which people, in the order of their buttons. */
export const filters = ['all', 'under-way', 'complete', 'left'] as const;

/** The people of a programme by its parts, and who is to get into it. */
@Injectable()
export class ProgrammePeopleStore {
  private readonly api = inject(ApiClient);

  readonly id = signal('');
  readonly filter = signal<(typeof filters)[number]>('all');
  readonly parts = signal<People['parts']>([]);
  readonly programme = resource({
    params: () => this.id() || undefined,
    loader: ({ params: programme, abortSignal }) =>
      this.api.call('programmes.readProgramme', { params: { programme } }, abortSignal),
  });
  readonly counts = resource({
    params: () => this.id() || undefined,
    loader: ({ params: programme, abortSignal }) =>
      this.api.call('programmes.countProgrammePeople', { params: { programme } }, abortSignal),
  });
  readonly list = new PagedList<ProgrammePerson>(async (after, stopped) => {
    const request = { params: this.params(), query: { filter: this.filter(), after, limit: 50 } };
    const page = await this.api.call('programmes.listProgrammePeople', request, stopped);
    if (page.parts.length > 0) this.parts.set(page.parts);
    return page;
  });

  constructor() {
    this.list.follow(() => [this.filter(), this.id()]);
  }

  async listTrainings(person: string) {
    const request = { params: { ...this.params(), person } };
    return (await this.api.call('programmes.listRecognisableTrainings', request)).items;
  }

  async recognise(person: string, part: string, training: string): Promise<void> {
    const params = { ...this.params(), person, part };
    await this.api.call('programmes.recogniseTraining', { params, body: { training } });
  }

  async takeBack(person: string, part: string): Promise<void> {
    await this.api.call('programmes.withdrawRecognition', {
      params: { ...this.params(), person, part },
    });
  }

  async withdraw(person: string, reason: string): Promise<void> {
    const params = { ...this.params(), person };
    await this.api.call('programmes.withdrawProgrammePerson', { params, body: { reason } });
  }

  /** Reads again what a deed has changed. */
  async follow(): Promise<void> {
    reread(this.counts);
    reread(this.programme);
    await this.list.restart();
  }

  private params() {
    return { programme: this.id() };
  }
}
