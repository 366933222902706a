import { computed, inject, Injectable, resource } from '@angular/core';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { reread } from '../../core/api/reread';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';

/** How far the organisation is set up. */
export type Setup = EndpointReply<Endpoints['setup.readSetup']>;

/** A step, and whether it is done, the one to take next, or left. */
export type Step = Setup['steps'][number] & { readonly mark: 'done' | 'next' | 'open' };

/** A certificate as it is sent. */
export type SentCertificate = EndpointRequest<Endpoints['setup.addCertificate']>['body'];

/** How far the organisation is set up, and the steps that are taken on the page itself. */
@Injectable()
export class SetupStore {
  private readonly api = inject(ApiClient);

  readonly read = resource({
    loader: async ({ abortSignal }) => ({
      ...(await this.api.call('setup.readSetup', {}, abortSignal)),
      seenAt: new Date().toISOString(),
    }),
  });
  readonly contacts = resource({
    loader: ({ abortSignal }) => this.api.call('organisations.readHelpContacts', {}, abortSignal),
  });
  readonly steps = computed(() => (this.read.hasValue() ? markSteps(this.read.value().steps) : []));
  readonly trial = new Submission();
  readonly making = new Submission();
  readonly keeping = new Submission();
  readonly confirming = new Submission();

  tryMail(): Promise<boolean> {
    return this.after(this.trial, () => this.api.call('setup.tryMail', {}));
  }

  makeKey(): Promise<boolean> {
    return this.after(this.making, () => this.api.call('setup.makeKey', {}));
  }

  addCertificate(body: SentCertificate): Promise<boolean> {
    return this.after(this.keeping, () => this.api.call('setup.addCertificate', { body }));
  }

  /** Saves the list as it was shown: that is how the server knows that somebody has looked it over. */
  async confirmContacts(): Promise<boolean> {
    if (!this.contacts.hasValue()) return false;
    const { version, contacts } = this.contacts.value();
    const body = {
      contacts: contacts.map(({ key, label: { 'sr-Cyrl': cyrillic, en }, number }) => ({
        key,
        label: { 'sr-Cyrl': cyrillic, en },
        number,
      })),
    };
    return this.after(this.confirming, () =>
      this.api.call('organisations.editHelpContacts', { body, version }),
    );
  }

  private async after(submission: Submission, work: () => Promise<unknown>): Promise<boolean> {
    const done = await submission.run(work);
    if (done) reread(this.read);
    return done;
  }
}

/**
 * Marks the first step that is open as the next one.
 *
 * @example
 * markSteps([{ name: 'mail', done: false, reason: 'missing' }]); // [{ …, mark: 'next' }]
 */
export function markSteps(steps: Setup['steps']): Step[] {
  const next = steps.find(({ done }) => !done);
  return steps.map((step) => ({
    ...step,
    mark: step.done ? 'done' : step === next ? 'next' : 'open',
  }));
}
