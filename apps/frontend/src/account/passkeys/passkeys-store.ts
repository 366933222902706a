import { inject, Injectable, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';
import type { Endpoints } from '../../core/routes.generated';
import { SessionStore } from '../../core/session/session-store';
import { makePasskey } from '../../core/session/passkeys';

/** What somebody has besides the password. */
export type OwnFactors = EndpointReply<Endpoints['identity.listFactors']>;

/** A passkey as its owner sees it. */
export type OwnPasskey = OwnFactors['passkeys'][number];

/** What an app is told by which codes are made. */
export type OfferedApp = EndpointReply<Endpoints['identity.beginAuthenticator']>;

/** The own passkeys, authenticator app and recovery codes. */
@Injectable()
export class PasskeysStore {
  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);

  readonly factors = signal<OwnFactors | undefined>(undefined);
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
      await this.take(factors);
      added = true;
      if (codes !== null) tell(codes);
    });
    return added;
  }

  async remove(passkey: string): Promise<void> {
    this.unmade.set(false);
    await this.changing.run(async () =>
      this.take(await this.api.call('identity.removePasskey', { params: { passkey } })),
    );
  }

  /** What the app is to be told; undefined where it is refused. */
  async offerApp(): Promise<OfferedApp | undefined> {
    this.unmade.set(false);
    let offered: OfferedApp | undefined;
    await this.changing.run(async () => {
      offered = await this.api.call('identity.beginAuthenticator', {});
    });
    return offered;
  }

  /** Fails where the code is refused; gives recovery codes where there are new ones. */
  async addApp(step: string, code: string): Promise<readonly string[]> {
    const { codes, ...factors } = await this.api.call('identity.addAuthenticator', {
      body: { step, code },
    });
    await this.take(factors);
    return codes ?? [];
  }

  async removeApp(): Promise<void> {
    this.unmade.set(false);
    await this.changing.run(async () =>
      this.take(await this.api.call('identity.removeAuthenticator', {})),
    );
  }

  /** What they have decides what their roles open. */
  private async take(factors: OwnFactors): Promise<void> {
    this.factors.set(factors);
    await this.session.refresh();
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
