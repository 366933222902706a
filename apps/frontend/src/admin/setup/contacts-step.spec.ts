import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { knownContacts } from '@svetionik/domain/contacts/known-contacts';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { ContactsStep } from './contacts-step';
import { SetupStore, type Step } from './setup-store';

const label = { 'sr-Latn': 'Centar', 'sr-Cyrl': 'Центар', en: 'Centre' };
const others = knownContacts.map((contact) => ({ ...contact, label }));
const missing: Step = { name: 'contacts', reason: 'missing', done: false, mark: 'next' };

function show(given: typeof others): string[] {
  const store = {
    contacts: { hasValue: () => true, value: () => ({ contacts: [], others: given }) },
    confirming: { error: signal(undefined), busy: signal(false) },
  };
  TestBed.configureTestingModule({
    providers: [provideRouter([]), provideTexts(), { provide: SetupStore, useValue: store }],
  });
  const fixture = TestBed.createComponent(ContactsStep);
  fixture.componentRef.setInput('step', missing);
  fixture.detectChanges();
  const page: HTMLElement = fixture.nativeElement;
  return [...page.querySelectorAll('li')].map((line) => line.textContent.trim());
}

describe('the help contacts of a new installation', () => {
  it('ask by name for the number of the body that courses send people to', () => {
    expect(show(others)).toEqual([expect.stringContaining('setup.contacts.enter')]);
  });

  it('ask for nothing that has been entered', () => {
    expect(show(others.map((contact) => ({ ...contact, number: '011 000 00 00' })))).toEqual([]);
  });
});
