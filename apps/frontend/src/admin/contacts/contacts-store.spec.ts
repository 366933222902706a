import { TestBed } from '@angular/core/testing';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { ApiClient } from '../../core/api/api-client';
import { RequestProblem } from '@svetionik/client/problem';
import { HelpContacts } from '../../core/help-contacts';
import { ContactsStore, numberIsRight } from './contacts-store';

const contact = (english: string, number: string) => ({
  label: { 'sr-Latn': english, 'sr-Cyrl': english, en: english },
  number,
});
const numbers = (store: ContactsStore) => store.rows().map(({ number }) => number);

async function open(
  save: (version: number) => unknown = (version) => ({
    version: version + 1,
    contacts: [contact('Police', '192')],
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
    const [first, last] = store.rows().map(({ key }) => key);
    store.move(first ?? 0, -1);
    expect(numbers(store)).toEqual(['192', '116 000']);
    store.move(last ?? 0, -1);
    store.add();
    expect([numbers(store), store.complete()]).toEqual([['116 000', '192', ''], false]);
    store.remove(last ?? 0);
    expect(numbers(store)).toEqual(['192', '']);
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
      return { version: 3, contacts: [contact('Mine', '193')] };
    });
    const [row] = store.rows();
    store.change(row?.key ?? 0, { number: '193' });
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

describe('numberIsRight', () => {
  it.each([
    ['192', true],
    [' 011 785 0000 ', true],
    ['+381 11 785-0000', true],
    ['1', false],
    ['call 192', false],
    ['', false],
  ])('"%s": %s', (text, right) => expect(numberIsRight(text)).toBe(right));
});
