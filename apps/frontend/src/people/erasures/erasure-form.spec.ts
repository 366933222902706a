import { TestBed } from '@angular/core/testing';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { ApiClient } from '../../core/api/api-client';
import { ErasureForm } from './erasure-form';
import { ErasureStore } from './erasure-store';

const goes = {
  courses: 0,
  finishedParts: 0,
  exercises: 0,
  attempts: 0,
  answers: 0,
  answerFiles: 0,
  accommodations: 0,
  documents: 0,
  trainings: 0,
  transcripts: 0,
  leaves: 0,
};
const waiting = {
  id: 'r',
  state: 'waiting',
  askedAt: '2026-11-02T09:00:00Z',
  answerBy: '2026-12-02',
  decidedAt: null,
  reason: null,
} as const;

async function given(request: typeof waiting | null) {
  const sent: unknown[] = [];
  const call = async (name: string, { body }: { body?: unknown }) =>
    void (name === 'privacy.erasePerson' && sent.push(body));
  TestBed.configureTestingModule({
    providers: [provideTexts(), ErasureStore, { provide: ApiClient, useValue: { call } }],
  });
  const store = TestBed.inject(ErasureStore);
  store.person.set('p');
  const fixture = TestBed.createComponent(ErasureForm);
  fixture.componentRef.setInput('preview', {
    goes,
    entries: [],
    ground: null,
    records: 0,
    person: { id: 'p', name: null, email: 'Ana.Ilic@primer.rs' },
    request,
  });
  await fixture.whenStable();
  const element: HTMLElement = fixture.nativeElement;
  const send = async (address: string) => {
    const field = element.querySelector<HTMLInputElement>('input[type=email]');
    if (!field) throw new Error('The form has no such field');
    field.value = address;
    field.dispatchEvent(new Event('input'));
    element.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await fixture.whenStable();
  };
  return { send, sent, store, words: () => element.textContent ?? '' };
}

describe('the form of an erasure', () => {
  it('takes ground and day of the request that waits, and sends only what names the account', async () => {
    const form = await given(waiting);
    await form.send('ana.ili@primer.rs');
    expect([form.sent, form.words()]).toEqual([
      [],
      expect.stringContaining('problem.privacy.address-differs'),
    ]);
    await form.send(' ana.ilic@primer.rs');
    expect(form.sent).toEqual([
      { address: 'ana.ilic@primer.rs', ground: 'request', askedOn: '2026-11-02' },
    ]);
    expect(form.store.erased()).toBe(true);
  });

  it('asks for ground and day where nobody has asked', async () => {
    const form = await given(null);
    await form.send('ana.ilic@primer.rs');
    expect([form.sent, form.words().split('members.missing').length]).toEqual([[], 3]);
  });
});
