import { inject, Injectable, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';

/** Who may open an account. */
export type RegistrationRule = EndpointReply<Endpoints['identity.readRegistrationRule']>;

/** The rule of the organisation, saved as soon as it is chosen. */
@Injectable()
export class RegistrationRuleStore {
  private readonly api = inject(ApiClient);

  readonly stored = signal<RegistrationRule | undefined>(undefined);
  readonly reading = new Submission();
  readonly saving = new Submission();
  readonly saved = signal(false);

  async read(): Promise<void> {
    await this.reading.run(async () =>
      this.stored.set(await this.api.call('identity.readRegistrationRule', {})),
    );
  }

  save(rule: RegistrationRule['rule'], domains: readonly string[]): Promise<boolean> {
    this.saved.set(false);
    const version = this.stored()?.version ?? 0;
    return this.saving.run(async () => {
      const request = { version, body: { rule, domains: [...domains] } };
      this.stored.set(await this.api.call('identity.setRegistrationRule', request));
      this.saved.set(true);
    });
  }
}
