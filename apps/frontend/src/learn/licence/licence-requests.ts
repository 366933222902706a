import { inject, Injectable } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import type { Endpoints } from '../../core/routes.generated';

/** For which courses and programmes the licence number of who is signed in is still asked, and giving it. */
@Injectable({ providedIn: 'root' })
export class LicenceRequests {
  private readonly api = inject(ApiClient);

  /** Whether the certificate of the course waits for the number. Who cannot be told is not held up. */
  async asks(enrolment: string): Promise<boolean> {
    return (await this.list()).some((each) => each.enrolment === enrolment);
  }

  /** Likewise for the whole of a programme. */
  async asksForProgramme(programme: string): Promise<boolean> {
    return (await this.list()).some((each) => each.programme === programme);
  }

  async give(licenceNumber: string): Promise<void> {
    await this.api.call('identity.giveLicenceNumber', { body: { licenceNumber } });
  }

  private async list(): Promise<EndpointReply<Endpoints['profiles.listLicenceRequests']>['items']> {
    try {
      return (await this.api.call('profiles.listLicenceRequests', {})).items;
    } catch {
      return [];
    }
  }
}
