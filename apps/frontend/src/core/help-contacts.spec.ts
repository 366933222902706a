import { TestBed } from '@angular/core/testing';
import { HelpContacts } from './help-contacts';

const inPage =
  '<a href="tel:192" data-contact="192"><span><span lang="sr-Latn">Policija</span><span lang="sr-Cyrl">Полиција</span><span lang="en">Police</span></span></a>';
const kept = {
  label: { 'sr-Latn': 'Centar', 'sr-Cyrl': 'Центар', en: 'Centre' },
  number: '063 610 590',
};

const centre = { key: 'cptv', label: kept.label, number: null };

function givenContacts(contacts: unknown): HelpContacts {
  document.body.innerHTML = inPage;
  const headers = new Headers({ 'content-type': 'application/json' });
  Object.assign(globalThis, {
    fetch: async () => ({
      ok: contacts !== undefined,
      status: 500,
      headers,
      json: async () => ({ version: 1, contacts, others: [centre] }),
    }),
  });
  return TestBed.inject(HelpContacts);
}

describe('the help contacts', () => {
  it('are those of the page until the server has answered', () => {
    expect(givenContacts([]).contacts()).toEqual([
      { label: { 'sr-Latn': 'Policija', 'sr-Cyrl': 'Полиција', en: 'Police' }, number: '192' },
    ]);
  });

  it.each<[string, unknown, string]>([
    ['those that an administrator keeps replace them', [kept], '063 610 590'],
    ['an empty list does not', [], '192'],
    ['no answer does not', undefined, '192'],
  ])('%s', async (_, answer, number) => {
    const help = givenContacts(answer);
    await help.refresh().catch(() => undefined);
    expect(help.contacts().map((contact) => contact.number)).toEqual([number]);
  });

  it('are found by the names that content gives them, once the server has answered', async () => {
    const help = givenContacts([{ ...kept, key: 'own-centre' }]);
    expect(help.numberOf('own-centre')).toBeUndefined();
    await help.refresh();
    expect(['own-centre', 'cptv', 'nobody'].map((key) => help.numberOf(key))).toEqual([
      '063 610 590',
      null,
      undefined,
    ]);
  });
});
