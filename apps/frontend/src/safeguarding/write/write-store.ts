import { inject, Injectable, resource, signal } from '@angular/core';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import { makeCaseKey } from '@svetionik/domain/safeguarding/case-key';
import { ApiClient } from '../../core/api/api-client';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';
import type { Endpoints } from '../../core/routes.generated';
import { SessionStore } from '../../core/session/session-store';

/** What is sent, but for the key, which is drawn as it goes. */
export type WrittenReport = Omit<
  EndpointRequest<Endpoints['safeguarding.sendReport']>['body'],
  'caseKey'
>;

/** What stands after it was sent: the key, and until when it is answered. */
export type Receipt = EndpointReply<Endpoints['safeguarding.sendReport']> & {
  readonly caseKey: string;
};

const secretRandom = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

/** Sends what somebody reports. Nothing of it is kept in this browser. */
@Injectable()
export class WriteStore {
  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);

  readonly receivers = resource({
    loader: ({ abortSignal }) => this.api.call('safeguarding.readReceivers', {}, abortSignal),
  });
  readonly staff = resource({
    params: () => this.session.person()?.id,
    loader: ({ abortSignal }) => this.api.call('safeguarding.listStaff', {}, abortSignal),
  });
  readonly sending = new Submission();
  readonly receipt = signal<Receipt | undefined>(undefined);
  /** The same words sent again are the same report; others are another. */
  private drawn = { words: '', id: '', caseKey: '' };

  send(report: WrittenReport): Promise<boolean> {
    const words = JSON.stringify(report);
    if (this.drawn.words !== words)
      this.drawn = { words, id: newId(), caseKey: makeCaseKey(secretRandom) };
    const { id, caseKey } = this.drawn;
    return this.sending.run(async () => {
      const request = { params: { report: id }, body: { ...report, caseKey } };
      this.receipt.set({ ...(await this.api.call('safeguarding.sendReport', request)), caseKey });
    });
  }
}
