import { inject, Injectable, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { NewestReply } from '../../core/api/newest-reply';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';

type Endings = EndpointReply<Endpoints['identity.listFactorEndings']>['items'];

/** What is proposed to end of one person. */
export type Ending = Endings[number];

/** The open proposals of the organisation. */
@Injectable()
export class LostFactorsStore {
  private readonly api = inject(ApiClient);
  private readonly newest = new NewestReply<Endings>();

  readonly endings = this.newest.shown;
  readonly reading = new Submission();
  readonly proposing = new Submission();
  readonly deciding = new Submission();
  readonly done = signal(false);

  async read(): Promise<void> {
    await this.reading.run(() => this.take());
  }

  propose(email: string): Promise<boolean> {
    this.done.set(false);
    return this.proposing.run(() =>
      this.newest.change(() =>
        this.api
          .call('identity.proposeFactorEnding', { body: { email } })
          .then(({ items }) => items),
      ),
    );
  }

  async confirm(ending: string): Promise<void> {
    this.done.set(false);
    await this.deciding.run(async () => {
      await this.api.call('identity.confirmFactorEnding', { params: { ending } });
      await this.take();
      this.done.set(true);
    });
  }

  async withdraw(ending: string): Promise<void> {
    this.done.set(false);
    await this.deciding.run(async () => {
      await this.api.call('identity.withdrawFactorEnding', { params: { ending } });
      await this.take();
    });
  }

  private async take(): Promise<void> {
    await this.newest.read(() =>
      this.api.call('identity.listFactorEndings', {}).then(({ items }) => items),
    );
  }
}
