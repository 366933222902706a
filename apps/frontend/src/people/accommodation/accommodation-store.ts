import { computed, inject, Injectable, linkedSignal, resource, signal } from '@angular/core';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { requestProblem } from '@svetionik/client/problem';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';
import type { Endpoints } from '../../core/routes.generated';

/** What holds for a member, with every grant so far. */
export type MemberAccommodation = EndpointReply<Endpoints['accommodations.readAccommodation']>;

/** What is granted, and why. */
export type Grant = EndpointRequest<Endpoints['accommodations.grantAccommodation']>['body'];

/** What is made easier for one member. A grant names the version that was seen; whoever is second sees the other first. */
@Injectable()
export class AccommodationStore {
  private readonly api = inject(ApiClient);
  // The same for every try, so that a grant whose answer was lost is not a second one.
  private next = newId();

  /** From the address. */
  readonly person = signal<string | undefined>(undefined);
  readonly read = resource({
    params: () => this.person(),
    loader: ({ params, abortSignal }) =>
      this.api.call(
        'accommodations.readAccommodation',
        { params: { person: params } },
        abortSignal,
      ),
  });
  readonly member = linkedSignal<MemberAccommodation | undefined>(() =>
    this.read.hasValue() ? this.read.value() : undefined,
  );
  /** What the form begins with. What somebody else grants meanwhile stands beside it and writes over nothing. */
  readonly begun = linkedSignal<MemberAccommodation | undefined>(() =>
    this.read.hasValue() ? this.read.value() : undefined,
  );
  readonly granted = signal(false);
  readonly granting = new Submission();
  /** Somebody else granted something meanwhile; it is what the page shows now. */
  readonly overtaken = computed(
    () => requestProblem(this.granting.error())?.code === 'edit.conflict',
  );

  async grant(body: Grant): Promise<void> {
    const member = this.member();
    if (member === undefined) return;
    this.granted.set(false);
    const params = { person: member.person.id, grant: this.next };
    const done = await this.granting.run(async () =>
      this.member.set(
        await this.api.call('accommodations.grantAccommodation', {
          params,
          body,
          version: member.version,
        }),
      ),
    );
    if (done) {
      this.next = newId();
      this.begun.set(this.member());
    } else if (this.overtaken()) {
      this.member.set(
        await this.api.call('accommodations.readAccommodation', {
          params: { person: member.person.id },
        }),
      );
    }
    this.granted.set(done);
  }
}
