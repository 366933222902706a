import { inject, Injectable, resource, signal } from '@angular/core';
import type { ReplyOf } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { Files } from '../../core/files';
import type { Endpoints } from '../../core/routes.generated';

/** A certificate as its holder sees it. */
export type OwnCertificate = ReplyOf<Endpoints['checks.listOwnCertificates']>['items'][number];

/** What who is signed in has been given, and what is being done with it. */
@Injectable()
export class OwnCertificates {
  private readonly api = inject(ApiClient);
  private readonly files = inject(Files);

  readonly list = resource({
    loader: ({ abortSignal }) => this.api.call('checks.listOwnCertificates', {}, abortSignal).then(({ items }) => items),
  });
  /** The certificate whose document is on its way. */
  readonly downloading = signal<string | undefined>(undefined);
  /** The certificate whose check link was copied last. */
  readonly copied = signal<string | undefined>(undefined);
  readonly failure = signal<unknown>(undefined);

  async download({ id, number, year }: OwnCertificate): Promise<void> {
    this.downloading.set(id);
    this.failure.set(undefined);
    try {
      const document = await this.api.call('checks.readOwnDocument', { params: { certificate: id } });
      this.files.save(document, `${number}-${year}.pdf`);
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.downloading.set(undefined);
    }
  }
}
