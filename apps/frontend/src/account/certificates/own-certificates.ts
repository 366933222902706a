import { computed, inject, Injectable, resource, signal } from '@angular/core';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import {
  findSuccession,
  type Succession,
} from '@svetionik/domain/certificates/lifecycle/succession';
import { ApiClient } from '../../core/api/api-client';
import { Files } from '../../core/files';
import type { Endpoints } from '../../core/routes.generated';
import { OwnCourses } from '../../core/status/own-courses';

/** A certificate as its holder sees it. */
export type OwnCertificate = EndpointReply<
  Endpoints['checks.listOwnCertificates']
>['items'][number];

/** A form of a credential. */
export type CredentialForm = NonNullable<
  NonNullable<EndpointRequest<Endpoints['credentials.readOwnCredential']>['query']>['form']
>;

/** In the order in which they are offered. */
export const credentialForms: readonly CredentialForm[] = ['png', 'svg', 'json', 'jwt'];

/** What who is signed in has been given, and what is being done with it. */
@Injectable()
export class OwnCertificates {
  private readonly api = inject(ApiClient);
  private readonly files = inject(Files);

  readonly list = resource({
    loader: ({ abortSignal }) =>
      this.api.call('checks.listOwnCertificates', {}, abortSignal).then(({ items }) => items),
  });
  /** Of each, how it stands to the others. */
  readonly successions = computed(() => {
    const all = this.list.hasValue() ? this.list.value() : [];
    return new Map<OwnCertificate, Succession<OwnCertificate>>(
      all.map((one) => [one, findSuccession(one, all)]),
    );
  });
  /** What can be renewed now; the page goes on without it where that is not known. */
  readonly due = resource({
    loader: ({ abortSignal }) =>
      this.api.call('renewals.listDueRenewals', {}, abortSignal).then(({ items }) => items),
  });
  readonly courses = inject(OwnCourses).list();
  /** What is passed and not issued yet, or not made. */
  readonly awaited = computed(() =>
    this.courses.hasValue()
      ? this.courses.value().filter(({ status }) => status.state === 'passed')
      : [],
  );
  /** The certificate whose document is on its way. */
  readonly downloading = signal<string | undefined>(undefined);
  /** The certificate whose check link was copied last. */
  readonly copied = signal<string | undefined>(undefined);
  readonly failure = signal<unknown>(undefined);

  download(certificate: OwnCertificate): Promise<void> {
    return this.save(certificate, () =>
      this.api.call('checks.readOwnDocument', { params: { certificate: certificate.id } }),
    );
  }

  /** The same certificate in a form that programs read. */
  downloadForm(certificate: OwnCertificate, form: CredentialForm): Promise<void> {
    return this.save(certificate, () =>
      this.api.call('credentials.readOwnCredential', {
        params: { certificate: certificate.id },
        query: { form },
      }),
    );
  }

  private async save({ id }: OwnCertificate, load: () => Promise<File>): Promise<void> {
    this.downloading.set(id);
    this.failure.set(undefined);
    try {
      this.files.save(await load());
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.downloading.set(undefined);
    }
  }
}
