import { inject, Injectable, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';
import type { Endpoints } from '../../core/routes.generated';

/** A case as its key opens it. */
export type OpenedCase = EndpointReply<Endpoints['safeguarding.openCase']>;

/** What a case key opens. The key stays in the memory of this page. */
@Injectable()
export class CaseStore {
  private readonly api = inject(ApiClient);
  private caseKey = '';
  private written = { text: '', id: '' };

  readonly opened = signal<OpenedCase | undefined>(undefined);
  readonly opening = new Submission();
  readonly writing = new Submission();

  open(caseKey: string): Promise<boolean> {
    return this.opening.run(async () => {
      this.opened.set(await this.api.call('safeguarding.openCase', { body: { caseKey } }));
      this.caseKey = caseKey;
    });
  }

  write(text: string): Promise<boolean> {
    if (this.written.text !== text) this.written = { text, id: newId() };
    const request = { params: { message: this.written.id }, body: { caseKey: this.caseKey, text } };
    return this.writing.run(async () => {
      this.opened.set(await this.api.call('safeguarding.writeMore', request));
      this.written = { text: '', id: '' };
    });
  }
}
