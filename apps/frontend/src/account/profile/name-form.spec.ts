import { TestBed } from '@angular/core/testing';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { AccountStore } from './account-store';
import { NameForm } from './name-form';

const account = {
  id: 'p',
  email: 'a@b.rs',
  name: null,
  nameConfirmedAt: null,
  nameOnDocuments: true,
  form: 'neutral',
  profession: null,
  employer: null,
  licenceNumber: null,
  createdAt: '2026-01-01T00:00:00Z',
  sessions: [],
} as const;

async function given(allowed = true) {
  const confirmed: unknown[] = [];
  const asked: unknown[] = [];
  TestBed.configureTestingModule({
    providers: [
      provideTexts(),
      {
        provide: AccountStore,
        useValue: { confirmName: async (name: unknown) => void confirmed.push(name) },
      },
      {
        provide: Dialogs,
        useValue: { ask: async (question: unknown) => (asked.push(question), allowed) },
      },
    ],
  });
  const fixture = TestBed.createComponent(NameForm);
  fixture.componentRef.setInput('account', account);
  await fixture.whenStable();
  const element: HTMLElement = fixture.nativeElement;
  const [latin, cyrillic] = element.querySelectorAll<HTMLInputElement>('input.input');
  const write = async (control: HTMLInputElement | undefined, text: string) => {
    if (!control) throw new Error('The form has no such field');
    control.value = text;
    control.dispatchEvent(new Event('input'));
    await fixture.whenStable();
  };
  const press = async (selector: string) => {
    element.querySelector<HTMLButtonElement>(selector)?.click();
    await fixture.whenStable();
  };
  const send = () => press('button[type=submit]');
  const reply = async (change: object) => {
    fixture.componentRef.setInput('account', { ...account, ...change });
    await fixture.whenStable();
  };
  return {
    reply,
    latin,
    cyrillic,
    write,
    press,
    send,
    confirmed,
    asked,
    words: () => element.textContent ?? '',
  };
}

describe('the form of a name', () => {
  it.each([
    ['latin', 'Djordje Njegoš', 'Ђорђе Његош'],
    ['cyrillic', 'Љубица Ђурић', 'Ljubica Đurić'],
  ] as const)(
    'proposes the other script of what stands in %s, and takes it only when asked',
    async (side, typed, proposal) => {
      const form = await given();
      const [own, other] =
        side === 'latin' ? [form.latin, form.cyrillic] : [form.cyrillic, form.latin];
      await form.write(own, typed);
      expect(form.words()).toContain(proposal);
      expect(other?.value).toBe('');
      await form.press('.proposal button');
      expect(other?.value).toBe(proposal);
    },
  );

  it('proposes nothing where both stand, and changes nothing that stands', async () => {
    const form = await given();
    await form.write(form.cyrillic, 'Џорџ');
    await form.write(form.latin, 'George');
    expect(form.words()).not.toContain('account.name.proposal');
    await form.send();
    expect(form.confirmed).toEqual([
      { latin: 'George', cyrillic: 'Џорџ', form: 'neutral', onDocuments: true },
    ]);
  });

  it('sends a name as it is read, whatever was pasted with it', async () => {
    const form = await given();
    await form.write(form.latin, ' Jelena\u00a0 Ilic\u0301\u200b');
    await form.write(form.cyrillic, '\u202eЈелена\u202c  Илић');
    await form.send();
    expect(form.confirmed).toEqual([
      { latin: 'Jelena Ilić', cyrillic: 'Јелена Илић', form: 'neutral', onDocuments: true },
    ]);
  });

  it('says at once what documents could not print, and sends nothing', async () => {
    const form = await given();
    await form.write(form.latin, 'Jelena Ꝉić');
    await form.write(form.cyrillic, 'Јелена Илић');
    await form.send();
    expect([form.words().includes('account.name.problem.unprintable'), form.confirmed]).toEqual([
      true,
      [],
    ]);
  });

  it('keeps what is written when another part of the account is saved', async () => {
    const form = await given();
    await form.write(form.latin, 'Jelena');
    await form.reply({ employer: 'Dom zdravlja' });
    expect(form.latin?.value).toBe('Jelena');
    await form.reply({ name: { latin: 'Jelena Ilić', cyrillic: 'Јелена Илић' } });
    expect(form.latin?.value).toBe('Jelena Ilić');
  });

  it.each([
    ['', 'Јелена', 'account.name.problem.empty'],
    ['Јелена', 'Јелена', 'account.name.problem.wrong-script'],
    ['Jеlena', 'Јелена', 'account.name.problem.mixed-scripts'],
    ['Jelena 2', 'Јелена', 'account.name.problem.characters'],
    ['Jelena 0101990710008', 'Јелена', 'problem.text.personal-number'],
  ])('refuses "%s" and "%s": %s', async (latin, cyrillic, problem) => {
    const form = await given();
    await form.write(form.latin, latin);
    await form.write(form.cyrillic, cyrillic);
    await form.send();
    expect(form.words()).toContain(problem);
    expect(form.confirmed).toEqual([]);
  });
});
