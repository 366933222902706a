import { Location } from '@angular/common';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ActivatedRoute, convertToParamMap, Router } from '@angular/router';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { ApiClient } from '../../core/api/api-client';
import { SessionStore } from '../../core/session/session-store';
import { HeldReplies } from '../../testing/held-replies';
import { givenPerson } from '../../testing/given-person';
import { PeopleStore } from './people-store';

const institution = 'b7d653ee-c06d-5fe8-9856-a96b3e05f426';
const name = { 'sr-Latn': 'Dom zdravlja Sremčica', 'sr-Cyrl': 'Дом здравља Сремчица' };

/** The list as a page shows it that was opened at an address, and the requests that it makes. */
async function open(
  items: readonly object[],
  people: object = { items: [], next: null },
  held = new HeldReplies(),
) {
  const asked: unknown[] = [];
  const counted: unknown[] = [];
  const call = async (endpoint: string, { query }: { query: object }) => {
    if (endpoint === 'people.listPeople') asked.push(query);
    if (endpoint === 'people.countPeople') counted.push(query);
    if (endpoint === 'people.countPeople') return { count: 212, exact: true };
    if (endpoint === 'people.listPeople' && 'before' in query) return held.call(endpoint);
    if (endpoint === 'people.listPeople') return people;
    return endpoint === 'institutions.suggestInstitutions' ? { items } : { items: [], next: null };
  };
  const queryParamMap = convertToParamMap({ institution });
  let address = `/people?institution=${institution}`;
  const location = {
    path: () => address,
    getState: () => null,
    replaceState: (path: string, query: string) => (address = `${path}?${query}`),
  };
  TestBed.configureTestingModule({
    providers: [
      provideTexts(),
      PeopleStore,
      { provide: ApiClient, useValue: { call } },
      { provide: ActivatedRoute, useValue: { snapshot: { queryParamMap } } },
      { provide: Location, useValue: location },
      { provide: Router, useValue: { url: address } },
      {
        provide: SessionStore,
        useValue: { person: signal(givenPerson()), may: () => false },
      },
    ],
  });
  const store = TestBed.inject(PeopleStore);
  for (let round = 0; round < 3; round += 1) {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { store, asked, counted, address: () => address };
}

describe('the list of people, opened at the address of an institution', () => {
  it('shows who works there, and whose address it is', async () => {
    const { store, asked, address } = await open([{ id: institution, name }]);
    expect(asked.at(-1)).toMatchObject({ institution });
    expect(store.institution()).toEqual({ text: name['sr-Latn'], institution });
    expect(address()).toBe(`/people?institution=${institution}`);
  });

  it('shows everybody where nobody knows the institution', async () => {
    const { store, asked, address } = await open([]);
    expect(asked.at(-1)).not.toHaveProperty('institution', institution);
    expect(store.institution()).toEqual({ text: '', institution: null });
    expect(address()).toBe('/people?');
  });
});

describe('how many people match', () => {
  const shown = [{ id: 'one' }, { id: 'other' }];

  it('is asked for where the list goes on', async () => {
    const { store, counted } = await open([{ id: institution, name }], {
      items: shown,
      next: 'other',
    });
    expect(store.count()).toEqual({ count: 212, exact: true });
    expect(counted.at(-1)).toMatchObject({ institution });
  });

  it('is seen from a list that is whole', async () => {
    const { store, counted } = await open([{ id: institution, name }], {
      items: shown,
      next: null,
    });
    expect(store.count()).toEqual({ count: 2, exact: true });
    expect(counted).toEqual([]);
  });
});

describe('the people before those of a letter', () => {
  const back = async () => {
    const held = new HeldReplies();
    const page = { items: [{ id: 'm' }], next: null };
    const { store } = await open([{ id: institution, name }], page, held);
    store.letter.set('m');
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
    void store.goBack();
    return { store, held, before: { items: [{ id: 'l' }], next: 'l' } };
  };
  const ids = (store: PeopleStore) => store.people().map(({ id }) => id);

  it('stand before them, and say whether there are more', async () => {
    const { store, held, before } = await back();
    await held.come('people.listPeople', before);
    expect([ids(store), store.hasEarlier()]).toEqual([['l', 'm'], true]);
    void store.goBack();
    await held.come('people.listPeople', { items: [{ id: 'k' }], next: null });
    expect([ids(store), store.hasEarlier()]).toEqual([['k', 'l', 'm'], false]);
  });

  it('are not shown in a list that is another one by now', async () => {
    const { store, held, before } = await back();
    store.letter.set('p');
    TestBed.tick();
    await held.come('people.listPeople', before);
    expect([ids(store), store.hasEarlier()]).toEqual([['m'], true]);
  });
});
