import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../../core/api/api-client';
import { HeldReplies } from '../../testing/held-replies';
import { LostFactorsStore } from './lost-factors-store';

function open() {
  const replies = new HeldReplies();
  TestBed.configureTestingModule({
    providers: [LostFactorsStore, { provide: ApiClient, useValue: { call: replies.call } }],
  });
  return { store: TestBed.inject(LostFactorsStore), replies };
}

describe('LostFactorsStore', () => {
  it('keeps what was proposed when the list that was asked for before comes late', async () => {
    const { store, replies } = open();
    void store.read();
    void store.propose('ana@example.org');
    await replies.come('identity.proposeFactorEnding', { items: [{ id: 'proposed' }] });
    await replies.come('identity.listFactorEndings', { items: [] });
    expect(store.endings()).toEqual([{ id: 'proposed' }]);
  });

  it('shows the list without what was confirmed', async () => {
    const { store, replies } = open();
    void store.confirm('one');
    await replies.come('identity.confirmFactorEnding', undefined);
    await replies.come('identity.listFactorEndings', { items: [{ id: 'other' }] });
    expect([store.endings(), store.done()]).toEqual([[{ id: 'other' }], true]);
  });
});
