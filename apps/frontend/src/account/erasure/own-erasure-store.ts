import { computed, inject, Injectable, linkedSignal, resource } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';
import type { Endpoints } from '../../core/routes.generated';

type Own = EndpointReply<Endpoints['privacy.readOwnErasure']>;

/** What erasing the own account would do, and asking for it. */
@Injectable()
export class OwnErasureStore {
  private readonly api = inject(ApiClient);
  // The same for every try, so that a request whose answer was lost is not a second one.
  private next = newId();

  readonly read = resource({
    loader: ({ abortSignal }) => this.api.call('privacy.readOwnErasure', {}, abortSignal),
  });
  readonly own = linkedSignal<Own | undefined>(() =>
    this.read.hasValue() ? this.read.value() : undefined,
  );
  readonly request = computed(() => this.own()?.request ?? undefined);
  readonly sending = new Submission();

  async ask(): Promise<void> {
    const params = { request: this.next };
    if (
      await this.sending.run(async () =>
        this.take(await this.api.call('privacy.requestErasure', { params })),
      )
    )
      this.next = newId();
  }

  async withdraw(): Promise<void> {
    const request = this.request();
    if (request === undefined) return;
    await this.sending.run(async () =>
      this.take(
        await this.api.call('privacy.withdrawErasureRequest', { params: { request: request.id } }),
      ),
    );
  }

  private take(request: Own['request']): void {
    this.own.update((own) => own && { ...own, request });
  }
}
