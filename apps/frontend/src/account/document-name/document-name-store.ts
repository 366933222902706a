import { inject, Injectable, resource, signal } from '@angular/core';
import type { EndpointRequest } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';
import { SessionStore } from '../../core/session/session-store';

type Stated = EndpointRequest<Endpoints['documentNames.stateDocumentName']>['body'];

/** The name that the document of a passed course bears, and stating it. */
@Injectable()
export class DocumentNameStore {
  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);

  readonly enrolment = signal<string | undefined>(undefined);
  readonly known = resource({
    params: () => this.enrolment(),
    loader: ({ params: enrolment, abortSignal }) =>
      this.api.call('documentNames.readDocumentName', { params: { enrolment } }, abortSignal),
  });
  readonly stating = new Submission();

  /** Whether it is kept. With `everywhere` it becomes the name of the account as well, which later documents bear without being asked for. */
  state(enrolment: string, body: Stated, everywhere: boolean): Promise<boolean> {
    return this.stating.run(async () => {
      const params = { enrolment };
      const stated = await this.api.call('documentNames.stateDocumentName', { params, body });
      this.known.set(stated);
      if (everywhere) await this.keepEverywhere(body);
    });
  }

  private async keepEverywhere({ script: certificateScript, ...name }: Stated): Promise<void> {
    const body = { ...name, certificateScript, onDocuments: true };
    const account = await this.api.call('identity.confirmName', { body });
    this.known.update((known) => known && { ...known, called: account.name, printed: true });
    const person = this.session.person();
    if (person) this.session.accept({ person: { ...person, name: account.name } });
  }
}
