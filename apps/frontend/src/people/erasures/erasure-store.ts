import { computed, inject, Injectable, resource, signal } from '@angular/core';
import type { EndpointRequest } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';

/** Why a member is erased, and their address, typed again. */
export type ErasureOrder = EndpointRequest<Endpoints['privacy.erasePerson']>['body'];

/** What erasing one member would do, and doing it. */
@Injectable()
export class ErasureStore {
  private readonly api = inject(ApiClient);

  /** From the address. */
  readonly person = signal<string | undefined>(undefined);
  readonly read = resource({
    params: () => this.person(),
    loader: ({ params, abortSignal }) =>
      this.api.call('privacy.previewErasure', { params: { person: params } }, abortSignal),
  });
  readonly preview = computed(() => (this.read.hasValue() ? this.read.value() : undefined));
  readonly erasing = new Submission();
  readonly erased = signal(false);

  async erase(body: ErasureOrder): Promise<void> {
    const person = this.person();
    if (person === undefined) return;
    this.erased.set(
      await this.erasing.run(() =>
        this.api.call('privacy.erasePerson', { params: { person }, body }),
      ),
    );
  }
}
