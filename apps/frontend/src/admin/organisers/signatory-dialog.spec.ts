import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { TestBed } from '@angular/core/testing';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { NEVER } from 'rxjs';
import { RequestProblem } from '@svetionik/client/problem';
import type { Organiser, Signatory } from './organisers-store';
import { SignatoryDialog, type SignatoryQuestion } from './signatory-dialog';

const both = (text: string) => ({ 'sr-Latn': text, 'sr-Cyrl': text });
const signatory: Signatory = {
  id: 'ana',
  name: both('Ana Ilić'),
  role: both('direktorka'),
  validFrom: '2026-01-01',
  validTo: null,
  state: 'signs',
  signature: null,
};
const organiser = (version: number, change: Partial<Signatory> = {}): Organiser => ({
  id: 'astra',
  version,
  name: both('ASTRA'),
  place: both('Beograd'),
  registerDesignation: '',
  signingKey: null,
  credentialKey: true,
  signatories: [{ ...signatory, ...change }],
  seal: null,
  archived: false,
  complete: true,
});

function open({
  signatory: whom = 'ana',
  send,
  readAgain,
}: Partial<Omit<SignatoryQuestion, 'organiser'>> = {}) {
  const close = jest.fn();
  const sent = jest.fn(send ?? (async () => organiser(2)));
  const question: SignatoryQuestion = {
    organiser: organiser(1),
    signatory: whom === 'nobody' ? undefined : whom,
    send: sent,
    readAgain: readAgain ?? (async () => organiser(1)),
  };
  TestBed.configureTestingModule({
    providers: [
      provideTexts(),
      { provide: DIALOG_DATA, useValue: question },
      { provide: DialogRef, useValue: { close, backdropClick: NEVER, keydownEvents: NEVER } },
    ],
  });
  const fixture = TestBed.createComponent(SignatoryDialog);
  fixture.detectChanges();
  const element: HTMLElement = fixture.nativeElement;
  const write = (place: number, text: string) => {
    const box = element.querySelectorAll('input')[place];
    if (box) box.value = text;
    box?.dispatchEvent(new Event(box.type === 'date' ? 'change' : 'input'));
  };
  const submit = async () => {
    element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await fixture.whenStable();
    fixture.detectChanges();
  };
  const press = async (key: string) => {
    [...element.querySelectorAll('button')]
      .find(({ textContent }) => textContent.includes(key))
      ?.click();
    await fixture.whenStable();
    fixture.detectChanges();
  };
  return { element, close, sent, write, submit, press };
}

describe('the dialog of a signatory', () => {
  it('sends what is written without spaces around it, and closes with the organiser as it is then', async () => {
    const { write, submit, sent, close } = open();
    write(2, ' v. d. direktorke ');
    write(5, '2026-12-31');
    await submit();
    expect(sent.mock.calls).toEqual([
      [
        organiser(1),
        {
          name: both('Ana Ilić'),
          role: { 'sr-Latn': 'v. d. direktorke', 'sr-Cyrl': 'direktorka' },
          validFrom: '2026-01-01',
          validTo: '2026-12-31',
        },
      ],
    ]);
    expect(close.mock.calls).toEqual([[organiser(2)]]);
  });

  it.each<[string, number, string]>([
    ['a script of the name is empty', 1, ' '],
    ['it ends before it begins', 5, '2025-12-31'],
    ['the role holds a personal number', 2, 'br. 0101990710008'],
  ])('sends nothing while %s', async (_, place, text) => {
    const { write, submit, sent, element } = open();
    write(place, text);
    await submit();
    expect([
      sent.mock.calls.length,
      element.querySelectorAll('[aria-invalid="true"]').length,
    ]).toEqual([0, 1]);
  });

  it('shows both versions after a lost race, and sends on top of the other only when that is chosen', async () => {
    const theirs = organiser(2, { role: both('predsednica') });
    const send = async ({ version }: Organiser) =>
      version === 2 ? organiser(3) : Promise.reject(new RequestProblem('edit.conflict', 412));
    const { write, submit, press, sent, close, element } = open({
      send,
      readAgain: async () => theirs,
    });
    write(2, 'upravnica');
    await submit();
    expect(
      [...element.querySelectorAll('app-version-conflict tbody td')].map(({ textContent }) =>
        textContent.trim(),
      ),
    ).toEqual(['upravnica', 'predsednica', 'direktorka', 'predsednica']);
    expect(close).not.toHaveBeenCalled();
    await press('keepMine');
    await submit();
    expect(sent.mock.lastCall).toMatchObject([
      { version: 2 },
      { role: { 'sr-Latn': 'upravnica', 'sr-Cyrl': 'direktorka' } },
    ]);
    expect(close.mock.calls).toEqual([[organiser(3)]]);
  });

  it('begins with nobody, from today, where somebody is added', () => {
    const { element } = open({ signatory: 'nobody' });
    const values = [...element.querySelectorAll('input')].map(({ value }) => value);
    expect(values).toEqual(['', '', '', '', expect.stringMatching(/^\d{4}-\d\d-\d\d$/), '']);
  });
});
