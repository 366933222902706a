import { inject, Injectable, resource, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { Role } from '@svetionik/domain/access/permissions';
import { ApiClient } from '../../core/api/api-client';
import { reread } from '../../core/api/reread';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';
import type { Suggest } from '../../core/institutions/institution-field';
import type { Endpoints } from '../../core/routes.generated';

/** The page of a member, as far as whoever opened it may see. */
export type PersonView = EndpointReply<Endpoints['people.readPerson']>;

/** That somebody is 15 to 17, and what is recorded of a guardian's consent. */
export type Minority = NonNullable<PersonView['minority']>;

/** What became of somebody's roles. */
export type RoleChange = EndpointReply<Endpoints['identity.listRoleChanges']>['changes'][number];

/** One member, and what is done about them. */
@Injectable()
export class PersonStore {
  private readonly api = inject(ApiClient);

  /** Id from the address. */
  readonly person = signal<string | undefined>(undefined);
  readonly page = resource({
    params: this.person,
    loader: ({ params: person, abortSignal }) =>
      this.api.call('people.readPerson', { params: { person } }, abortSignal),
  });
  readonly acting = new Submission();
  readonly consenting = new Submission();

  readonly suggestInstitutions: Suggest = async (search, stopped) =>
    (await this.api.call('institutions.suggestInstitutions', { query: { search } }, stopped)).items;

  async readRoleChanges({ id }: PersonView): Promise<readonly RoleChange[]> {
    const params = { person: id };
    return (await this.api.call('identity.listRoleChanges', { params })).changes;
  }

  async assignRoles(
    { id, rolesVersion }: PersonView,
    roles: readonly Role[],
    reason: string | undefined,
  ): Promise<void> {
    const sent = { params: { person: id }, version: rolesVersion ?? 0 };
    const body = { roles: [...roles], reason };
    try {
      await this.api.call('identity.assignRoles', { ...sent, body });
    } finally {
      // who was overtaken sees what stands there now
      reread(this.page);
    }
  }

  async block({ id }: PersonView, blocked: boolean): Promise<void> {
    const done = await this.acting.run(() =>
      this.api.call('identity.blockMember', { params: { person: id }, body: { blocked } }),
    );
    if (done) reread(this.page);
  }

  /** Whether it was recorded; `signedOn` is the day on the paper. */
  recordConsent({ id }: PersonView, signedOn: string): Promise<boolean> {
    const params = { person: id, consent: newId() };
    return this.consent(() =>
      this.api.call('identity.recordConsent', { params, body: { signedOn } }),
    );
  }

  withdrawConsent({ id }: PersonView, consent: string, withdrawnOn: string): Promise<boolean> {
    const params = { person: id, consent };
    return this.consent(() =>
      this.api.call('identity.withdrawConsent', { params, body: { withdrawnOn } }),
    );
  }

  async recordAge({ id }: PersonView, age: 'adult' | 'minor'): Promise<void> {
    const done = await this.acting.run(() =>
      this.api.call('identity.recordAge', { params: { person: id }, body: { age } }),
    );
    if (done) reread(this.page);
  }

  private async consent(work: () => Promise<unknown>): Promise<boolean> {
    const done = await this.consenting.run(work);
    if (done) reread(this.page);
    return done;
  }

  async coordinate({ id }: PersonView, institutions: readonly string[]): Promise<void> {
    const body = { institutions: [...institutions] };
    const done = await this.acting.run(() =>
      this.api.call('people.chooseCoordinatedInstitutions', { params: { person: id }, body }),
    );
    if (done) reread(this.page);
  }
}
