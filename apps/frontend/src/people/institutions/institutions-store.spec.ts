import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../../core/api/api-client';
import { HeldReplies } from '../../testing/held-replies';
import { InstitutionsStore } from './institutions-store';

const name = 'institutions.listInstitutions';
const institution = (id: string) => ({ id, version: 1 });
const page = (...ids: readonly string[]) => ({ items: ids.map(institution), next: null });

async function open() {
  const replies = new HeldReplies();
  TestBed.configureTestingModule({
    providers: [InstitutionsStore, { provide: ApiClient, useValue: { call: replies.call } }],
  });
  const store = TestBed.inject(InstitutionsStore);
  TestBed.tick();
  await replies.come(name, page('one', 'other'));
  const toggle = (place: number) => {
    const row = store.list.items()[place];
    if (row) void store.toggle(row);
  };
  return { store, replies, toggle, ids: () => store.rows().map((row) => row.institution.id) };
}

describe('InstitutionsStore', () => {
  it('opens what belongs to one, and closes it', async () => {
    const { replies, toggle, ids } = await open();
    toggle(0);
    await replies.come(name, page('below'));
    expect(ids()).toEqual(['one', 'below', 'other']);
    toggle(0);
    expect(ids()).toEqual(['one', 'other']);
  });

  it('leaves closed what was closed while another one was being opened', async () => {
    const { replies, toggle, ids } = await open();
    toggle(0);
    await replies.come(name, page('below'));
    toggle(1);
    toggle(0);
    await replies.come(name, page('below the other'));
    expect(ids()).toEqual(['one', 'other', 'below the other']);
  });

  it('opens nothing in a list that is another one by now', async () => {
    const { store, replies, toggle } = await open();
    toggle(0);
    const below = replies.holdBack(name);
    void store.restart();
    await replies.come(name, page('one'));
    await below(page('below'));
    expect(store.rows()).toHaveLength(1);
  });
});
