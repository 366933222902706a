import { computed, effect, inject, Injectable, resource, untracked } from '@angular/core';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { reread } from '../../core/api/reread';
import type { Meant, Suggest } from '../../core/institutions/institution-field';
import type { Endpoints } from '../../core/routes.generated';
import { SessionStore } from '../../core/session/session-store';

/** An account as its owner sees it. */
export type Account = EndpointReply<Endpoints['identity.readAccount']>;

type Name = EndpointRequest<Endpoints['identity.confirmName']>['body'];
type Work = EndpointRequest<Endpoints['identity.chooseProfession']>['body'];

const nothingAsked: EndpointReply<Endpoints['authorityReports.readServiceRequest']> = {
  fields: [],
  lists: [],
};

/** The account of who is signed in, and what its owner changes in it. */
@Injectable()
export class AccountStore {
  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);

  readonly account = resource({
    loader: ({ abortSignal }) => this.api.call('identity.readAccount', {}, abortSignal),
  });
  private readonly licenceRequests = resource({
    loader: ({ abortSignal }) => this.api.call('profiles.listLicenceRequests', {}, abortSignal),
  });
  /** The courses whose certificates wait for the licence number; none while that is not known. */
  readonly waiting = computed(() =>
    this.licenceRequests.hasValue() ? this.licenceRequests.value().items : [],
  );
  private readonly asked = resource({
    loader: ({ abortSignal }) =>
      this.api.call('authorityReports.readServiceRequest', {}, abortSignal),
  });
  /** What lists ask of the own service; nothing while that is not known. */
  readonly serviceRequest = computed(() =>
    this.asked.hasValue() ? this.asked.value() : nothingAsked,
  );
  readonly value = computed(() => (this.account.hasValue() ? this.account.value() : undefined));

  constructor() {
    const byProvider = computed(() => this.session.person()?.byProvider === true);
    let before = byProvider();
    // more is told once somebody whom a provider has let in has proven who they are; what was typed stays
    effect(() => {
      if (before && !byProvider()) untracked(() => reread(this.account));
      before = byProvider();
    });
  }

  async confirmName(name: Name): Promise<void> {
    await this.accept(await this.api.call('identity.confirmName', { body: name }));
  }

  readonly suggestInstitutions: Suggest = async (search, stopped) => {
    const query = { search };
    return (await this.api.call('institutions.suggestInstitutions', { query }, stopped)).items;
  };

  /** The place of work is kept first, where it was changed: what it is called on certificates follows from it. */
  async chooseWork(work: Omit<Work, 'employer'>, workplace: Meant | undefined): Promise<void> {
    const employer =
      workplace === undefined
        ? (this.value()?.employer ?? null)
        : (await this.api.call('institutions.chooseWorkplace', { body: toChoice(workplace) }))
            .written;
    const body = { ...work, employer };
    await this.accept(await this.api.call('identity.chooseProfession', { body }));
    reread(this.licenceRequests);
    reread(this.asked);
  }

  async giveServiceDetails(details: Account['service']): Promise<void> {
    await this.accept(await this.api.call('identity.giveServiceDetails', { body: details }));
  }

  /** Ends all other sessions as well. */
  async changePassword(current: string, password: string): Promise<void> {
    await this.api.call('identity.changePassword', { body: { current, password } });
    reread(this.account);
  }

  /** Asks both addresses to confirm it. */
  async changeAddress(email: string): Promise<void> {
    await this.accept(await this.api.call('identity.changeAddress', { body: { email } }));
  }

  async withdrawAddressChange(): Promise<void> {
    await this.accept(await this.api.call('identity.withdrawAddressChange', {}));
  }

  /** Ends what goes on in another browser. */
  async endSession(session: string): Promise<void> {
    await this.api.call('identity.endSession', { params: { session } });
    reread(this.account);
  }

  /** Ends every session, this one included. */
  async signOutEverywhere(): Promise<void> {
    await this.api.call('identity.signOutEverywhere', {});
    this.session.accept({ person: null });
  }

  private async accept(account: Account): Promise<void> {
    this.account.set(account);
    const person = this.session.person();
    // whom a provider has let in has proven by their own way who they are, to get this far
    if (person?.byProvider) await this.session.refresh();
    else if (person)
      this.session.accept({
        person: { ...person, name: account.name, profession: account.profession },
      });
  }
}

function toChoice({
  text,
  institution,
}: Meant): EndpointRequest<Endpoints['institutions.chooseWorkplace']>['body'] {
  if (institution !== null) return { kind: 'chosen', institution };
  return text === '' ? { kind: 'none' } : { kind: 'written', written: text };
}
