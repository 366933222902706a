import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { ApiClient } from '../../core/api/api-client';
import { HelpContacts } from '../../core/help-contacts';
import { ContactsPage } from './contacts-page';

const stored = {
  version: 1,
  contacts: [
    {
      key: 'police',
      kind: 'emergency',
      label: { 'sr-Latn': 'Policija', 'sr-Cyrl': 'Полиција', en: 'Police' },
      number: '192',
      mail: null,
      site: null,
      area: null,
      hours: null,
      languages: [],
      source: null,
      grade: 'official',
      checkedOn: '2026-11-27',
    },
  ],
  others: [],
};

async function given(agreed = true) {
  const sent: unknown[] = [];
  const asked: unknown[] = [];
  const call = async (name: string, request: unknown) => {
    if (name === 'organisations.editHelpContacts') sent.push(request);
    return stored;
  };
  TestBed.configureTestingModule({
    providers: [
      provideTexts(),
      provideRouter([]),
      { provide: ApiClient, useValue: { call } },
      { provide: HelpContacts, useValue: { refresh: async () => undefined } },
      {
        provide: Dialogs,
        useValue: { ask: async (question: unknown) => (asked.push(question), agreed) },
      },
    ],
  });
  const fixture = TestBed.createComponent(ContactsPage);
  await fixture.whenStable();
  const element: HTMLElement = fixture.nativeElement;
  const fields = [...element.querySelectorAll<HTMLInputElement>('input.input')];
  const write = async (place: number, text: string) => {
    const field = fields[place];
    if (!field) throw new Error('The form has no such field');
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await fixture.whenStable();
  };
  const save = async () => {
    element.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await fixture.whenStable();
  };
  return { write, save, sent, asked, words: () => element.textContent ?? '' };
}

describe('the form of the help contacts', () => {
  it.each([
    ['the label in Cyrillic', 0, 'Особа 0101099710005'],
    ['the label in English', 1, 'Somebody ٠١٠١٠٩٩٧١٠٠٠٥'],
    ['the number', 2, '0101099 710005'],
  ])('sends no personal number in %s, and says so beside it', async (_, place, text) => {
    const form = await given();
    await form.write(place, text);
    expect(form.words()).toContain('problem.text.personal-number');
    await form.save();
    expect({ sent: form.sent, asked: form.asked }).toEqual({ sent: [], asked: [] });
  });

  it.each([
    [true, 1],
    [false, 0],
  ])(
    'asks about what only resembles one, and sends it when %p is answered',
    async (agreed, times) => {
      const form = await given(agreed);
      await form.write(2, '0101099 710006');
      await form.save();
      expect([form.asked.length, form.sent.length]).toEqual([1, times]);
    },
  );
});
