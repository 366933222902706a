import { TestBed } from '@angular/core/testing';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { ApiClient } from '../../core/api/api-client';
import { RequestProblem } from '@svetionik/client/problem';
import { HelpContacts } from '../../core/help-contacts';
import { ContactsStore } from './contacts-store';
import { isComplete, newContact, partProblem, type WrittenPart } from './edited-contacts';

const nothing = { mail: null, site: null, area: null, hours: null, languages: [], source: null };
const contact = (english: string, number: string | null) => ({
  ...nothing,
  key: english.toLowerCase(),
  kind: 'other',
  label: { 'sr-Latn': english, 'sr-Cyrl': english, en: english },
  number,
  grade: null,
  checkedOn: null,
});
const numbers = (store: ContactsStore) => store.bar().map(({ number }) => number);

async function open(
  save: (version: number) => unknown = (version) => ({
    version: version + 1,
    contacts: [contact('Police', '192')],
    others: [],
  }),
) {
  const refresh = jest.fn(async () => undefined);
  const versions: number[] = [];
  let reads = 0;
  const call = async (name: string, { version = 0 }: { version?: number }) => {
    if (name === 'organisations.readHelpContacts')
      return {
        version: (reads += 1),
        contacts: [contact('Police', '192'), contact('Children', '116 000')],
        others: [contact('Centre', null)],
      };
    versions.push(version);
    return save(version);
  };
  TestBed.configureTestingModule({
    providers: [
      provideTexts(),
      ContactsStore,
      { provide: ApiClient, useValue: { call } },
      { provide: HelpContacts, useValue: { refresh } },
    ],
  });
  const store = TestBed.inject(ContactsStore);
  TestBed.tick();
  await new Promise((resolve) => setTimeout(resolve));
  return { store, refresh, versions };
}

describe('ContactsStore', () => {
  it('moves, adds and removes, within the ends of the list', async () => {
    const { store } = await open();
    const [first, last] = store.rows().map(({ row }) => row);
    store.move(first ?? 0, -1);
    expect(numbers(store)).toEqual(['192', '116 000']);
    store.move(last ?? 0, -1);
    store.remove(last ?? 0);
    expect(numbers(store)).toEqual(['192']);
  });

  it('adds beside the bar, into which only what has a number can be put', async () => {
    const { store } = await open();
    const row = store.add();
    expect([store.others().length, store.unknown().length, store.complete()]).toEqual([
      2,
      2,
      false,
    ]);
    store.change(row, { cyrillic: 'Центар', english: 'Centre', inBar: true });
    expect([numbers(store), store.complete()]).toEqual([['192', '116 000', ''], false]);
    store.change(row, { number: '063 610 590' });
    expect(store.complete()).toBe(true);
  });

  it('lets every page follow what was saved', async () => {
    const { store, refresh, versions } = await open();
    await store.save();
    expect([store.edited.saved(), numbers(store), versions, refresh.mock.calls.length]).toEqual([
      true,
      ['192'],
      [1],
      1,
    ]);
  });

  it('shows the other list after a lost race, and saves the own one on top of it only when asked to', async () => {
    const { store, versions } = await open((version) => {
      if (version === 1) throw new RequestProblem('edit.conflict', 412);
      return { version: 3, contacts: [contact('Mine', '193')], others: [] };
    });
    const [row] = store.rows();
    store.change(row?.row ?? 0, { number: '193' });
    await store.save();
    expect([store.edited.saved(), numbers(store)[0], store.edited.theirs()?.version]).toEqual([
      false,
      '193',
      2,
    ]);
    store.edited.keepMine();
    await store.save();
    expect([store.edited.saved(), versions]).toEqual([true, [1, 2]]);
  });
});

describe('a part of a contact', () => {
  const given = { ...newContact(0), cyrillic: 'Центар', english: 'Centre' };

  it.each<[WrittenPart, string, string | undefined]>([
    ['number', '192', undefined],
    ['number', ' 011 785 0000 ', undefined],
    ['number', '+381 11 785-0000', undefined],
    ['number', '', undefined],
    ['number', '1', 'admin.contacts.numberWrong'],
    ['number', 'call 192', 'admin.contacts.numberWrong'],
    ['mail', 'pomoc@example.org', undefined],
    ['mail', 'pomoc', 'admin.contacts.mailWrong'],
    ['site', 'https://example.org', undefined],
    ['site', 'http://example.org', 'admin.contacts.siteWrong'],
    ['site', 'example.org', 'admin.contacts.siteWrong'],
    ['cyrillic', ' ', 'admin.missing'],
  ])('%s "%s": %s', (part, text, problem) => {
    const row = { ...given, [part]: text };
    expect([partProblem(row, part), isComplete(row)]).toEqual([problem, problem === undefined]);
  });

  it('is asked for in both languages or in none', () => {
    const row = { ...given, hoursCyrillic: '0–24' };
    expect(partProblem(row, 'hoursEnglish')).toBe('admin.contacts.other');
    expect(partProblem({ ...row, hoursEnglish: '24 hours' }, 'hoursEnglish')).toBeUndefined();
  });

  it('may be without a number beside the bar alone', () => {
    expect([isComplete(given), isComplete({ ...given, inBar: true })]).toEqual([true, false]);
  });
});
