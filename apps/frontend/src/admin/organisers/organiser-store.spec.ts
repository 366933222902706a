import { TestBed } from '@angular/core/testing';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { ApiClient } from '../../core/api/api-client';
import { OrganiserStore } from './organiser-store';
import type { Organiser } from './organisers-store';

const both = (text: string) => ({ 'sr-Latn': text, 'sr-Cyrl': text });
const stored: Organiser = {
  id: 'astra',
  version: 1,
  name: both('ASTRA'),
  place: both('Beograd'),
  registerDesignation: '',
  signingKey: null,
  credentialKey: true,
  signatories: [],
  seal: null,
  archived: false,
  complete: false,
};

async function open(id: string) {
  const call = jest.fn(async (name: string, request?: object) =>
    name === 'organisers.listSigningKeys'
      ? { items: [], problems: [] }
      : { ...stored, version: request && 'version' in request ? 2 : 1 },
  );
  TestBed.configureTestingModule({
    providers: [provideTexts(), OrganiserStore, { provide: ApiClient, useValue: { call } }],
  });
  const store = TestBed.inject(OrganiserStore);
  store.edited.id.set(id);
  TestBed.tick();
  await new Promise((resolve) => setTimeout(resolve));
  return { store, call };
}

describe('OrganiserStore', () => {
  it('makes a new one without spaces around its texts', async () => {
    const { store, call } = await open('new');
    store.edited.write({ name: { ...store.edited.text().name, 'sr-Latn': ' ASTRA ' } });
    expect(await store.edited.store()).toBe('astra');
    expect(call.mock.lastCall).toMatchObject([
      'organisers.createOrganiser',
      { body: { name: { 'sr-Latn': 'ASTRA', 'sr-Cyrl': '' } } },
    ]);
  });

  it('leaves what is written as it is while the seal changes', async () => {
    const { store } = await open('astra');
    store.edited.write({ place: both('Niš') });
    await store.setSeal(stored, undefined);
    expect([store.edited.stored()?.version, store.edited.text().place]).toEqual([2, both('Niš')]);
  });
});
