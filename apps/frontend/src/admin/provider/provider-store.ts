import { computed, inject, Injectable, resource, signal } from '@angular/core';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { NewestReply } from '../../core/api/newest-reply';
import { Edited } from '../../core/forms/edited';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';
import { toBody, toProviderText, type ProviderText } from './provider-text';

/** The provider of the organisation and who is linked. */
export type ProviderSettings = EndpointReply<Endpoints['providers.readProvider']>;

/** Why an administrator links somebody. */
export type LinkRequest = EndpointRequest<Endpoints['providers.linkMember']>['body'];

/** The provider of the organisation while it is edited, and its links. */
@Injectable()
export class ProviderStore {
  private readonly api = inject(ApiClient);
  private readonly found = new NewestReply<string>();

  readonly read = resource({ loader: ({ abortSignal }) => this.readSettings(abortSignal) });
  readonly edited = new Edited<ProviderSettings, ProviderText>({
    read: () => (this.read.hasValue() ? this.read.value() : undefined),
    textOf: toProviderText,
    readAgain: () => this.readSettings(),
  });
  readonly checking = new Submission();
  readonly linking = new Submission();
  /** Who the provider says that it is, once it was asked. */
  readonly checked = this.found.shown;
  readonly linked = signal(false);
  /** Saving ends all links. */
  readonly endsLinks = computed(() => {
    const stored = this.edited.stored();
    const { kind, issuer } = this.edited.text();
    const isOther = stored?.provider?.issuer !== issuer.trim() || stored.provider.kind !== kind;
    return (stored?.linked ?? 0) > 0 && isOther;
  });

  async save(): Promise<boolean> {
    this.found.forget();
    const version = this.edited.stored()?.version ?? 0;
    const body = toBody(this.edited.text());
    return this.edited.save(() => this.api.call('providers.setProvider', { version, body }));
  }

  async remove(): Promise<void> {
    this.found.forget();
    await this.edited.save(() => this.api.call('providers.removeProvider', {}));
    this.edited.saved.set(false);
  }

  async check(): Promise<void> {
    this.found.forget();
    await this.checking.run(() =>
      this.found.read(() =>
        this.api.call('providers.checkProvider', {}).then(({ issuer }) => issuer),
      ),
    );
  }

  async link(body: LinkRequest): Promise<boolean> {
    this.linked.set(false);
    const done = await this.linking.run(async () =>
      this.edited.follow(await this.api.call('providers.linkMember', { body })),
    );
    this.linked.set(done);
    return done;
  }

  async unlink(person: string): Promise<void> {
    this.linked.set(false);
    await this.linking.run(async () =>
      this.edited.follow(await this.api.call('providers.unlinkMember', { params: { person } })),
    );
  }

  private readSettings(stopped?: AbortSignal): Promise<ProviderSettings> {
    return this.api.call('providers.readProvider', {}, stopped);
  }
}
