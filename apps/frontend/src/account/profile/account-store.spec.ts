import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../../core/api/api-client';
import { Connection } from '../../core/api/connection';
import { SessionStore } from '../../core/session/session-store';
import { givenPerson } from '../../testing/given-person';
import { AccountStore } from './account-store';

const settled = async () => {
  TestBed.tick();
  await new Promise((resolve) => setTimeout(resolve));
};

describe('the account of whoever a provider has let in', () => {
  it('is read anew, and the session too, as soon as they have proven who they are', async () => {
    const call = jest.fn(async (name: string) =>
      name === 'identity.readSession' ? { person: givenPerson() } : { items: [] },
    );
    TestBed.configureTestingModule({
      providers: [AccountStore, { provide: ApiClient, useValue: { call } }],
    });
    const session = TestBed.inject(SessionStore);
    session.accept({ person: givenPerson({ byProvider: true }) });
    TestBed.inject(AccountStore);
    await settled();
    const reads = () => call.mock.calls.filter(([name]) => name === 'identity.readAccount').length;
    expect(reads()).toBe(1);
    TestBed.inject(Connection).ownProofs.update((count) => count + 1);
    await settled();
    expect(session.person()?.byProvider).toBe(false);
    await settled();
    expect(reads()).toBe(2);
  });

  it('is read once where the session tells something else of them', async () => {
    const account = { name: null, profession: null };
    const call = jest.fn(async (name: string) =>
      name.startsWith('identity.') ? account : { items: [] },
    );
    TestBed.configureTestingModule({
      providers: [AccountStore, { provide: ApiClient, useValue: { call } }],
    });
    TestBed.inject(SessionStore).accept({ person: givenPerson() });
    const store = TestBed.inject(AccountStore);
    await settled();
    await store.changeAddress('nova@primer.rs');
    await settled();
    expect(call.mock.calls.filter(([name]) => name === 'identity.readAccount')).toHaveLength(1);
    expect(store.account.status()).toBe('local');
  });
});
