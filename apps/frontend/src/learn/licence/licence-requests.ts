import { inject, Injectable } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import type { Endpoints } from '../../core/routes.generated';

/** What a certificate is for: a course that somebody is in, or the whole of a programme. */
export type Certified = { readonly enrolment: string } | { readonly programme: string };

/** For which courses and programmes the licence number of who is signed in is still asked, and giving it. */
@Injectable({ providedIn: 'root' })
export class LicenceRequests {
  private readonly api = inject(ApiClient);

  /** Whether the certificate waits for the number. Who cannot be told is not held up. */
  async asks(of: Certified): Promise<boolean> {
    return (await this.list()).some((each) =>
      'programme' in of ? each.programme === of.programme : each.enrolment === of.enrolment,
    );
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
