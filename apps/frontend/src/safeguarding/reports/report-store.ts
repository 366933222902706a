import { inject, Injectable, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';
import type { Endpoints } from '../../core/routes.generated';
import { OpenedKey } from './opened-key';

/** A report as its key opens it. */
export type OpenedReport = EndpointReply<Endpoints['safeguarding.openReport']>;

/** One report: opened, answered and closed. */
@Injectable()
export class ReportStore {
  private readonly api = inject(ApiClient);
  private readonly key = inject(OpenedKey);
  private written = { text: '', id: '' };

  readonly opened = signal<OpenedReport | undefined>(undefined);
  readonly opening = new Submission();
  readonly changing = new Submission();

  async open(report: string, passphrase: string): Promise<boolean> {
    const isOpen = await this.opening.run(async () => {
      const request = { params: { report }, body: { passphrase } };
      this.opened.set(await this.api.call('safeguarding.openReport', request));
    });
    if (isOpen) this.key.passphrase.set(passphrase);
    return isOpen;
  }

  answer(report: string, text: string): Promise<boolean> {
    if (this.written.text !== text) this.written = { text, id: newId() };
    const request = { params: { report, answer: this.written.id }, body: { text } };
    return this.changing.run(async () => {
      await this.api.call('safeguarding.answerReport', request);
      this.written = { text: '', id: '' };
      await this.openAgain(report);
    });
  }

  changeState(report: string, state: 'open' | 'closed'): Promise<boolean> {
    return this.changing.run(async () => {
      await this.api.call('safeguarding.changeReportState', {
        params: { report },
        body: { state },
      });
      await this.openAgain(report);
    });
  }

  private async openAgain(report: string): Promise<void> {
    const passphrase = this.key.passphrase();
    if (passphrase !== undefined) await this.open(report, passphrase);
  }
}
