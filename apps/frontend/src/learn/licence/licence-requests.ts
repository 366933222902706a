import { inject, Injectable } from '@angular/core';
import { ApiClient } from '../../core/api/api-client';

/** For which courses the licence number of who is signed in is still asked, and giving it. */
@Injectable({ providedIn: 'root' })
export class LicenceRequests {
  private readonly api = inject(ApiClient);

  /** Whether the certificate of the course waits for the number. Who cannot be told is not held up. */
  async asks(enrolment: string): Promise<boolean> {
    try {
      const { items } = await this.api.call('profiles.listLicenceRequests', {});
      return items.some((each) => each.enrolment === enrolment);
    } catch {
      return false;
    }
  }

  async give(licenceNumber: string): Promise<void> {
    await this.api.call('identity.giveLicenceNumber', { body: { licenceNumber } });
  }
}
