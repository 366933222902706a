import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../../core/api/api-client';
import { RequestProblem } from '../../core/api/problem';
import { OrganiserStore } from './organiser-store';
import type { Organiser } from './organisers-store';

const both = (text: string) => ({ 'sr-Latn': text, 'sr-Cyrl': text });

function stored(version: number, place: string): Organiser {
  return { id: 'astra', version, name: both('ASTRA'), place: both(place), registerDesignation: '', signingKey: null, signatories: [], seal: null, archived: false, complete: false };
}

interface Sent {
  readonly name: string;
  readonly request: { readonly version?: number; readonly body?: unknown };
}

/** Somebody else saves `Niš` as version 2 before the first edit arrives. */
async function open(id: string) {
  const sent: Sent[] = [];
  let current = stored(1, 'Beograd');
  const call = async (name: string, request: Sent['request'] & { body?: { place: Organiser['place'] } }) => {
    if (name === 'organisers.listSigningKeys') return { items: [] };
    sent.push({ name, request });
    if (name === 'organisers.readOrganiser') return current;
    if (name === 'organisers.createOrganiser') return stored(1, '');
    if (sent.filter((each) => each.name === name).length === 1) current = stored(2, 'Niš');
    if (request.version !== current.version) throw new RequestProblem('edit.conflict', 412);
    current = { ...current, version: current.version + 1, place: request.body?.place ?? current.place };
    return current;
  };
  TestBed.configureTestingModule({ providers: [OrganiserStore, { provide: ApiClient, useValue: { call } }] });
  const store = TestBed.inject(OrganiserStore);
  store.id.set(id);
  TestBed.tick();
  await new Promise((resolve) => setTimeout(resolve));
  return { store, sent };
}

describe('OrganiserStore', () => {
  it('shows both versions after a lost race and overwrites nothing', async () => {
    const { store } = await open('astra');
    store.write({ place: { ...store.text().place, 'sr-Latn': 'Novi Sad' } });
    expect(await store.save()).toBeUndefined();
    expect([store.theirs()?.place['sr-Latn'], store.text().place['sr-Latn'], store.saved()]).toEqual(['Niš', 'Novi Sad', false]);
  });

  it('goes on with the own texts on top of the other version', async () => {
    const { store, sent } = await open('astra');
    store.write({ place: { ...store.text().place, 'sr-Latn': 'Novi Sad' } });
    await store.save();
    store.keepMine();
    expect(await store.save()).toBe('astra');
    expect(sent.at(-1)?.request).toMatchObject({ version: 2, body: { place: { 'sr-Latn': 'Novi Sad', 'sr-Cyrl': 'Beograd' } } });
    expect([store.organiser()?.version, store.theirs()]).toEqual([3, undefined]);
  });

  it('takes the other version over when asked to', async () => {
    const { store } = await open('astra');
    store.write({ place: { ...store.text().place, 'sr-Latn': 'Novi Sad' } });
    await store.save();
    store.takeTheirs();
    expect([store.text().place['sr-Latn'], store.organiser()?.version]).toEqual(['Niš', 2]);
  });

  it('makes a new one without spaces around its texts', async () => {
    const { store, sent } = await open('new');
    store.write({ name: { ...store.text().name, 'sr-Latn': ' ASTRA ' } });
    expect(await store.save()).toBe('astra');
    expect(sent[0]).toMatchObject({ name: 'organisers.createOrganiser', request: { body: { name: { 'sr-Latn': 'ASTRA', 'sr-Cyrl': '' } } } });
  });
});
