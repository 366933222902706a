import { inject, Injectable, resource, signal } from '@angular/core';
import { ApiClient } from '../../core/api/api-client';
import { reread } from '../../core/api/reread';
import { Submission } from '../../core/forms/submission';

/** Access to earlier reports: what was asked, by whom, and what is given. */
@Injectable()
export class AccessStore {
  private readonly api = inject(ApiClient);

  readonly read = resource({
    loader: ({ abortSignal }) => this.api.call('safeguarding.readAccess', {}, abortSignal),
  });
  readonly changing = new Submission();
  /** How many reports the last restoration has opened. */
  readonly restored = signal<number | undefined>(undefined);

  ask(): Promise<boolean> {
    return this.changing.run(async () =>
      this.read.set(await this.api.call('safeguarding.askForAccess', {})),
    );
  }

  give(request: string, passphrase: string): Promise<boolean> {
    const parts = { params: { request }, body: { passphrase } };
    return this.changing.run(async () =>
      this.read.set(await this.api.call('safeguarding.giveShare', parts)),
    );
  }

  restore(passphrase: string): Promise<boolean> {
    return this.changing.run(async () => {
      const { restored } = await this.api.call('safeguarding.restoreAccess', {
        body: { passphrase },
      });
      this.restored.set(restored);
      reread(this.read);
    });
  }
}
