import { inject, Injectable, resource } from '@angular/core';
import { ApiClient } from '../../core/api/api-client';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';

/** The own key, and who else receives reports. */
@Injectable()
export class OwnKeyStore {
  private readonly api = inject(ApiClient);
  private made = { passphrase: '', id: '' };

  readonly read = resource({
    loader: ({ abortSignal }) => this.api.call('safeguarding.readOwnKey', {}, abortSignal),
  });
  readonly making = new Submission();

  make(passphrase: string): Promise<boolean> {
    if (this.made.passphrase !== passphrase) this.made = { passphrase, id: newId() };
    const request = { params: { key: this.made.id }, body: { passphrase } };
    return this.making.run(async () => {
      this.read.set(await this.api.call('safeguarding.makeOwnKey', request));
      this.made = { passphrase: '', id: '' };
    });
  }
}
