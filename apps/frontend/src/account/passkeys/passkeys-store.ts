import { inject, Injectable, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';
import type { Endpoints } from '../../core/routes.generated';
import { makePasskey } from '../../core/session/passkeys';

type Factors = EndpointReply<Endpoints['identity.listFactors']>;

/** A passkey as its owner sees it. */
export type OwnPasskey = Factors['passkeys'][number];

/** The own passkeys and recovery codes. */
@Injectable()
export class PasskeysStore {
  private readonly api = inject(ApiClient);

  readonly factors = signal<Factors | undefined>(undefined);
  readonly reading = new Submission();
  readonly changing = new Submission();
  /** The device made none: it was left, or it has one for the account. */
  readonly unmade = signal(false);

  async read(): Promise<void> {
    await this.reading.run(async () =>
      this.factors.set(await this.api.call('identity.listFactors', {})),
    );
  }

  /** True when the device has made one; `tell` is given recovery codes where there are new ones. */
  async add(name: string, tell: (codes: readonly string[]) => void): Promise<boolean> {
    this.unmade.set(false);
    let added = false;
    await this.changing.run(async () => {
      const { step, options } = await this.api.call('identity.beginPasskey', {});
      const answer = await makePasskey(options);
      this.unmade.set(answer === undefined);
      if (answer === undefined) return;
      const request = { params: { passkey: newId() }, body: { step, name, answer } };
      const { codes, ...factors } = await this.api.call('identity.addPasskey', request);
      this.factors.set(factors);
      added = true;
      if (codes !== null) tell(codes);
    });
    return added;
  }

  async remove(passkey: string): Promise<void> {
    this.unmade.set(false);
    await this.changing.run(async () =>
      this.factors.set(await this.api.call('identity.removePasskey', { params: { passkey } })),
    );
  }

  async renewCodes(tell: (codes: readonly string[]) => void): Promise<void> {
    this.unmade.set(false);
    await this.changing.run(async () => {
      const { codes } = await this.api.call('identity.renewRecoveryCodes', {});
      this.factors.update((now) => now && { ...now, recoveryCodes: codes.length });
      tell(codes);
    });
  }
}
