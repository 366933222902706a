import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../api/api-client';
import { givenPerson } from '../../testing/given-person';
import { HeldReplies } from '../../testing/held-replies';
import { SessionStore } from './session-store';

const ana = givenPerson();

function open() {
  const replies = new HeldReplies();
  TestBed.configureTestingModule({
    providers: [{ provide: ApiClient, useValue: { call: replies.call } }],
  });
  return { store: TestBed.inject(SessionStore), replies };
}

describe('SessionStore', () => {
  it('stays signed out when an older answer comes late', async () => {
    const { store, replies } = open();
    void store.refresh();
    void store.signOut();
    await replies.come('identity.signOut', undefined);
    await replies.come('identity.readSession', { person: ana });
    expect(store.person()).toBeNull();
  });

  it('stays signed in when an older answer comes late, which says nothing else to whoever waits for it', async () => {
    const { store, replies } = open();
    const read = store.read();
    const refreshed = store.refresh();
    const older = replies.holdBack('identity.readSession');
    await replies.come('identity.readSession', { person: ana });
    await older({ person: null });
    await refreshed;
    expect([store.person(), await read]).toEqual([ana, ana]);
  });

  it('asks again where something was taken over meanwhile, for that may not be all', async () => {
    const { store, replies } = open();
    const changed = { ...ana, permissions: ['people.view'] };
    void store.refresh();
    const older = replies.holdBack('identity.readSession');
    void store.refresh();
    await replies.come('identity.readSession', { person: ana });
    await older({ person: null });
    await replies.come('identity.readSession', { person: changed });
    expect(store.person()).toEqual(changed);
  });
});
