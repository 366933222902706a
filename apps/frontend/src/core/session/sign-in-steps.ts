import { inject, Injectable } from '@angular/core';
import type { EndpointRequest } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../api/api-client';
import type { Endpoints } from '../routes.generated';
import { type AskedStep, type SecondProof, usePasskey } from './passkeys';
import { type Session, SessionStore } from './session-store';

type Typed = EndpointRequest<Endpoints['identity.signIn']>['body'];
type Into = Pick<Typed, 'organisation' | 'shared'>;

/** Signs in: by the password, by a passkey after it, or by a passkey alone. */
@Injectable({ providedIn: 'root' })
export class SignInSteps {
  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);

  /** What is asked besides the password; undefined where it was enough. */
  async byPassword(body: Typed): Promise<AskedStep | undefined> {
    return this.take(await this.api.call('identity.signIn', { body }));
  }

  /** True once signed in by whatever passkey the device has for this site; false where it was left. */
  async byPasskeyAlone(into: Into): Promise<boolean> {
    const asked = await this.api.call('identity.beginPasskeySignIn', {});
    const answer = await usePasskey(asked.options);
    if (answer === undefined) return false;
    await this.finish(asked, { kind: 'passkey', answer }, into);
    return true;
  }

  async finish({ step }: AskedStep, proof: SecondProof, into: Into): Promise<void> {
    this.take(await this.api.call('identity.finishSignIn', { body: { step, proof, ...into } }));
  }

  private take(answer: AskedStep | Session): AskedStep | undefined {
    if ('step' in answer) return answer;
    this.session.accept(answer);
    return undefined;
  }
}
